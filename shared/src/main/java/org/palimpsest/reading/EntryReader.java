package org.palimpsest.reading;

import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Plain;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;
import org.palimpsest.language.Finding;

import java.util.ArrayList;
import java.util.List;

/** Reads one entry's text as words and facts. */
public final class EntryReader {

    private final FactFinder finder;

    public EntryReader(FactFinder finder) {
        this.finder = finder;
    }

    /** The text in segments, each fact that is found in it with a new identity. */
    public List<Segment> read(
            EntryKind kind, String text, Context context, IdentitySource identities) {
        List<Placed> placed = new ArrayList<>();
        for (Finding finding : finder.find(kind, text, context)) {
            placed.add(Placed.of(finding, identities.nextFact(), text));
        }
        return Placed.segments(text, placed);
    }

    /**
     * The segments that an entry has once it has another text or stands elsewhere. A fact whose
     * words still stand keeps its identity, as does one whose kind and place among the facts stay;
     * what an editor has said of the words, that they are no fact or one that no rule finds, holds
     * as long as they stand.
     *
     * @param before the entry until now
     * @param around what stood above it until now
     * @param kind of the line that it is from now on
     * @param context what stands above it from now on
     */
    public List<Segment> reread(
            Entry before,
            Context around,
            EntryKind kind,
            String text,
            Context context,
            IdentitySource identities) {
        List<Finding> old = finder.find(before.kind(), before.text(), around);
        List<Finding> found = finder.find(kind, text, context);
        if (kind == before.kind() && text.equals(before.text()) && found.equals(old)) {
            return before.segments();
        }
        List<Placed> declared = Declared.standing(before, old, text);
        List<Finding> fresh =
                found.stream()
                        .filter(finding -> !isPlain(before, finding, text))
                        .filter(finding -> declared.stream().noneMatch(d -> d.overlaps(finding)))
                        .toList();
        List<Fact> facts =
                before.facts()
                        .filter(fact -> declared.stream().noneMatch(d -> d.fact().equals(fact)))
                        .toList();
        List<Placed> placed = new ArrayList<>(declared);
        placed.addAll(new FactMatch(facts, before.text(), old).with(fresh, text, identities));
        return Placed.segments(text, placed);
    }

    private static boolean isPlain(Entry entry, Finding finding, String text) {
        return !entry.plain().isEmpty()
                && entry.plain()
                        .contains(
                                new Plain(
                                        finding.value().kind(),
                                        text.substring(finding.start(), finding.end())));
    }
}
