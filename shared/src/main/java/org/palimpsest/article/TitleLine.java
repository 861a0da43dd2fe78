package org.palimpsest.article;

/** The line {@code = Title =}. */
public record TitleLine(Frame frame, String text) implements Block {

    @Override
    public TitleLine withGap(String gap) {
        return new TitleLine(frame.withGap(gap), text);
    }
}
