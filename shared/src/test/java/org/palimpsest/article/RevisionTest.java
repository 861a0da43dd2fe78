package org.palimpsest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

class RevisionTest {

    private static Revision seventh(@Nullable Long reverts, @Nullable Long restores) {
        return new Revision(7, Instant.EPOCH, "ada", "why", List.of(), reverts, restores);
    }

    @ParameterizedTest
    @CsvSource({"5,,4", "2,,1", ",5,5", ",1,1"})
    void anUndoingBringsBackWhatStoodBeforeAndARestoringWhatStoodThen(
            @Nullable Long reverts, @Nullable Long restores, long then) {
        assertThat(seventh(reverts, restores).bringsBack()).hasValue(then);
    }

    @ParameterizedTest
    @CsvSource({",", "1,", ",7", "9,", ",0"})
    void anyOtherBringsBackNothing(@Nullable Long reverts, @Nullable Long restores) {
        assertThat(seventh(reverts, restores).bringsBack()).isEmpty();
    }

    @Test
    void oneThatTheLedgerDatesKeepsAllElse() {
        Instant later = Instant.EPOCH.plusSeconds(1);

        assertThat(seventh(3L, 2L).takenAt(later))
                .isEqualTo(new Revision(7, later, "ada", "why", List.of(), 3L, 2L));
    }
}
