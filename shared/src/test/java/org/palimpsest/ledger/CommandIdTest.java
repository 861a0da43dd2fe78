package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class CommandIdTest {

    @Test
    void isLikeNoOther() {
        List<String> ids = Stream.generate(CommandId::fresh).parallel().limit(10_000).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void comesRightAfterTheOneBefore() {
        List<String> ids = Stream.generate(CommandId::fresh).limit(300).toList();
        assertThat(ids).isSorted().allMatch(id -> id.matches("[0-9a-f]{24}-[0-9a-f]{12}"));
    }
}
