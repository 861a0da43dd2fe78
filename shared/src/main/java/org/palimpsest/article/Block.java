package org.palimpsest.article;

/**
 * One line of an article that is not blank. An article is a list of these in the order of its text.
 */
public sealed interface Block permits TitleLine, InfoboxHead, InfoboxField, Heading, Entry {

    Frame frame();

    /** What stands between the frame's opening and closing bytes. */
    String text();

    /** The same block after another gap. */
    Block withGap(String gap);
}
