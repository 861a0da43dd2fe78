package org.palimpsest.command.section;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;

import java.util.List;

/** A new section. */
public record SectionBody(
        String heading,
        @Nullable String parent,
        @Nullable String after,
        @Nullable String before,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action() {
        return new AddSection(heading, parent, after, before);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
