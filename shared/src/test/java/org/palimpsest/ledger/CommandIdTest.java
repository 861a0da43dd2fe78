package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class CommandIdTest {

    @Test
    void isAUuidOfVersion7() {
        UUID id = UUID.fromString(CommandId.fresh());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis());
    }

    @Test
    void isLikeNoOther() {
        List<String> ids = Stream.generate(CommandId::fresh).limit(10_000).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void comesAfterThoseOfEarlierMoments() throws InterruptedException {
        String earlier = CommandId.fresh();
        Thread.sleep(5);
        assertThat(CommandId.fresh()).isGreaterThan(earlier);
    }
}
