package org.palimpsest.command.event;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Sections;
import org.palimpsest.command.web.Dates;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.reading.EntryReader;

import java.util.List;

/** What happened, and when. */
public record EventBody(
        String section,
        String date,
        String text,
        @Nullable String after,
        @Nullable String before,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(EntryReader reader) {
        Sections.requireOne(after, before);
        return new AddEvent(reader, section, Dates.date(date, "/date"), text, after, before);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
