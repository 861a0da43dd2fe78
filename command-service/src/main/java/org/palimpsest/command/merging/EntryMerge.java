package org.palimpsest.command.merging;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Place;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.comparison.TextMerge;
import org.palimpsest.language.Context;
import org.palimpsest.reading.EntryReader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings together what both made of one entry: fact by fact where the words between stay. */
final class EntryMerge {

    private final EntryReader reader;
    private final IdentitySource identities;
    private final List<Conflict> conflicts;

    /**
     * @param conflicts where those that are met are put
     */
    EntryMerge(EntryReader reader, IdentitySource identities, List<Conflict> conflicts) {
        this.reader = reader;
        this.identities = identities;
        this.conflicts = conflicts;
    }

    /**
     * @param section where theirs stands
     * @param around what stands above theirs
     */
    Entry merge(String section, Context around, Entry base, Entry theirs, Entry yours) {
        EntryKind kind = Choice.of(base.kind(), theirs.kind(), yours.kind());
        return new Entry(
                Choice.of(base.frame(), theirs.frame(), yours.frame()),
                base.id(),
                kind,
                text(section, around, kind, base, theirs, yours),
                Choice.of(base.date(), theirs.date(), yours.date()),
                Choice.of(base.plain(), theirs.plain(), yours.plain()));
    }

    private List<Segment> text(
            String section, Context around, EntryKind kind, Entry base, Entry theirs, Entry yours) {
        if (yours.segments().equals(base.segments())) {
            return theirs.segments();
        }
        if (theirs.segments().equals(base.segments())) {
            return yours.segments();
        }
        if (yours.text().equals(theirs.text())) {
            return theirs.segments();
        }
        boolean onlyReadOtherwise = theirs.text().equals(base.text());
        if (!onlyReadOtherwise && sameWords(base, theirs) && sameWords(base, yours)) {
            return factByFact(section, base, theirs, yours);
        }
        Optional<String> merged = TextMerge.merge(base.text(), theirs.text(), yours.text());
        if (merged.isEmpty()) {
            conflicts.add(Said.conflict(section, base, theirs, yours));
            return theirs.segments();
        }
        List<Segment> text = reader.reread(theirs, around, kind, merged.get(), around, identities);
        return withFactsOf(text, theirs, yours);
    }

    private static boolean sameWords(Entry one, Entry other) {
        List<Segment> first = one.segments();
        List<Segment> second = other.segments();
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            boolean same =
                    first.get(i) instanceof Segment.Slot(Fact fact)
                                    && second.get(i) instanceof Segment.Slot(Fact now)
                            ? fact.id().equals(now.id())
                            : first.get(i).equals(second.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private List<Segment> factByFact(String section, Entry base, Entry theirs, Entry yours) {
        List<Segment> merged = new ArrayList<>();
        for (int i = 0; i < base.segments().size(); i++) {
            Segment old = base.segments().get(i);
            Segment their = theirs.segments().get(i);
            Segment your = yours.segments().get(i);
            if (!old.equals(their)
                    && !old.equals(your)
                    && !their.text().equals(your.text())
                    && old instanceof Segment.Slot(Fact fact)) {
                conflicts.add(
                        new Conflict(
                                Place.fact(section, base.id(), fact.id()),
                                old.text(),
                                their.text(),
                                your.text()));
            }
            merged.add(old.equals(your) || their.text().equals(your.text()) ? their : your);
        }
        return merged;
    }

    /** Facts that come back with yours have the identity that they had there. */
    private static List<Segment> withFactsOf(List<Segment> text, Entry theirs, Entry yours) {
        Set<String> taken = new HashSet<>();
        theirs.facts().map(Fact::id).forEach(taken::add);
        return text.stream().map(segment -> known(segment, yours, taken)).toList();
    }

    private static Segment known(Segment segment, Entry yours, Set<String> taken) {
        if (!(segment instanceof Segment.Slot(Fact fact)) || taken.contains(fact.id())) {
            return segment;
        }
        Optional<@Nullable Fact> there =
                like(fact, yours.facts()).filter(known -> taken.add(known.id()));
        return there.<Segment>map(Segment.Slot::new).orElse(segment);
    }

    private static Optional<Fact> like(Fact fact, Stream<Fact> facts) {
        return facts.filter(
                        known ->
                                known.value().kind().equals(fact.value().kind())
                                        && known.wording().equals(fact.wording()))
                .findFirst();
    }
}
