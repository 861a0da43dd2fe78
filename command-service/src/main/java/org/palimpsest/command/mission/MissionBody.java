package org.palimpsest.command.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;

import java.util.List;

/** A mission that one country has in the other. */
public record MissionBody(
        String sender,
        @Nullable String host,
        String post,
        String city,
        @Nullable String section,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(FactFinder finder, FactWords words) {
        return new RecordMission(finder, words, sender, host, post, city, section);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
