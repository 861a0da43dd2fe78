package org.palimpsest.command.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EntryEvent.MissionRecorded;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Names;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.editing.Parties;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Sections;
import org.palimpsest.command.placing.FactPlaces;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;

import java.util.Objects;
import java.util.Optional;

/**
 * Records a diplomatic mission behind the last one of the same country.
 *
 * @param host the country that it is in, or null for the one that does not send it
 * @param section where missions are looked for and made, or null for anywhere in the article
 */
record RecordMission(
        FactFinder finder,
        FactWords words,
        String sender,
        @Nullable String host,
        String post,
        String city,
        @Nullable String section)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        if (section != null) {
            Sections.require(article, section, "/section");
        }
        Mission mission = mission(Parties.of(article));
        if (Facts.of(article, Mission.class).anyMatch(standing -> isSame(standing, mission))) {
            throw new Rejection.AgainstRule("/city", "This mission is recorded already.");
        }
        Optional<Located> last = last(article, Objects.requireNonNull(mission.sender()));
        if (last.isPresent()) {
            return record(draft, last.get().section(), last.get().entry().id(), mission);
        }
        FactPlaces.Prepared prepared = places().prepare(draft, section);
        return record(
                prepared.draft(), prepared.group().section(), prepared.group().end(), mission);
    }

    private Draft record(Draft draft, String home, @Nullable String after, Mission mission) {
        Insertion bullet = Placing.bullet(draft, home, after, id -> words.bullet(mission, id));
        return draft.then(new MissionRecorded(home, bullet));
    }

    private Mission mission(Parties parties) {
        String sending = parties.party(Prose.line(sender, "/sender"), "/sender");
        Optional<String> other = parties.otherThan(sending);
        String hosting =
                host == null
                        ? other.orElseThrow(
                                () ->
                                        new Rejection.AgainstRule(
                                                "/host",
                                                "The article does not say what other country it is"
                                                        + " about."))
                        : parties.party(Prose.line(host, "/host"), "/host");
        if (hosting.equals(sending)) {
            throw new Rejection.AgainstRule("/host", "A mission is in another country.");
        }
        return new Mission(sending, hosting, Post.require(post), Prose.line(city, "/city"));
    }

    /** The entry that holds the country's last mission. */
    private Optional<Located> last(Article article, String country) {
        return article.entries().reversed().stream()
                .filter(
                        located ->
                                Facts.of(located.entry(), Mission.class)
                                        .anyMatch(mission -> country.equals(mission.sender())))
                .filter(
                        located ->
                                section == null
                                        || article.sectionPath(located.section()).contains(section))
                .findFirst();
    }

    private FactPlaces places() {
        return new FactPlaces(
                finder, Mission.class, "There is an embassy in Lima.", "Diplomatic missions");
    }

    private static boolean isSame(Mission standing, Mission mission) {
        return Objects.equals(standing.sender(), mission.sender())
                && standing.post().equals(mission.post())
                && Names.same(standing.city(), mission.city());
    }
}
