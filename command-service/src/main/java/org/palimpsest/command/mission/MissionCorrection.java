package org.palimpsest.command.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.FactEvent.MissionCorrected;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.Context;
import org.palimpsest.reading.EntryReader;

/** Corrects a mission, whose post is said in other words of its entry than its city. */
public final class MissionCorrection {

    private final EntryReader reader;
    private final FactWords words;

    public MissionCorrection(EntryReader reader, FactWords words) {
        this.reader = reader;
        this.words = words;
    }

    /**
     * Decides what another post or city, each null where it stays, makes of the mission.
     *
     * @throws Rejection.AgainstRule where the post is none or the entry cannot say it
     */
    public Draft decide(
            Draft draft,
            Located located,
            Fact fact,
            Mission standing,
            @Nullable String post,
            @Nullable String city) {
        Mission after =
                new Mission(
                        standing.sender(),
                        standing.host(),
                        post == null ? standing.post() : Post.require(post),
                        city == null ? standing.city() : Prose.line(city, "/city"));
        if (after.equals(standing)) {
            return draft;
        }
        return after.post().equals(standing.post())
                ? moved(draft, located, fact, after)
                : reworded(draft, located, fact, after);
    }

    private Draft moved(Draft draft, Located located, Fact fact, Mission after) {
        Context context = FactWords.around(draft.article(), located);
        String wording = words.reworded(located.entry(), fact, after, context, "/city");
        return draft.then(
                new MissionCorrected(
                        located.section(), located.entry().id(), fact.id(), after, wording, null));
    }

    private Draft reworded(Draft draft, Located located, Fact fact, Mission after) {
        Entry entry = located.entry();
        Context context = FactWords.around(draft.article(), located);
        String text = words.entry(entry, fact, after, context, "/post");
        Entry changed =
                entry.withText(
                        reader.reread(
                                entry, context, entry.kind(), text, context, draft.identities()));
        Fact said =
                changed.fact(fact.id())
                        .filter(now -> now.value() instanceof Mission m && isSame(m, after))
                        .orElseThrow(
                                () ->
                                        new Rejection.AgainstRule(
                                                "/post",
                                                "The entry “"
                                                        + text
                                                        + "” would not read back as this"
                                                        + " mission."));
        return draft.then(
                new MissionCorrected(
                        located.section(),
                        entry.id(),
                        fact.id(),
                        (Mission) said.value(),
                        said.wording(),
                        changed.segments()));
    }

    private static boolean isSame(Mission read, Mission wanted) {
        return read.post().equals(wanted.post()) && read.city().equals(wanted.city());
    }
}
