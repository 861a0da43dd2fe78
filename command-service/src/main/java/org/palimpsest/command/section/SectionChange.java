package org.palimpsest.command.section;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.reading.Rereading;

import java.util.List;

/** What of a section is to be otherwise. */
public record SectionChange(
        @Nullable String heading,
        @Nullable String parent,
        @Nullable String after,
        @Nullable String before,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(String id, Rereading rereading) {
        return new ChangeSection(rereading, id, heading, parent, after, before);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
