package org.palimpsest.article;

/**
 * The line {@code - Key: value} of an infobox.
 *
 * @param separator what stands between key and value, the colon and the spaces around it
 * @param value may be empty
 */
public record InfoboxField(Frame frame, String key, String separator, String value)
        implements Block {

    @Override
    public String text() {
        return key + separator + value;
    }

    @Override
    public InfoboxField withGap(String gap) {
        return new InfoboxField(frame.withGap(gap), key, separator, value);
    }
}
