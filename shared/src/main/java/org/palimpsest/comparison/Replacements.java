package org.palimpsest.comparison;

/** Pairs lines that have little in common but the place where one went and the other came. */
final class Replacements {

    private final Pairing pairing;
    private final LineWords words;

    Replacements(Pairing pairing, LineWords words) {
        this.pairing = pairing;
        this.words = words;
    }

    /** The only line that went and the only one that came, if they have something in common. */
    void pairIn(Range stretch) {
        for (Leftovers lines : Leftovers.in(stretch, pairing)) {
            if (lines.isOneForOne()) {
                int earlier = lines.earlier().getFirst();
                int later = lines.later().getFirst();
                if (words.likeness(earlier, later, Likeness.REPLACED) > 0
                        || isHeading(pairing.earlier(earlier)) && staysAbove(earlier, later)) {
                    pairing.pair(earlier, later);
                }
            }
        }
    }

    /** Headings above one and the same line; from the last on, so that those above follow. */
    void pairHeadings() {
        for (int i = pairing.earlierLines() - 2; i >= 0; i--) {
            int later = pairing.after(i + 1) - 1;
            if (later >= 0 && isHeading(pairing.earlier(i)) && isHeading(pairing.later(later))) {
                pairing.pairIfFree(i, later);
            }
        }
    }

    /** Whether a line under the one heading stands under the other, or neither has one. */
    private boolean staysAbove(int earlier, int later) {
        int end = endOfSection(later + 1);
        int under = earlier + 1;
        while (under < pairing.earlierLines() && !isHeading(pairing.earlier(under))) {
            int now = pairing.after(under);
            if (now > later && now < end) {
                return true;
            }
            under++;
        }
        return under == earlier + 1 && end == later + 1;
    }

    private int endOfSection(int from) {
        int end = from;
        while (end < pairing.laterLines() && !isHeading(pairing.later(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHeading(Line line) {
        return line.group().equals(Line.HEADING);
    }
}
