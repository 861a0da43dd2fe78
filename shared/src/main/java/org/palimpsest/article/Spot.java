package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A place between two lines of an article.
 *
 * @param section the innermost section that it is in
 * @param after what it is right behind: an entry of that section by its id, the heading ({@code
 *     top}, for the lead the start of the text), the {@code title}, the head of the {@code infobox}
 *     or its field {@code field-0}, {@code field-1} and so on; null for the place before the
 *     section's first entry
 */
public record Spot(String section, @Nullable String after) {

    /** Right behind the heading; of the lead the start of the text. */
    public static final String TOP = "top";

    /** Right behind the title. */
    public static final String TITLE = "title";

    /** Right behind the line that begins the infobox. */
    public static final String INFOBOX = "infobox";

    /** With its number, right behind a field of the infobox. */
    public static final String FIELD = "field-";

    public Spot {
        Objects.requireNonNull(section, "section");
    }

    /** The place before the block of that index, or behind the last one. */
    static Spot at(Blocks blocks, int index) {
        String section = index == 0 ? Identities.LEAD : blocks.sectionsAround(index - 1).getFirst();
        return blocks.index(section, null) == index
                ? new Spot(section, null)
                : new Spot(section, index == 0 ? TOP : behind(blocks.list(), index - 1));
    }

    private static String behind(List<Block> blocks, int index) {
        return switch (blocks.get(index)) {
            case Entry entry -> entry.id();
            case Heading heading -> TOP;
            case TitleLine title -> TITLE;
            case InfoboxHead head -> INFOBOX;
            case InfoboxField field -> FIELD + fieldsBefore(blocks, index);
        };
    }

    private static long fieldsBefore(List<Block> blocks, int index) {
        return blocks.subList(0, index).stream().filter(InfoboxField.class::isInstance).count();
    }
}
