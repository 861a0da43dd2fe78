package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Violation;

/** Says that something is against a rule, and where. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String pointer, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Rejection.AgainstRule.class,
                        against ->
                                assertThat(against.violations())
                                        .extracting(Violation::pointer)
                                        .containsExactly(pointer));
    }
}
