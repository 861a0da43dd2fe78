package org.palimpsest.command.entry;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.reading.EntryReader;

import java.util.List;

/** What of an entry is to be otherwise. */
public record EntryChange(
        @Nullable String text,
        @Nullable String section,
        @Nullable String after,
        @Nullable String before,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /**
     * The decision that it asks for.
     *
     * @param base the revision that the editor began with, or null for the present one
     */
    public Action action(String id, EntryReader reader, Past past, @Nullable Long base) {
        return new ChangeEntry(reader, past, id, text, section, after, before, base);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
