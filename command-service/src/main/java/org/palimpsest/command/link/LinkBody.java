package org.palimpsest.command.link;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;

import java.util.List;

/** A further article to read. */
public record LinkBody(
        String title,
        @Nullable String section,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(FactFinder finder, FactWords words) {
        return new AddLink(finder, words, title, section);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
