package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The lines of an article in the order of its text, and what can be done to them.
 *
 * @param epilogue the bytes after the last line
 */
record Blocks(BlockList list, String epilogue) {

    /** No heading has fewer signs, so that no section stands above one of this level. */
    private static final int HIGHEST = 2;

    static Blocks of(List<? extends Block> list, String epilogue) {
        return new Blocks(BlockList.of(list), epilogue);
    }

    /** Where the section's heading stands; -1 for the lead, which has none. */
    int heading(String section) {
        if (section.equals(Identities.LEAD)) {
            return -1;
        }
        int heading = list.headingOf(section);
        if (heading < 0) {
            throw new IllegalArgumentException("no section " + section);
        }
        return heading;
    }

    /** Where what stands under the section ends, exclusive. */
    int endOf(String section) {
        int heading = heading(section);
        int level = heading < 0 ? Integer.MAX_VALUE : ((Heading) list.get(heading)).level();
        Headings headings = list.headings();
        for (int i = headings.before(heading + 1); i < headings.count(); i++) {
            if (headings.heading(i).level() <= level) {
                return headings.place(i);
            }
        }
        return list.size();
    }

    /** Where the section's own entries end, exclusive. */
    int endOfOwn(String section) {
        Headings headings = list.headings();
        int next = headings.before(heading(section) + 1);
        return next < headings.count() ? headings.place(next) : list.size();
    }

    int entry(String id) {
        return find(block -> block instanceof Entry entry && entry.id().equals(id), "entry " + id);
    }

    /** The entry that is so, with its section; not more than one is. */
    Optional<Located> entryLike(Predicate<Entry> wanted) {
        int index = list.find(block -> block instanceof Entry entry && wanted.test(entry));
        return index < 0
                ? Optional.empty()
                : Optional.of(new Located(sectionsAround(index).getFirst(), entryAt(index)));
    }

    int title() {
        return find(TitleLine.class::isInstance, "title");
    }

    int infobox() {
        return find(InfoboxHead.class::isInstance, "infobox");
    }

    /** Where the infobox's field of that number, from 0, stands. */
    int field(int number) {
        int index = infobox() + 1 + number;
        if (index >= list.size() || !(list.get(index) instanceof InfoboxField)) {
            throw new IllegalArgumentException("no field " + number);
        }
        return index;
    }

    /** Whether the infobox has a field of that key; it stands before the first heading. */
    boolean hasField(String key) {
        for (Block block : list) {
            if (block instanceof InfoboxField field && field.key().equals(key)) {
                return true;
            }
            if (block instanceof Heading) {
                return false;
            }
        }
        return false;
    }

    /**
     * The ids of the section that the block at {@code index} stands in and of those above it, the
     * innermost first.
     */
    List<String> sectionsAround(int index) {
        List<String> around = new ArrayList<>();
        int above = Integer.MAX_VALUE;
        Headings headings = list.headings();
        for (int i = headings.before(index + 1) - 1; i >= 0 && above > HIGHEST; i--) {
            Heading heading = headings.heading(i);
            if (heading.level() < above) {
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
        return new Blocks(list.plusAll(index, added), epilogue)
                .withGap(index + added.size(), gapAfter);
    }

    Blocks replace(int index, Block block) {
        return new Blocks(list.with(index, block), epilogue);
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
        return new Blocks(list.minus(from, to), epilogue).withGap(from, gapLeft);
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

    private int find(Predicate<Block> wanted, String what) {
        int index = list.find(wanted);
        if (index < 0) {
            throw new IllegalArgumentException("no " + what);
        }
        return index;
    }
}
