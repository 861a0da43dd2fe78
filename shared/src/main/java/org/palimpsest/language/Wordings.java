package org.palimpsest.language;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.agreement.AgreementWording;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.date.DateLead;
import org.palimpsest.language.date.DateWording;
import org.palimpsest.language.figure.FigureWording;
import org.palimpsest.language.mission.MissionWording;
import org.palimpsest.language.prose.IndefiniteArticle;
import org.palimpsest.language.prose.Span;
import org.palimpsest.language.visit.VisitWording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words facts. The words are first made and then read by the finder, at the place where they will
 * stand; only words that read back as exactly that fact, and leave the other facts of the entry as
 * they are, are given.
 */
public final class Wordings {

    private final FactFinder finder = new FactFinder();

    /**
     * A changed fact worded like the one before it, where only the words before are known.
     *
     * @param wording what says {@code before} in the text
     * @param after of the same kind
     * @throws UnwordableException where no words read back as {@code after}
     */
    public String reword(String wording, FactValue before, FactValue after) {
        return reword(Place.of(before), wording, before, after);
    }

    /**
     * A changed fact worded like the one before it, for the place where it stands.
     *
     * <p>What the place tells and not the words, such as the unit counted or a visit's direction,
     * is that of {@code after} only if the place told the same of {@code before}.
     *
     * @throws UnwordableException where no words read back as {@code after} there
     */
    public String reword(Place place, String wording, FactValue before, FactValue after) {
        if (before.equals(after)) {
            return wording;
        }
        Reading old = Reading.of(finder, place, wording);
        return candidates(wording, before, after).stream()
                .filter(words -> !words.isBlank())
                .map(words -> new Candidate(words, Reading.of(finder, place, words)))
                .filter(candidate -> candidate.reading.says(after, before, old))
                .map(Candidate::words)
                .findFirst()
                .orElseThrow(() -> unwordable(wording, after));
    }

    /**
     * The same, with the words right before it where they too go by what it says: {@code in June
     * 1996}, {@code on 17 June 1996}.
     *
     * @throws UnwordableException where no words read back as {@code after} there
     */
    public Worded fitted(Place place, String wording, FactValue before, FactValue after) {
        String words = reword(place, wording, before, after);
        String head = head(place, wording, words, before, after);
        if (head.equals(place.head())) {
            return new Worded(head, words);
        }
        Reading old = Reading.of(finder, place, wording);
        boolean says = Reading.of(finder, place.after(head), words).says(after, before, old);
        return new Worded(says ? head : place.head(), words);
    }

    private static String head(
            Place place, String wording, String words, FactValue before, FactValue after) {
        String head =
                before instanceof DateValue(Edtf old) && after instanceof DateValue(Edtf now)
                        ? DateLead.fitting(place.head(), place.tail(), old, now)
                        : place.head();
        return IndefiniteArticle.changing(head, wording, words);
    }

    /**
     * The whole text of an entry in which one mission changes its post, its city or both; for a
     * post is said in words outside the fact's own, which other missions may share.
     *
     * @param wording what says the city of {@code before}
     * @throws UnwordableException where no text reads back as the same missions with that one
     *     changed, and as all other facts as they are
     */
    public String entry(Place place, String wording, Mission before, Mission after) {
        String text = place.with(wording);
        List<FactValue> wanted = new ArrayList<>();
        Span city = new Span(place.head().length(), place.head().length() + wording.length());
        for (Finding found : finder.find(place.kind(), text, place.context())) {
            wanted.add(
                    found.start() == city.start() ? changed(found.value(), after) : found.value());
        }
        return MissionWording.of(text, city, after, place.context().countries()).stream()
                .filter(words -> values(place, words).equals(wanted))
                .findFirst()
                .orElseThrow(() -> unwordable(wording, after));
    }

    /** What the place tells of a mission stays. */
    private static FactValue changed(FactValue before, Mission after) {
        return before instanceof Mission old
                ? new Mission(old.sender(), old.host(), after.post(), after.city())
                : before;
    }

    private List<FactValue> values(Place place, String text) {
        return finder.find(place.kind(), text, place.context()).stream()
                .map(Finding::value)
                .toList();
    }

    /**
     * The usual words for a date: {@code 17 December 1996}, {@code 2001–2003}.
     *
     * @throws UnwordableException where prose has none
     */
    public String date(Edtf date) {
        DateValue value = new DateValue(date);
        return firstThatSays(DateWording.usual(date), Place.of(value), value);
    }

    /**
     * A visit's bullet, without the {@code - } before it.
     *
     * @throws UnwordableException where a date has no words, or the visitor's name reads otherwise
     */
    public String visit(Visit visit) {
        return firstThatSays(
                VisitWording.usual(visit),
                Place.of(visit),
                new Visit(visit.visitor(), null, null, visit.dates()));
    }

    /**
     * An agreement's bullet, without the {@code - } before it: {@code Trade Agreement (1949)}.
     *
     * @throws UnwordableException where the date has no words, or the name reads otherwise
     */
    public String agreement(Agreement agreement) {
        return firstThatSays(AgreementWording.usual(agreement), Place.of(agreement), agreement);
    }

    /**
     * A mission's bullet, without the {@code - } before it: {@code Japan has a consulate-general in
     * Cusco.}
     *
     * @throws UnwordableException where the sender is not known, the post is none, or the city
     *     reads otherwise
     */
    public String mission(Mission mission) {
        Countries both = new Countries(mission.sender(), mission.host());
        Context missions = new Context(null, List.of("Diplomatic missions"), both);
        return MissionWording.usual(mission).stream()
                .filter(
                        words ->
                                finder.find(EntryKind.BULLET, words, missions).stream()
                                        .map(Finding::value)
                                        .toList()
                                        .equals(List.of(mission)))
                .findFirst()
                .orElseThrow(() -> unwordable("", mission));
    }

    /**
     * A link's bullet, without the {@code - } before it: the title.
     *
     * @throws UnwordableException where the title is blank or has space at its ends
     */
    public String link(Link link) {
        return firstThatSays(List.of(link.title()), Place.of(link), link);
    }

    private String firstThatSays(List<String> candidates, Place place, FactValue value) {
        return candidates.stream()
                .filter(words -> !words.isBlank())
                .filter(
                        words ->
                                Reading.of(finder, place, words).value().equals(Optional.of(value)))
                .findFirst()
                .orElseThrow(() -> unwordable("", value));
    }

    private record Candidate(String words, Reading reading) {}

    private static List<String> candidates(String wording, FactValue before, FactValue after) {
        return switch (after) {
            case Figure figure when before instanceof Figure old ->
                    FigureWording.like(wording, old, figure);
            case DateValue date when before instanceof DateValue ->
                    DateWording.like(wording, date.date());
            case Visit visit when before instanceof Visit -> VisitWording.like(wording, visit);
            case Agreement agreement when before instanceof Agreement ->
                    AgreementWording.like(wording, agreement);
            case Mission mission when before instanceof Mission -> List.of(mission.city());
            case Link link when before instanceof Link -> List.of(link.title());
            case Figure f -> List.of();
            case DateValue d -> List.of();
            case Visit v -> List.of();
            case Agreement a -> List.of();
            case Mission m -> List.of();
            case Link l -> List.of();
        };
    }

    private static UnwordableException unwordable(String wording, FactValue value) {
        String what = value instanceof DateValue date ? date.date().toString() : value.toString();
        String place = wording.isEmpty() ? "" : " in place of '" + wording + "'";
        return new UnwordableException("no words" + place + " would read back as " + what);
    }
}
