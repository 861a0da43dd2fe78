package org.palimpsest.command.text;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Block;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Place;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.rewriting.BlockKeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A part of a text that two editors have changed.
 *
 * @param key of its block
 * @param fact in that block, or null where it is the block
 */
record Part(String key, @Nullable String fact) {

    /**
     * What each of these conflicts is about. A key of the infobox may stand more than once: which
     * of its fields it is, what both say there tells.
     */
    static List<Part> of(List<Conflict> conflicts, List<Block> yours, List<Block> theirs) {
        Map<String, Block> written = BlockKeys.byKey(yours);
        Map<String, Block> standing = BlockKeys.byKey(theirs);
        List<Part> parts = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            String name = conflict.place().key();
            String key =
                    name == null || name.equals(InfoboxHead.TEXT)
                            ? key(conflict.place())
                            : IntStream.rangeClosed(1, yours.size() + theirs.size())
                                    .mapToObj(number -> field(number, name))
                                    .filter(field -> !parts.contains(new Part(field, null)))
                                    .filter(field -> says(written.get(field), conflict.yours()))
                                    .filter(field -> says(standing.get(field), conflict.theirs()))
                                    .findFirst()
                                    .orElseGet(() -> field(1, name));
            parts.add(new Part(key, conflict.place().fact()));
        }
        return List.copyOf(parts);
    }

    private static boolean says(@Nullable Block block, @Nullable String text) {
        return Objects.equals(block instanceof InfoboxField field ? field.value() : null, text);
    }

    private static String field(int number, String key) {
        return "field " + number + " " + key;
    }

    private static String key(Place place) {
        if (place.entry() != null) {
            return "entry " + place.entry();
        }
        if (place.key() != null) {
            return "infobox";
        }
        return place.section() != null ? "section " + place.section() : "title";
    }
}
