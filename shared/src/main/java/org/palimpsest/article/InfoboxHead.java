package org.palimpsest.article;

/** The line {@code Infobox} that its fields follow. */
public record InfoboxHead(Frame frame) implements Block {

    /** The word that begins an infobox. */
    public static final String TEXT = "Infobox";

    @Override
    public String text() {
        return TEXT;
    }

    @Override
    public InfoboxHead withGap(String gap) {
        return new InfoboxHead(frame.withGap(gap));
    }
}
