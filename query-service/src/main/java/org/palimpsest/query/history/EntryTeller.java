package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.FactEvent;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Place;
import org.palimpsest.article.fact.Fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what the events of entries and facts changed, as long as no section changes. */
final class EntryTeller {

    private final Whereabouts whereabouts;
    private final Map<String, List<String>> paths = new HashMap<>();

    EntryTeller(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    Change tell(EntryEvent event, Article before, Article after) {
        return switch (event) {
            case EntryEvent.EntryAdded added -> came(event, added.insertion(), after);
            case EntryEvent.EventAdded added -> came(event, added.insertion(), after);
            case EntryEvent.PassageAdded added -> came(event, added.insertion(), after);
            case EntryEvent.VisitRecorded recorded -> came(event, recorded.insertion(), after);
            case EntryEvent.AgreementRecorded recorded -> came(event, recorded.insertion(), after);
            case EntryEvent.MissionRecorded recorded -> came(event, recorded.insertion(), after);
            case EntryEvent.LinkAdded added -> came(event, added.insertion(), after);
            case EntryEvent.EntryRevised revised -> stayed(revised, before, after);
            case EntryEvent.EntryMoved moved -> moved(moved, moved.section(), before, after);
            case EntryEvent.EntryRemoved removed -> went(removed, before);
        };
    }

    Change tell(FactEvent event, Article before, Article after) {
        return event instanceof FactEvent.VisitCorrected visit && visit.moved() != null
                ? moved(event, visit.section(), before, after)
                : stayed(event, before, after);
    }

    private Change came(EntryEvent event, Insertion insertion, Article after) {
        Place place = event.place();
        Entry entry = insertion.entry();
        return new Change(
                event.type(),
                place,
                new Reach(path(after, place.section()), List.of(), ids(entry.facts())),
                null,
                saying(entry, place));
    }

    private Change went(EntryEvent.EntryRemoved event, Article before) {
        Place place = event.place();
        Entry entry = whereabouts.entry(before, event.entry());
        return new Change(
                event.type(),
                place,
                new Reach(path(before, event.section()), List.of(), ids(entry.facts())),
                saying(entry, place),
                null);
    }

    private Change stayed(EditorialEvent event, Article before, Article after) {
        Place place = event.place();
        Entry was = whereabouts.entry(before, place.entry());
        Entry is = whereabouts.entry(after, place.entry());
        return new Change(
                event.type(),
                place,
                new Reach(path(after, place.section()), List.of(), ids(differing(was, is))),
                saying(was, place),
                saying(is, place));
    }

    private Change moved(EditorialEvent event, String from, Article before, Article after) {
        Place place = event.place();
        Entry was = whereabouts.entry(before, place.entry());
        Standing stood = whereabouts.standing(before, from, was.id());
        Entry is = whereabouts.entry(after, place.entry());
        Standing stands = whereabouts.standing(after, place.section(), is.id());
        // What a fact tells of itself includes its section.
        Stream<Fact> facts =
                from.equals(place.section())
                        ? differing(was, is)
                        : Stream.concat(was.facts(), is.facts());
        List<String> sections =
                Stream.concat(path(after, place.section()).stream(), path(before, from).stream())
                        .distinct()
                        .toList();
        return new Change(
                event.type(),
                place,
                new Reach(sections, List.of(), ids(facts)),
                placed(saying(was, place), stood),
                placed(saying(is, place), stands));
    }

    /** Those of the facts that are not the same in both. */
    private static Stream<Fact> differing(Entry was, Entry is) {
        Set<Fact> before = was.facts().collect(Collectors.toSet());
        Set<Fact> after = is.facts().collect(Collectors.toSet());
        return Stream.concat(
                is.facts().filter(fact -> !before.contains(fact)),
                was.facts().filter(fact -> !after.contains(fact)));
    }

    private static List<String> ids(Stream<Fact> facts) {
        return facts.map(Fact::id).distinct().toList();
    }

    private static Saying.@Nullable Said saying(Entry entry, Place place) {
        return place.fact() == null
                ? new Saying.Text(entry.text())
                : entry.fact(place.fact()).map(Saying.OfFact::new).orElse(null);
    }

    private static @Nullable Saying placed(Saying.@Nullable Said said, Standing standing) {
        return said == null ? null : new Saying.Placed(said, standing);
    }

    private List<String> path(Article article, String section) {
        return paths.computeIfAbsent(section, article::sectionPath);
    }
}
