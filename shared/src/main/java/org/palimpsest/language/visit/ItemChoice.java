package org.palimpsest.language.visit;

import org.palimpsest.article.fact.Edtf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Chooses the items of a changed list: those that stand for as long as all their dates do. */
final class ItemChoice {

    private final DateList before;
    private final List<Edtf> after;
    private final BitSet left = new BitSet();

    private ItemChoice(DateList before, List<Edtf> after) {
        this.before = before;
        this.after = after;
        left.set(0, before.items().size());
    }

    /**
     * The items in order; none where a date has no words, or where what is said of one that stays
     * would be lost.
     */
    static List<ListedDate> of(DateList before, List<Edtf> after) {
        ItemChoice choice = new ItemChoice(before, after);
        List<ListedDate> items = choice.items();
        return choice.loses() ? List.of() : items;
    }

    private List<ListedDate> items() {
        DateModels models = new DateModels(before);
        List<ListedDate> items = new ArrayList<>();
        int next = 0;
        double place = -0.5;
        while (next < after.size()) {
            OptionalInt kept = standing(next);
            if (kept.isPresent()) {
                DateItem item = before.items().get(kept.getAsInt());
                left.clear(kept.getAsInt());
                items.add(new ListedDate(item.span().in(before.text()), kept.getAsInt()));
                next += item.dates().size();
                place = before.dates().indexOf(item.dates().getLast()) + 0.5;
            } else {
                Optional<String> words = models.word(after.get(next), place);
                if (words.isEmpty()) {
                    return List.of();
                }
                items.add(new ListedDate(words.get(), ListedDate.NEW));
                next++;
            }
        }
        return items;
    }

    /** The item, not chosen yet, that says the dates from that one on. */
    private OptionalInt standing(int next) {
        return left.stream().filter(index -> says(before.items().get(index), next)).findFirst();
    }

    private boolean says(DateItem item, int next) {
        int end = next + item.dates().size();
        return end <= after.size() && item.edtf().equals(after.subList(next, end));
    }

    private boolean loses() {
        Set<Edtf> wanted = new HashSet<>(after);
        return left.stream()
                .mapToObj(before.items()::get)
                .filter(item -> !item.isBare(before.text()))
                .anyMatch(item -> item.edtf().stream().anyMatch(wanted::contains));
    }
}
