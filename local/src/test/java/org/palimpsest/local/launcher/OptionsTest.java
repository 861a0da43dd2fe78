package org.palimpsest.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class OptionsTest {

    @Test
    void needsNone() throws Exception {
        assertThat(Options.of()).isEqualTo(new Options(8080, 8081, Path.of("data"), true, false));
    }

    @Test
    void takesEach() throws Exception {
        assertThat(
                        Options.of(
                                "--command.port=9000",
                                "--query.port=9001",
                                "--data=some where",
                                "--demo=false"))
                .isEqualTo(new Options(9000, 9001, Path.of("some where"), false, false));
        assertThat(Options.of("--help").help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "--nonsense=1",
                "data",
                "--data",
                "--data=",
                "--demo=yes",
                "--command.port=0",
                "--command.port=65536",
                "--command.port=x",
                "--command.port=8081",
                "--query.port=-1",
            })
    void refusesWhatItDoesNotUnderstand(String argument) {
        assertThatThrownBy(() -> Options.of(argument)).isInstanceOf(Options.Misunderstood.class);
    }
}
