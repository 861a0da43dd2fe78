package org.palimpsest.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Source;

import java.time.Instant;
import java.util.List;

class SignatureTest {

    private static final Revision RESTORING =
            new Revision(
                    9,
                    Instant.EPOCH,
                    "ada",
                    "as it was",
                    List.of(new Source("A book", "https://example.org/")),
                    null,
                    4L);

    @Test
    void aRevisionIsReadAsItWasSigned() {
        assertThat(Signature.read(Signature.write(RESTORING), Instant.EPOCH)).isEqualTo(RESTORING);
    }

    @Test
    void aRevisionThatUndoesNothingSaysNothingOfIt() {
        Revision plain = new Revision(9, Instant.EPOCH, "ada", null, List.of());

        assertThat(Signature.write(plain)).containsOnlyKeys("revision", "editor", "sources");
    }

    @Test
    void anArticleKeepsWhichRevisionItsLatestMakesAgain() {
        Article article = Article.unwritten("a").begin(RESTORING);

        assertThat(ArticleShape.read(ArticleShape.write(article)).latest()).isEqualTo(RESTORING);
    }
}
