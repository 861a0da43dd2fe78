package org.palimpsest.command.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.command.Articles.fact;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;

class RemoveFactTest {

    private static final String TEXT = "= Zenda =\n\nIn 1620 it lost 12 towers.\n";

    @Test
    void theWordsStayAndAreNoFactAnyMore() {
        RemoveFact removal = new RemoveFact(fact(TEXT, "12"));
        assertThat(Articles.after(TEXT, removal)).isEqualTo(TEXT);
        Draft decided = Articles.decided(TEXT, removal);
        assertThat(decided.article().entries().getFirst().entry().facts())
                .extracting(Fact::wording)
                .containsExactly("1620");
    }

    @Test
    void aFactThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> Articles.decided(TEXT, new RemoveFact("f9")))
                .isInstanceOf(Rejection.NotThere.class);
    }
}
