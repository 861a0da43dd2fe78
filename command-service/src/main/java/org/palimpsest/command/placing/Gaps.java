package org.palimpsest.command.placing;

import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;

/**
 * The blank lines between two blocks: paragraphs are parted by one, the bullets of a list are not.
 */
final class Gaps {

    private Gaps() {}

    /** The least gap that {@code next} needs behind {@code previous}. */
    static String between(Block previous, Block next) {
        return switch (next) {
            case Entry entry -> before(entry, previous);
            case TitleLine title -> Frame.BLANK_LINE;
            case InfoboxHead head -> Frame.BLANK_LINE;
            case InfoboxField field -> Frame.LINE_END;
            case Heading heading -> Frame.BLANK_LINE;
        };
    }

    /** Whether the gap holds all the line ends that are needed. */
    static boolean suffices(String gap, String needed) {
        return lineEnds(gap) >= lineEnds(needed);
    }

    private static String before(Entry entry, Block previous) {
        return switch (previous) {
            case Heading heading ->
                    entry.kind() == EntryKind.TERM ? Frame.BLANK_LINE : Frame.LINE_END;
            case Entry above ->
                    entry.kind() == EntryKind.BULLET && above.kind() != EntryKind.PARAGRAPH
                            ? Frame.LINE_END
                            : Frame.BLANK_LINE;
            case TitleLine title -> Frame.BLANK_LINE;
            case InfoboxHead head -> Frame.BLANK_LINE;
            // Right behind a field a bullet would read as one more field.
            case InfoboxField field -> Frame.BLANK_LINE;
        };
    }

    private static long lineEnds(String gap) {
        return gap.chars().filter(character -> character == '\n').count();
    }
}
