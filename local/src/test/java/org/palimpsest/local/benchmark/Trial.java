package org.palimpsest.local.benchmark;

import org.palimpsest.local.benchmark.Shelf.Volume;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks each question of each shelf in turn, so that whatever else the machine does meets all of
 * them alike; each time another shelf is the first, so that what the one before left to do does
 * too.
 */
final class Trial {

    private static final String EDIT = "an edit";
    private static final String AT_FIRST = "a past revision, the first time since the start";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final long SEED = 1;

    private final RandomGenerator random = new Random(SEED);
    private final Map<String, List<Samples>> samples = new LinkedHashMap<>();
    private final Wire wire;
    private final List<Shelf> shelves;

    Trial(Wire wire, List<Shelf> shelves) {
        this.wire = wire;
        this.shelves = shelves;
    }

    /** By question those of each shelf; none where the service does not know the question. */
    Map<String, List<Samples>> samples() {
        return samples;
    }

    /** Asks for past revisions that nobody has asked for, as far apart as the shelf has them. */
    void askForTheFirstTime() {
        for (int number = 0; number < Shelf.PLACES; number++) {
            for (int i = 0; i < shelves.size(); i++) {
                Shelf shelf = shelves.get(i);
                Volume volume = shelf.volumes().get(number % shelf.volumes().size());
                add(AT_FIRST, i, wire.get(Question.past(volume, shelf.middle(number))));
            }
        }
    }

    /**
     * Asks every question of each shelf so many times, of an article that was edited just before.
     * What is only rehearsed comes after all else: where it is refused, its article is read anew,
     * and the edit that followed would bear that.
     */
    void ask(int repetitions) {
        for (int repetition = 0; repetition < repetitions; repetition++) {
            List<Volume> chosen = shelves.stream().map(shelf -> shelf.any(random)).toList();
            for (int i : order(repetition)) {
                of(EDIT, i).add(chosen.get(i).pen().edit());
            }
            ask(repetition, chosen, question -> !question.isRehearsal());
        }
        for (int repetition = 0; repetition < repetitions; repetition++) {
            List<Volume> chosen = shelves.stream().map(shelf -> shelf.any(random)).toList();
            ask(repetition, chosen, Question::isRehearsal);
        }
    }

    private void ask(int repetition, List<Volume> chosen, Predicate<Question> which) {
        for (Question question : Question.values()) {
            if (which.test(question)) {
                for (int i : order(repetition)) {
                    int middle = shelves.get(i).anyMiddle(random);
                    add(question.toString(), i, question.ask(wire, chosen.get(i), middle));
                }
            }
        }
    }

    private int[] order(int repetition) {
        return IntStream.range(0, shelves.size())
                .map(i -> (i + repetition) % shelves.size())
                .toArray();
    }

    private void add(String question, int shelf, Wire.Reply reply) {
        switch (reply.status()) {
            // A conflict is an answer like another: what was changed since cannot be undone.
            case OK, CONFLICT -> of(question, shelf).add(reply.nanos());
            case NOT_FOUND -> of(question, shelf);
            default -> throw new IllegalStateException(question + " -> " + reply.status());
        }
    }

    private Samples of(String question, int shelf) {
        return samples.computeIfAbsent(
                        question,
                        asked -> Stream.generate(Samples::new).limit(shelves.size()).toList())
                .get(shelf);
    }
}
