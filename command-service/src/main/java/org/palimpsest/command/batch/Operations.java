package org.palimpsest.command.batch;

import static java.util.Map.entry;

import org.palimpsest.command.agreement.AgreementBody;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.entry.EntryChange;
import org.palimpsest.command.entry.RemoveEntry;
import org.palimpsest.command.event.EventBody;
import org.palimpsest.command.fact.CorrectionBody;
import org.palimpsest.command.fact.RemoveFact;
import org.palimpsest.command.infobox.FieldBody;
import org.palimpsest.command.infobox.RemoveField;
import org.palimpsest.command.link.LinkBody;
import org.palimpsest.command.mission.MissionBody;
import org.palimpsest.command.mission.MissionCorrection;
import org.palimpsest.command.passage.PassageBody;
import org.palimpsest.command.section.RemoveSection;
import org.palimpsest.command.section.SectionBody;
import org.palimpsest.command.section.SectionChange;
import org.palimpsest.command.visit.VisitBody;
import org.palimpsest.command.visit.VisitCorrection;
import org.palimpsest.command.visit.VisitPlaces;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The operations that a batch can have. */
public final class Operations {

    private final Map<String, Operation<?>> byName;

    public Operations(
            FactFinder finder,
            EntryReader reader,
            Rereading rereading,
            FactWords words,
            VisitPlaces places,
            VisitCorrection visits,
            MissionCorrection missions,
            Past past) {
        byName =
                Map.ofEntries(
                        entry("add-section", Operation.of(SectionBody.class, b -> b.action())),
                        entry(
                                "change-section",
                                Operation.of(
                                        "id",
                                        SectionChange.class,
                                        (id, b) -> b.action(id, rereading))),
                        entry(
                                "remove-section",
                                Operation.of("id", id -> new RemoveSection(rereading, id))),
                        entry("add-event", Operation.of(EventBody.class, b -> b.action(reader))),
                        entry(
                                "add-passage",
                                Operation.of(PassageBody.class, b -> b.action(reader))),
                        entry(
                                "record-visit",
                                Operation.of(VisitBody.class, b -> b.action(places, words))),
                        entry(
                                "record-agreement",
                                Operation.of(AgreementBody.class, b -> b.action(finder, words))),
                        entry(
                                "record-mission",
                                Operation.of(MissionBody.class, b -> b.action(finder, words))),
                        entry(
                                "add-link",
                                Operation.of(LinkBody.class, b -> b.action(finder, words))),
                        entry(
                                "set-infobox-field",
                                Operation.of(
                                        "key",
                                        FieldBody.class,
                                        (key, b) -> b.action(key, rereading))),
                        entry(
                                "remove-infobox-field",
                                Operation.of("key", key -> new RemoveField(rereading, key))),
                        entry(
                                "correct-fact",
                                Operation.of(
                                        "id",
                                        JsonNode.class,
                                        (id, b) ->
                                                CorrectionBody.of(b)
                                                        .action(id, words, visits, missions))),
                        entry("remove-fact", Operation.of("id", RemoveFact::new)),
                        entry(
                                "revise-entry",
                                Operation.of(
                                        "id",
                                        EntryChange.class,
                                        (id, b) -> b.action(id, reader, past, null))),
                        entry(
                                "remove-entry",
                                Operation.of("id", id -> new RemoveEntry(rereading, id))));
    }

    /** The operation of that name, or empty where there is none. */
    Optional<Operation<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }
}
