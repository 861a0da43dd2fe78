package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.comparison.Run;

import java.util.List;

/**
 * One thing that an edit would change.
 *
 * @param what the change type in words
 * @param where the section's heading or the infobox's key; empty for the article itself
 * @param before what it says now, or null where it is not there yet
 * @param after what it would say, or null where it would be gone
 * @param words both in one, word by word, where it is there before and after and says another thing
 */
record Change(
        String what,
        String where,
        @Nullable String before,
        @Nullable String after,
        List<Run> words) {

    public boolean reworded() {
        return !words.isEmpty();
    }
}
