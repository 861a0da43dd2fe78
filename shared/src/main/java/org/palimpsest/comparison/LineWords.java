package org.palimpsest.comparison;

/** The words of the lines that were not paired verbatim, taken apart once. */
final class LineWords {

    private static final Bag NO_WORDS = new Bag("", new int[0], new int[0], 0);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Bag[] earlier;
    private final Bag[] later;

    LineWords(Pairing pairing) {
        earlier = new Bag[pairing.earlierLines()];
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] = pairing.isGone(i) ? vocabulary.bagOf(pairing.earlier(i).text()) : NO_WORDS;
        }
        later = new Bag[pairing.laterLines()];
        for (int i = 0; i < later.length; i++) {
            later[i] = pairing.isNew(i) ? vocabulary.bagOf(pairing.later(i).text()) : NO_WORDS;
        }
    }

    Bag earlier(int index) {
        return earlier[index];
    }

    Bag later(int index) {
        return later[index];
    }

    int likeness(int earlierIndex, int laterIndex, int least) {
        return Likeness.of(earlier[earlierIndex], later[laterIndex], least);
    }

    /** How many different words there are. */
    int kinds() {
        return vocabulary.size();
    }
}
