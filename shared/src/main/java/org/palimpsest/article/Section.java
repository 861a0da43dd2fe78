package org.palimpsest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A heading and what stands under it.
 *
 * @param heading empty for the lead
 * @param level the number of {@code =} signs, 0 for the lead
 * @param entries its own, without those of the sections under it
 */
public record Section(
        String id, String heading, int level, List<Entry> entries, List<Section> sections) {

    public Section {
        entries = List.copyOf(entries);
        sections = List.copyOf(sections);
    }

    /** This section and all under it, in the order of the text. */
    public Stream<Section> withAllUnder() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withAllUnder));
    }

    /**
     * The sections as a tree: the lead first, even where it is empty, then those that stand under
     * no other.
     */
    static List<Section> tree(List<Block> blocks) {
        return new Reader(blocks).sections();
    }

    private static final class Reader {

        private final List<Block> blocks;
        private int next;

        Reader(List<Block> blocks) {
            this.blocks = blocks;
        }

        List<Section> sections() {
            List<Section> top = new ArrayList<>();
            top.add(new Section(Identities.LEAD, "", 0, entries(), List.of()));
            top.addAll(under(0));
            return List.copyOf(top);
        }

        private List<Section> under(int level) {
            List<Section> sections = new ArrayList<>();
            while (next < blocks.size()
                    && blocks.get(next) instanceof Heading heading
                    && heading.level() > level) {
                next++;
                sections.add(
                        new Section(
                                heading.section(),
                                heading.text(),
                                heading.level(),
                                entries(),
                                under(heading.level())));
            }
            return sections;
        }

        private List<Entry> entries() {
            List<Entry> entries = new ArrayList<>();
            for (; next < blocks.size() && !(blocks.get(next) instanceof Heading); next++) {
                if (blocks.get(next) instanceof Entry entry) {
                    entries.add(entry);
                }
            }
            return entries;
        }
    }
}
