package org.palimpsest.reading;

import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Plain;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.language.Finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of an entry's facts are found again in a new text: first those whose words still stand, in
 * order; then, between these, those of the same kind at the same place.
 */
final class FactMatch {

    private static final int NONE = -1;

    private final List<Fact> facts;

    /** What the rules made of the words before: an editor may have corrected it since. */
    private final Map<Plain, FactValue> readBefore = new HashMap<>();

    FactMatch(List<Fact> facts, String text, List<Finding> read) {
        this.facts = facts;
        for (Finding finding : read) {
            readBefore.put(words(finding, text), finding.value());
        }
    }

    List<Placed> with(List<Finding> found, String text, IdentitySource identities) {
        int[] kept = new int[found.size()];
        Arrays.fill(kept, NONE);
        boolean[] used = new boolean[facts.size()];
        keepSameWords(found, text, kept, used);
        keepSamePlace(found, kept, used);
        List<Placed> placed = new ArrayList<>(found.size());
        for (int i = 0; i < kept.length; i++) {
            Finding finding = found.get(i);
            placed.add(
                    kept[i] == NONE
                            ? Placed.of(finding, identities.nextFact(), text)
                            : again(finding, facts.get(kept[i]), text));
        }
        return placed;
    }

    private void keepSameWords(List<Finding> found, String text, int[] kept, boolean[] used) {
        int start = 0;
        int end = 0;
        int shorter = Math.min(facts.size(), found.size());
        while (start < shorter && same(facts.get(start), found.get(start), text)) {
            keep(start, start, kept, used);
            start++;
        }
        while (end < shorter - start
                && same(
                        facts.get(facts.size() - 1 - end),
                        found.get(found.size() - 1 - end),
                        text)) {
            keep(facts.size() - 1 - end, found.size() - 1 - end, kept, used);
            end++;
        }
        Map<Plain, Deque<Integer>> standing = new HashMap<>();
        for (int i = start; i < facts.size() - end; i++) {
            standing.computeIfAbsent(words(facts.get(i)), words -> new ArrayDeque<>()).add(i);
        }
        for (int i = start; i < found.size() - end; i++) {
            Deque<Integer> like = standing.get(words(found.get(i), text));
            if (like != null && !like.isEmpty()) {
                keep(like.removeFirst(), i, kept, used);
            }
        }
    }

    private void keepSamePlace(List<Finding> found, int[] kept, boolean[] used) {
        int next = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] != NONE) {
                next = Math.max(next, kept[i] + 1);
                continue;
            }
            int at = next;
            while (at < facts.size() && !used[at] && !sameKind(facts.get(at), found.get(i))) {
                at++;
            }
            if (at < facts.size() && !used[at]) {
                keep(at, i, kept, used);
                next = at + 1;
            }
        }
    }

    private void keep(int fact, int finding, int[] kept, boolean[] used) {
        kept[finding] = fact;
        used[fact] = true;
    }

    private Placed again(Finding finding, Fact fact, String text) {
        Placed read = Placed.of(finding, fact.id(), text);
        boolean unchanged =
                read.fact().wording().equals(fact.wording())
                        && finding.value().equals(readBefore.get(words(fact)));
        return unchanged ? new Placed(finding.start(), fact) : read;
    }

    private static boolean same(Fact fact, Finding finding, String text) {
        return words(fact).equals(words(finding, text));
    }

    private static boolean sameKind(Fact fact, Finding finding) {
        return fact.value().kind().equals(finding.value().kind());
    }

    private static Plain words(Fact fact) {
        return new Plain(fact.value().kind(), fact.wording());
    }

    private static Plain words(Finding finding, String text) {
        return new Plain(finding.value().kind(), text.substring(finding.start(), finding.end()));
    }
}
