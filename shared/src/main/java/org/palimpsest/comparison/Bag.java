package org.palimpsest.comparison;

/**
 * The words of a line, whatever their order.
 *
 * @param text the line
 * @param words their numbers, ascending, each as often as it occurs
 * @param weights for each of them how much it says: its length
 * @param weight of all
 */
record Bag(String text, int[] words, int[] weights, long weight) {

    int size() {
        return words.length;
    }
}
