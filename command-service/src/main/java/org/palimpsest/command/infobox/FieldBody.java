package org.palimpsest.command.infobox;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.reading.Rereading;

import java.util.List;

/** What a field of the infobox is to say. */
public record FieldBody(
        String value, @Nullable String comment, @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(String key, Rereading rereading) {
        return new SetField(rereading, key, value);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
