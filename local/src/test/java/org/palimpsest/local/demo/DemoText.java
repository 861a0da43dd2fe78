package org.palimpsest.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of the demonstration article. */
public final class DemoText {

    private DemoText() {}

    /** As it is loaded, its title line first. */
    public static String whole() {
        return text("/demo/japan-peru-relations.wiki");
    }

    /** With more sections, 7.7 kB together, under another title. */
    public static String longer(String title) {
        return (whole() + text("/benchmark/exchanges.wiki"))
                .replaceFirst("= .* =", "= " + title + " =");
    }

    private static String text(String resource) {
        try (InputStream stream = DemoText.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
