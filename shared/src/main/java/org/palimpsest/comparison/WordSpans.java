package org.palimpsest.comparison;

import java.util.Arrays;

/**
 * Where the words of a text stand: its runs without white space.
 *
 * @param starts where each word begins, in order
 * @param ends where each ends, exclusive
 */
public record WordSpans(String text, int[] starts, int[] ends) {

    /** The words of a text; none where it is empty or all white space. */
    public static WordSpans of(String text) {
        int[] starts = new int[16];
        int[] ends = new int[16];
        int count = 0;
        int at = afterSpace(text, 0);
        while (at < text.length()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            starts[count] = at;
            at = afterWord(text, at);
            ends[count++] = at;
            at = afterSpace(text, at);
        }
        return new WordSpans(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** How many there are. */
    public int count() {
        return starts.length;
    }

    /** The word of that number, from 0. */
    public String word(int number) {
        return text.substring(starts[number], ends[number]);
    }

    int[] numbered(Numbering<String> numbering) {
        int[] numbers = new int[starts.length];
        Arrays.setAll(numbers, i -> numbering.of(word(i)));
        return numbers;
    }

    /** What stands between one word and another; -1 and the number of words are the text's ends. */
    String between(int word, int next) {
        return text.substring(
                word < 0 ? 0 : ends[word], next == starts.length ? text.length() : starts[next]);
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
