package org.palimpsest.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PartsTest {

    private final List<String> happened = new ArrayList<>();

    @Test
    void startInOrderAndStopInReverseOnce() {
        Parts parts = new Parts(List.of(part("database"), part("command"), part("query")));
        parts.start();
        parts.close();
        parts.close();
        assertThat(happened)
                .containsExactly(
                        "+database", "+command", "+query", "-query", "-command", "-database");
    }

    @Test
    void stopWhatRanWhenOneCannotStart() {
        Parts parts =
                new Parts(List.of(part("database"), failing("+", "port taken"), part("query")));
        assertThatThrownBy(parts::start).hasMessage("port taken");
        assertThat(happened).containsExactly("+database", "-database");
    }

    @Test
    void stopTheRestWhenOneCannotBeStopped() {
        Parts parts = new Parts(List.of(part("database"), failing("-", "stuck")));
        parts.start();
        assertThatThrownBy(parts::close).hasMessage("stuck");
        assertThat(happened).containsExactly("+database", "-database");
    }

    private Part part(String name) {
        return new Part() {
            @Override
            public void start() {
                happened.add("+" + name);
            }

            @Override
            public void close() {
                happened.add("-" + name);
            }
        };
    }

    private static Part failing(String when, String message) {
        return new Part() {
            @Override
            public void start() {
                failOn("+");
            }

            @Override
            public void close() {
                failOn("-");
            }

            private void failOn(String now) {
                if (now.equals(when)) {
                    throw new CannotStart(message);
                }
            }
        };
    }
}
