package org.palimpsest.language.prose;

import java.util.Arrays;

/**
 * Where a text's sentences begin. A full stop ends one where a word of three letters or more, a
 * digit or a closing sign stands before it and white space after it, so that {@code St. Petersburg}
 * and {@code U.S. trade} stay whole.
 */
public final class Sentences {

    private static final String CLOSING = ")]\"\u201D\u2019'%";

    private final int[] starts;
    private final int count;

    private Sentences(int[] starts, int count) {
        this.starts = starts;
        this.count = count;
    }

    /** Parts a text. */
    public static Sentences of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int index = 1; index < text.length() - 1; index++) {
            if (endsAt(text, index)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = index + 1;
            }
        }
        return new Sentences(starts, count);
    }

    /** Where the sentence begins that the place is in. */
    public int startOf(int place) {
        return starts[indexOf(place)];
    }

    /** Where the sentence ends that the place is in, at most the length of the text. */
    public int endOf(int place, int length) {
        int index = indexOf(place);
        return index + 1 < count ? starts[index + 1] : length;
    }

    private int indexOf(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        return found >= 0 ? found : -found - 2;
    }

    private static boolean endsAt(String text, int index) {
        char sign = text.charAt(index);
        if (!Character.isWhitespace(text.charAt(index + 1))) {
            return false;
        }
        boolean closed = CLOSING.indexOf(sign) >= 0 && isStop(text.charAt(index - 1));
        return closed || sign == '!' || sign == '?' || (sign == '.' && isLong(text, index));
    }

    private static boolean isStop(char sign) {
        return sign == '.' || sign == '!' || sign == '?';
    }

    private static boolean isLong(String text, int stop) {
        char before = text.charAt(stop - 1);
        if (Character.isDigit(before) || CLOSING.indexOf(before) >= 0) {
            return true;
        }
        int from = stop;
        while (from > 0 && from > stop - 3 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from == stop - 3;
    }
}
