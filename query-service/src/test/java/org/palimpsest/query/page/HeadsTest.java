package org.palimpsest.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.article.Article;

import java.net.URI;

class HeadsTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/edit/articles/a",
        "https://example.org/, https://example.org/edit/articles/a",
        "https://example.org/write, https://example.org/write/edit/articles/a",
        "https://example.org/write/, https://example.org/write/edit/articles/a"
    })
    void theDeskMayHaveAPath(URI desk, String edit) {
        assertThat(new Heads(desk).of(Article.unwritten("a"), Tab.ARTICLE).edit()).isEqualTo(edit);
    }
}
