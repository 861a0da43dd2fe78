package org.palimpsest.command.editing;

/** How long a text may be that an editor writes. */
public enum Length {
    /** The key of an infobox's field, which stands in addresses. */
    KEY(200),
    HEADING(500),
    COMMENT(500),
    /** A title, or the name of a person, a country, a city, an agreement. */
    NAME(1_000),
    /** What a change rests on: a work's title, or its address. */
    SOURCE(2_000),
    /** What a field of the infobox says. */
    VALUE(10_000),
    ENTRY(100_000);

    private final int most;

    Length(int most) {
        this.most = most;
    }

    /**
     * @throws Rejection.AgainstRule where the text has more characters, counted as code points
     */
    public void require(String text, String pointer) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new Rejection.AgainstRule(
                    pointer, "This has more than %,d characters.".formatted(most));
        }
    }
}
