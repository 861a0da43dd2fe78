package org.palimpsest.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The headings of a text and where each stands, in order. Not a part of the text, but an index of
 * it: to look a heading up here costs far less than there.
 */
final class Headings {

    private static final Headings NONE = new Headings(new int[0], new Heading[0]);

    private final int[] places;
    private final Heading[] headings;

    private Headings(int[] places, Heading[] headings) {
        this.places = places;
        this.headings = headings;
    }

    /**
     * @param offset where the first of the blocks stands
     */
    static Headings among(Iterable<? extends Block> blocks, int offset) {
        List<Integer> places = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        int index = offset;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                places.add(index);
                headings.add(heading);
            }
            index++;
        }
        return new Headings(
                places.stream().mapToInt(place -> place).toArray(),
                headings.toArray(Heading[]::new));
    }

    int count() {
        return headings.length;
    }

    Heading heading(int number) {
        return headings[number];
    }

    /** Where the heading of that number stands. */
    int place(int number) {
        return places[number];
    }

    /** The number of headings that stand before that index. */
    int before(int index) {
        int found = Arrays.binarySearch(places, index);
        return found < 0 ? -found - 1 : found;
    }

    /** The number of the heading of that section, looked for from that index on; or -1. */
    int of(String section, int index) {
        int middle = before(index);
        for (int below = middle - 1, above = middle;
                below >= 0 || above < headings.length;
                below--, above++) {
            if (above < headings.length && headings[above].section().equals(section)) {
                return above;
            }
            if (below >= 0 && headings[below].section().equals(section)) {
                return below;
            }
        }
        return -1;
    }

    /** With these blocks put in at that index, so many and what headings are among them. */
    Headings plus(int index, int size, Headings among) {
        return spliced(before(index), before(index), size, among);
    }

    /** Without the blocks from {@code from} to {@code to}, exclusive. */
    Headings minus(int from, int to) {
        return spliced(before(from), before(to), from - to, NONE);
    }

    private Headings spliced(int first, int last, int shift, Headings among) {
        int size = first + among.count() + headings.length - last;
        int[] moved = Arrays.copyOf(places, size);
        Heading[] left = Arrays.copyOf(headings, size);
        System.arraycopy(among.places, 0, moved, first, among.count());
        System.arraycopy(among.headings, 0, left, first, among.count());
        int behind = first + among.count();
        for (int i = last; i < headings.length; i++) {
            moved[behind + i - last] = places[i] + shift;
        }
        System.arraycopy(headings, last, left, behind, headings.length - last);
        return new Headings(moved, left);
    }
}
