package org.palimpsest.command.merging;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Frame;

import java.util.Objects;

/** The rule for what cannot be taken apart: the side that changed it has it, yours where both. */
final class Choice {

    private Choice() {}

    static <T extends @Nullable Object> T of(T base, T theirs, T yours) {
        return Objects.equals(base, yours) ? theirs : yours;
    }

    static Frame of(Frame base, Frame theirs, Frame yours) {
        return new Frame(
                of(base.gap(), theirs.gap(), yours.gap()),
                of(base.open(), theirs.open(), yours.open()),
                of(base.close(), theirs.close(), yours.close()));
    }
}
