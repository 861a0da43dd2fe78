package org.palimpsest.language;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.language.agreement.AgreementFinder;
import org.palimpsest.language.agreement.AgreementWords;
import org.palimpsest.language.date.DateFinder;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.figure.FigureFinder;
import org.palimpsest.language.link.LinkReader;
import org.palimpsest.language.mission.MissionFinder;
import org.palimpsest.language.mission.MissionWords;
import org.palimpsest.language.prose.Span;
import org.palimpsest.language.visit.VisitReader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the facts that an entry's text says. */
public final class FactFinder {

    /**
     * The facts, in order and without overlap; a term line has none.
     *
     * @param kind of the entry that the text is of
     * @param context what stands above that entry
     */
    public List<Finding> find(EntryKind kind, String text, Context context) {
        return switch (kind) {
            case PARAGRAPH -> inParagraph(text, context);
            case BULLET -> inBullet(text, context);
            case TERM -> List.of();
        };
    }

    /** The missions that a paragraph or bullet tells, in order; none under other headings. */
    public List<MissionWords> missions(String text, Context context) {
        return context.topics().contains(Topic.MISSIONS)
                ? MissionFinder.find(text, context.missions())
                : List.of();
    }

    private List<Finding> inParagraph(String text, Context context) {
        return inProse(text, missionFindings(text, context));
    }

    /**
     * Under a heading on several topics the bullet itself tells which it is of. Where it records an
     * agreement or a mission no other number in it is a figure.
     */
    private List<Finding> inBullet(String text, Context context) {
        Set<Topic> topics = context.topics();
        List<DateWords> dates = DateFinder.find(text);
        List<Finding> agreements =
                topics.contains(Topic.AGREEMENTS)
                        ? agreements(
                                topics.size() == 1
                                        ? AgreementFinder.inBullet(text, dates)
                                        : AgreementFinder.inMixedBullet(text, dates))
                        : List.of();
        if (!agreements.isEmpty()) {
            return inOrder(agreements, outside(agreements, dates).flatMap(FactFinder::date));
        }
        List<Finding> missions = missionFindings(text, context);
        if (!missions.isEmpty()) {
            return inOrder(missions, outside(missions, dates).flatMap(FactFinder::date));
        }
        if (topics.contains(Topic.VISITS)) {
            return inVisit(text, context);
        }
        return topics.contains(Topic.LINKS) ? inLink(text) : inProse(text, List.of());
    }

    private static List<Finding> inVisit(String text, Context context) {
        return VisitReader.read(text, context.direction(), context.countries(), context.cities())
                .stream()
                .map(visit -> new Finding(0, text.length(), visit))
                .toList();
    }

    private static List<Finding> inLink(String text) {
        return LinkReader.read(text).stream()
                .map(link -> new Finding(0, text.length(), link))
                .toList();
    }

    private List<Finding> missionFindings(String text, Context context) {
        return missions(text, context).stream()
                .map(
                        words ->
                                new Finding(
                                        words.city().start(), words.city().end(), words.mission()))
                .toList();
    }

    private static List<Finding> agreements(List<AgreementWords> found) {
        return found.stream()
                .map(words -> new Finding(words.start(), words.end(), words.agreement()))
                .toList();
    }

    /** Facts never nest: what stands in an agreement or a mission is read no further. */
    private static List<Finding> inProse(String text, List<Finding> missions) {
        List<DateWords> all = DateFinder.find(text);
        List<Finding> agreements =
                missions.isEmpty() ? agreements(AgreementFinder.inProse(text, all)) : List.of();
        List<Finding> whole = missions.isEmpty() ? agreements : missions;
        List<DateWords> dates = outside(whole, all).toList();
        List<Span> taken =
                Stream.concat(
                                whole.stream().map(found -> new Span(found.start(), found.end())),
                                dates.stream().map(words -> new Span(words.start(), words.end())))
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        Stream<Finding> figures =
                FigureFinder.find(text, taken).stream()
                        .map(found -> new Finding(found.start(), found.end(), found.figure()));
        return inOrder(whole, Stream.concat(dates.stream().flatMap(FactFinder::date), figures));
    }

    /** The dates that stand in none of the findings; both in order. */
    private static Stream<DateWords> outside(List<Finding> findings, List<DateWords> dates) {
        List<DateWords> apart = new ArrayList<>();
        int index = 0;
        for (DateWords date : dates) {
            while (index < findings.size() && findings.get(index).end() <= date.start()) {
                index++;
            }
            if (index == findings.size() || date.end() <= findings.get(index).start()) {
                apart.add(date);
            }
        }
        return apart.stream();
    }

    private static List<Finding> inOrder(List<Finding> some, Stream<Finding> others) {
        return Stream.concat(some.stream(), others)
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
    }

    private static Stream<Finding> date(DateWords words) {
        return Stream.ofNullable(words.elliptical() ? null : words.date())
                .map(date -> new Finding(words.start(), words.end(), new DateValue(date)));
    }
}
