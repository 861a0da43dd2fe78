package org.palimpsest.language.visit;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateLead;
import org.palimpsest.language.date.DateWords;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words a changed list of dates: what is said of a date stays with it and goes with it. */
final class DateListWording {

    private final DateList before;
    private final DateModels models;
    private final List<Edtf> standing;
    private final List<Edtf> after;

    private DateListWording(DateList before, List<Edtf> after) {
        this.before = before;
        this.models = new DateModels(before);
        this.standing = before.items().stream().flatMap(item -> item.edtf().stream()).toList();
        this.after = after;
    }

    /**
     * Words that may say the dates, the best first; none where a date has no words, or where what
     * is said of one that stays would be lost.
     *
     * @param before has at least one date
     */
    static List<String> like(DateList before, List<Edtf> after) {
        DateListWording wording = new DateListWording(before, after);
        Stream<String> kept =
                wording.isCorrection() ? wording.corrected().stream() : wording.changed();
        Stream<String> anew = before.isBare() ? wording.anew() : Stream.empty();
        return Stream.concat(kept, anew).distinct().toList();
    }

    /** Whether dates are others without one of them having come, gone or moved. */
    private boolean isCorrection() {
        if (standing.size() != after.size()) {
            return false;
        }
        Set<Edtf> old = new HashSet<>(standing);
        Set<Edtf> wanted = new HashSet<>(after);
        return IntStream.range(0, after.size())
                .filter(i -> !after.get(i).equals(standing.get(i)))
                .noneMatch(i -> old.contains(after.get(i)) || wanted.contains(standing.get(i)));
    }

    private Optional<String> corrected() {
        StringBuilder words = new StringBuilder(before.text());
        for (int index = standing.size() - 1; index >= 0; index--) {
            if (after.get(index).equals(standing.get(index))) {
                continue;
            }
            DateWords old = before.dates().get(index);
            Optional<String> worded = models.word(after.get(index), index);
            if (worded.isEmpty()) {
                return Optional.empty();
            }
            words.replace(0, old.end(), lead(words, old, after.get(index)) + worded.get());
        }
        return Optional.of(words.toString());
    }

    private static String lead(StringBuilder words, DateWords old, Edtf date) {
        String head = words.substring(0, old.start());
        return old.date() == null
                ? head
                : DateLead.fitting(head, words.substring(old.end()), old.date(), date);
    }

    private Stream<String> changed() {
        List<ListedDate> items = ItemChoice.of(before, after);
        if (items.isEmpty()) {
            return Stream.empty();
        }
        ListJoints joints = ListJoints.like(before, items);
        return Stream.of(joints, joints.parted()).map(each -> each.join(items));
    }

    private Stream<String> anew() {
        List<Optional<String>> words = after.stream().map(date -> models.word(date, 0)).toList();
        if (words.stream().anyMatch(Optional::isEmpty)) {
            return Stream.empty();
        }
        List<String> worded = words.stream().flatMap(Optional::stream).toList();
        return Stream.of(ListJoints.COMMA, ListJoints.SEMICOLON)
                .map(joint -> String.join(joint, worded));
    }
}
