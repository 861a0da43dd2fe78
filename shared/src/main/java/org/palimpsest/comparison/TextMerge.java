package org.palimpsest.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Brings together what two editors made of one text. */
public final class TextMerge {

    private final String base;
    private final Deque<Replacement> theirs;
    private final Deque<Replacement> yours;
    private final StringBuilder merged = new StringBuilder();
    private int at;
    private boolean justReplaced;

    private TextMerge(String base, String theirs, String yours) {
        this.base = base;
        this.theirs = new ArrayDeque<>(Replacement.between(base, theirs));
        this.yours = new ArrayDeque<>(Replacement.between(base, yours));
    }

    /**
     * The text with the changes of both, by words. What both changed alike counts once, and so do
     * words that both removed. Insertions at one place are both kept, theirs first, with a space
     * where two words would run together. White space that only one of them touched, next to words
     * that the other changed, is no obstacle.
     *
     * @return empty where both changed the same words, or the same white space, to different texts,
     *     or one changed or inserted something amid what the other removed
     */
    public static Optional<String> merge(String base, String theirs, String yours) {
        if (theirs.equals(yours) || base.equals(theirs)) {
            return Optional.of(yours);
        }
        if (base.equals(yours)) {
            return Optional.of(theirs);
        }
        return new TextMerge(base, theirs, yours).merge();
    }

    private Optional<String> merge() {
        while (!theirs.isEmpty() && !yours.isEmpty()) {
            if (!step(theirs.getFirst(), yours.getFirst())) {
                return Optional.empty();
            }
        }
        theirs.forEach(this::apply);
        yours.forEach(this::apply);
        return Optional.of(merged.append(base, at, base.length()).toString());
    }

    private boolean step(Replacement their, Replacement your) {
        if (their.equals(your)) {
            yours.removeFirst();
        } else if (their.comesBefore(your)) {
            apply(theirs.removeFirst());
        } else if (your.comesBefore(their)) {
            apply(yours.removeFirst());
        } else if (their.inserts() && your.inserts()) {
            apply(theirs.removeFirst());
            apply(yours.removeFirst());
        } else {
            return reconcile(their, your);
        }
        return true;
    }

    private boolean reconcile(Replacement their, Replacement your) {
        boolean theirSpace = their.changesNoWord(base);
        boolean yourSpace = your.changesNoWord(base);
        boolean bothDelete = their.deletes() && your.deletes();
        if (your.holds(their) && (bothDelete || theirSpace && !yourSpace)) {
            theirs.removeFirst();
        } else if (their.holds(your) && (bothDelete || yourSpace && !theirSpace)) {
            yours.removeFirst();
        } else if (their.start() < your.start() && (bothDelete || shareSpaceOnly(their, your))) {
            apply(endingAt(your.start(), theirs.removeFirst()));
        } else if (your.start() < their.start() && (bothDelete || shareSpaceOnly(your, their))) {
            apply(endingAt(their.start(), yours.removeFirst()));
        } else {
            return takenApart(their, your);
        }
        return true;
    }

    /** Of neighbouring words that one changed together, the other may have changed but some. */
    private boolean takenApart(Replacement their, Replacement your) {
        List<Replacement> theirWords = their.words(base);
        List<Replacement> yourWords = your.words(base);
        if (theirWords.equals(List.of(their)) && yourWords.equals(List.of(your))) {
            return false;
        }
        replaceFirst(theirs, theirWords);
        replaceFirst(yours, yourWords);
        return true;
    }

    private static void replaceFirst(Deque<Replacement> all, List<Replacement> parts) {
        all.removeFirst();
        parts.reversed().forEach(all::addFirst);
    }

    private boolean shareSpaceOnly(Replacement first, Replacement second) {
        return first.end() < second.end() && base.substring(second.start(), first.end()).isBlank();
    }

    /**
     * A word that is removed takes the space before it along when the one after it is spoken for.
     */
    private Replacement endingAt(int end, Replacement removed) {
        int shift = removed.end() - end;
        int start = removed.start() - shift;
        boolean alike =
                removed.deletes()
                        && start >= at
                        && base.substring(end, removed.end()).isBlank()
                        && base.regionMatches(start, base, end, shift);
        return alike ? new Replacement(start, end, "") : removed.until(end);
    }

    private void apply(Replacement next) {
        boolean touches = next.start() == at && justReplaced;
        merged.append(base, at, next.start());
        if (touches && endsInWord() && startsWithWord(next.text())) {
            merged.append(' ');
        }
        merged.append(next.text());
        at = next.end();
        justReplaced = true;
    }

    private boolean endsInWord() {
        return !merged.isEmpty() && !Character.isWhitespace(merged.charAt(merged.length() - 1));
    }

    private static boolean startsWithWord(String text) {
        return !text.isEmpty() && !Character.isWhitespace(text.charAt(0));
    }
}
