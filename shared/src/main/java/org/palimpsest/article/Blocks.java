package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The lines of an article in the order of its text, and what can be done to them.
 *
 * @param epilogue the bytes after the last line
 */
record Blocks(List<Block> list, String epilogue) {

    Blocks {
        list = List.copyOf(list);
    }

    /** Where the section's heading stands; -1 for the lead, which has none. */
    int heading(String section) {
        return section.equals(Identities.LEAD)
                ? -1
                : find(block ->
                                block instanceof Heading heading
                                        && heading.section().equals(section))
                        .orElseThrow(() -> new IllegalArgumentException("no section " + section));
    }

    /** Where what stands under the section ends, exclusive. */
    int endOf(String section) {
        int heading = heading(section);
        int level = heading < 0 ? Integer.MAX_VALUE : ((Heading) list.get(heading)).level();
        int end = heading + 1;
        while (end < list.size()
                && !(list.get(end) instanceof Heading next && next.level() <= level)) {
            end++;
        }
        return end;
    }

    /** Where the section's own entries end, exclusive. */
    int endOfOwn(String section) {
        int end = heading(section) + 1;
        while (end < list.size() && !(list.get(end) instanceof Heading)) {
            end++;
        }
        return end;
    }

    int entry(String id) {
        return find(block -> block instanceof Entry entry && entry.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("no entry " + id));
    }

    int title() {
        return only(TitleLine.class);
    }

    int infobox() {
        return only(InfoboxHead.class);
    }

    /** Where the infobox's field of that number, from 0, stands. */
    int field(int number) {
        return IntStream.range(0, list.size())
                .filter(i -> list.get(i) instanceof InfoboxField)
                .skip(number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + number));
    }

    /**
     * The ids of the section that the block at {@code index} stands in and of those above it, the
     * innermost first.
     */
    List<String> sectionsAround(int index) {
        List<String> around = new ArrayList<>();
        int above = Integer.MAX_VALUE;
        for (int i = index; i >= 0; i--) {
            if (list.get(i) instanceof Heading heading && heading.level() < above) {
                around.add(heading.section());
                above = heading.level();
            }
        }
        return around.isEmpty() ? List.of(Identities.LEAD) : around;
    }

    Entry entryAt(int index) {
        return (Entry) list.get(index);
    }

    Blocks insert(int index, List<? extends Block> added, @Nullable String gapAfter) {
        List<Block> changed = new ArrayList<>(list.size() + added.size());
        changed.addAll(list.subList(0, index));
        changed.addAll(added);
        changed.addAll(list.subList(index, list.size()));
        return new Blocks(changed, epilogue).withGap(index + added.size(), gapAfter);
    }

    Blocks replace(int index, Block block) {
        List<Block> changed = new ArrayList<>(list);
        changed.set(index, block);
        return new Blocks(changed, epilogue);
    }

    Blocks replaceEntry(String id, UnaryOperator<Entry> change) {
        int index = entry(id);
        return replace(index, change.apply(entryAt(index)));
    }

    Blocks move(String id, Relocation to) {
        int from = entry(id);
        Block moved = list.get(from).withGap(to.gap());
        Blocks without = remove(from, from + 1, to.gapLeft());
        return without.insert(
                without.index(to.section(), to.after()), List.of(moved), to.gapAfter());
    }

    /** Without the blocks from {@code from} to {@code to}, exclusive. */
    Blocks remove(int from, int to, @Nullable String gapLeft) {
        List<Block> changed = new ArrayList<>(list);
        changed.subList(from, to).clear();
        return new Blocks(changed, epilogue).withGap(from, gapLeft);
    }

    /** With another gap before that block, or other bytes after the last one; null changes none. */
    Blocks withGap(int index, @Nullable String gap) {
        if (gap == null) {
            return this;
        }
        return index == list.size()
                ? new Blocks(list, gap)
                : replace(index, list.get(index).withGap(gap));
    }

    int index(Spot spot) {
        return index(spot.section(), spot.after());
    }

    /** The index that a block behind {@code after}, as in {@link Spot}, comes to have. */
    int index(String section, @Nullable String after) {
        if (after == null) {
            return firstEntry(section);
        }
        int followed = followed(section, after);
        String around = followed < 0 ? Identities.LEAD : sectionsAround(followed).getFirst();
        if (!around.equals(section)) {
            throw new IllegalArgumentException("no place after " + after + " in " + section);
        }
        return followed + 1;
    }

    private int followed(String section, String after) {
        return switch (after) {
            case Spot.TOP -> heading(section);
            case Spot.TITLE -> title();
            case Spot.INFOBOX -> infobox();
            default ->
                    after.startsWith(Spot.FIELD)
                            ? field(Integer.parseInt(after.substring(Spot.FIELD.length())))
                            : entry(after);
        };
    }

    private int firstEntry(String section) {
        int end = endOfOwn(section);
        int index = heading(section) + 1;
        while (index < end && !(list.get(index) instanceof Entry)) {
            index++;
        }
        return index;
    }

    private int only(Class<? extends Block> line) {
        return find(line::isInstance)
                .orElseThrow(() -> new IllegalArgumentException("no " + line.getSimpleName()));
    }

    private OptionalInt find(Predicate<Block> wanted) {
        return IntStream.range(0, list.size()).filter(i -> wanted.test(list.get(i))).findFirst();
    }
}
