package org.palimpsest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

class StampTest {

    @TempDir private Path classes;

    @Test
    void isAnotherOnceCodeOrATemplateIs() throws IOException {
        write("query/page/articles.html", "<h1>Articles</h1>");
        write("query/blame/BlamePage.class", "one");
        String before = stamp();

        assertThat(stamp()).isEqualTo(before);

        write("query/blame/BlamePage.class", "two");
        String otherCode = stamp();
        write("query/page/articles.html", "<h1>All articles</h1>");

        assertThat(otherCode).isNotEqualTo(before);
        assertThat(stamp()).isNotIn(before, otherCode);
    }

    @Test
    void isAnotherOnceASettingIs() throws IOException {
        write("query/page/articles.html", "<h1>Articles</h1>");

        assertThat(stamp("https://example.org", ""))
                .isNotEqualTo(stamp("https://example.net", ""))
                .isNotEqualTo(stamp("", "https://example.org"));
    }

    private String stamp(String... settings) throws IOException {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            return Stamp.of(new PathMatchingResourcePatternResolver(loader), settings);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = classes.resolve("org/palimpsest").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
