package org.palimpsest.article;

/**
 * The line that begins a section.
 *
 * @param section the section's id, made from the first heading it had
 * @param level the number of {@code =} signs on each side, 1 to 6
 */
public record Heading(Frame frame, String section, int level, String text) implements Block {

    @Override
    public Heading withGap(String gap) {
        return new Heading(frame.withGap(gap), section, level, text);
    }

    /** The same heading with so many signs on each side, 1 to 6. */
    public Heading atLevel(int other) {
        String signs = "=".repeat(level);
        String changed = "=".repeat(other);
        Frame resigned =
                new Frame(
                        frame.gap(),
                        frame.open().replace(signs, changed),
                        frame.close().replace(signs, changed));
        return new Heading(resigned, section, other, text);
    }
}
