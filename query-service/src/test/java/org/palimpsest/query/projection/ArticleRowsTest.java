package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.palimpsest.query.TestDatabase;
import org.palimpsest.query.history.ViewStore;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Two processes write the row of one article. */
class ArticleRowsTest {

    private static final ArticleRow FIRST = row(1);
    private static final ArticleRow SECOND = row(2);
    private static final ArticleRow THIRD = row(3);

    @Test
    void aRowIsWrittenOnlyOverTheOneThatWasRead() {
        try (TestDatabase server = new TestDatabase()) {
            ArticleRows rows = new ArticleRows(new ViewStore(server.fresh(), 1));
            rows.advance(List.of(FIRST), Map.of());
            rows.advance(List.of(SECOND), Map.of("a", FIRST));

            assertThatThrownBy(() -> rows.advance(List.of(THIRD), Map.of("a", FIRST)))
                    .isInstanceOf(OvertakenException.class);
            assertThat(rows.find("a")).contains(SECOND);

            rows.advance(List.of(THIRD), Map.of("a", SECOND));
            assertThat(rows.find("a")).contains(THIRD);
        }
    }

    @Test
    void whatWasTakenOutOfHandIsNotWrittenAnyMore() {
        try (TestDatabase server = new TestDatabase()) {
            ArticleRows rows = new ArticleRows(new ViewStore(server.fresh(), 1));
            rows.advance(List.of(FIRST), Map.of());

            rows.touch(List.of("a", "b"), 2);

            assertThatThrownBy(() -> rows.advance(List.of(SECOND), Map.of("a", FIRST)))
                    .isInstanceOf(OvertakenException.class);
            ArticleRow b = new ArticleRow("b", "B", 1, Instant.EPOCH, 2, null, 1);
            assertThatThrownBy(() -> rows.advance(List.of(b), Map.of()))
                    .isInstanceOf(OvertakenException.class);
            assertThat(rows.find("b")).isEmpty();
        }
    }

    private static ArticleRow row(long revision) {
        return new ArticleRow("a", "A", revision, Instant.EPOCH, revision, null, 1);
    }
}
