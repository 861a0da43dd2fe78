package org.palimpsest.command.passage;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.reading.EntryReader;

import java.util.List;

/** A new paragraph. */
public record PassageBody(
        String section,
        String text,
        @Nullable String after,
        @Nullable String before,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(EntryReader reader) {
        return new AddPassage(reader, section, text, after, before);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
