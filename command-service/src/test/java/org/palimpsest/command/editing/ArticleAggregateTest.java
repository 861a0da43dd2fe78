package org.palimpsest.command.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.Identities;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Source;
import org.palimpsest.article.Spot;
import org.palimpsest.codec.Signature;
import org.palimpsest.command.Articles;
import org.palimpsest.command.placing.Placing;

import java.time.Instant;
import java.util.List;

class ArticleAggregateTest {

    private static final String SLUG = "ruritania";
    private static final EditorialEvent CREATED = new ArticleCreated(SLUG, "Ruritania");
    private static final Author ADA =
            new Author("ada", "why not", List.of(new Source("A book", null)));

    private final FixtureConfiguration<ArticleAggregate> article =
            new AggregateTestFixture<>(ArticleAggregate.class);

    private static Object signed(EditorialEvent event, long revision) {
        return new GenericEventMessage<>(event, Signature.write(revision(revision)));
    }

    private static Revision revision(long number) {
        return new Revision(number, Instant.EPOCH, ADA.editor(), ADA.comment(), ADA.sources());
    }

    private static Edit edit(Action action, Precondition precondition, boolean rehearsal) {
        return new Edit(SLUG, action, ADA, precondition, null, rehearsal);
    }

    private static Edit edit(Action action) {
        return edit(action, Precondition.NONE, false);
    }

    private static Precondition seen(long revision) {
        return new Precondition(new Target.Whole(), standing -> standing == revision);
    }

    /** Begins the article, whatever stands. */
    private record Begin() implements Action {
        @Override
        public boolean begins() {
            return true;
        }

        @Override
        public Draft decide(Draft draft) {
            return draft.then(CREATED);
        }
    }

    /** Adds a section of its own, or nothing. */
    private record Add(@Nullable String heading) implements Action {
        @Override
        public Draft decide(Draft draft) {
            return heading == null
                    ? draft
                    : draft.then(Placing.section(draft.article(), heading, draft.identities()));
        }
    }

    /** Says that it undoes a revision and makes another again. */
    private record Undoing() implements Action {
        @Override
        public Long reverts() {
            return 7L;
        }

        @Override
        public Long restores() {
            return 8L;
        }

        @Override
        public Draft decide(Draft draft) {
            return new Add("Trade").decide(draft);
        }
    }

    @Test
    void anArticleBeginsWithRevisionOne() {
        article.givenNoPriorActivity()
                .when(edit(new Begin()))
                .expectEvents(CREATED)
                .expectState(state -> assertThat(state.article().latest().number()).isEqualTo(1));
    }

    @Test
    void aRevisionIsSignedWithItsNumberAndWhoMadeItAndWhy() {
        article.given(signed(CREATED, 1))
                .when(edit(new Add("Trade")))
                .expectSuccessfulHandlerExecution()
                .expectState(
                        state ->
                                assertThat(state.article().latest())
                                        .usingRecursiveComparison()
                                        .ignoringFields("at")
                                        .isEqualTo(revision(2)));
    }

    @Test
    void aRevisionIsSignedWithWhichOneItUndoesOrMakesAgain() {
        article.given(signed(CREATED, 1))
                .when(edit(new Undoing()))
                .expectSuccessfulHandlerExecution()
                .expectState(
                        state ->
                                assertThat(state.article().latest())
                                        .extracting(Revision::reverts, Revision::restores)
                                        .containsExactly(7L, 8L));
    }

    @Test
    void anActionOnAnArticleThatIsNotThereIsRefused() {
        article.givenNoPriorActivity()
                .when(edit(new Add("Trade")))
                .expectNoEvents()
                .expectException(Rejection.NotThere.class);
    }

    @Test
    void whatChangesNothingIsNoRevision() {
        article.given(signed(CREATED, 1))
                .when(edit(new Add(null)))
                .expectNoEvents()
                .expectState(state -> assertThat(state.article().revision()).isEqualTo(1));
    }

    @Test
    void aRehearsalSaysWhatWouldHappenAndLetsNothingHappen() {
        article.given(signed(CREATED, 1))
                .when(edit(new Add("Trade"), Precondition.NONE, true))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution()
                .expectState(state -> assertThat(state.article().hasSection("trade")).isFalse());
    }

    @Test
    void anEditorWhoSawAnotherRevisionIsRefused() {
        article.given(signed(CREATED, 1))
                .when(edit(new Add("Trade"), seen(7), false))
                .expectNoEvents()
                .expectException(Rejection.Stale.class);
    }

    @Test
    void anEditorWhoSawThisRevisionIsNotRefused() {
        article.given(signed(CREATED, 1))
                .when(edit(new Add("Trade"), seen(1), false))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anArticleThatGrewTooLargeIsRefused() {
        article.givenNoPriorActivity()
                .when(
                        edit(
                                new Action() {
                                    @Override
                                    public boolean begins() {
                                        return true;
                                    }

                                    @Override
                                    public Draft decide(Draft draft) {
                                        return draft.then(
                                                Articles.imported(
                                                        "= Ruritania =\n"
                                                                + "==a==\n".repeat(100_000)));
                                    }
                                }))
                .expectNoEvents()
                .expectException(Rejection.AgainstRule.class);
    }

    @Test
    void anEditAfterWhichALineWouldReadAsAnotherIsRefused() {
        EditorialEvent imported = Articles.imported("= Ruritania =\n\n= Zenda =\n");
        Action titleLast =
                draft ->
                        draft.then(
                                new EntryMoved(
                                        Identities.LEAD,
                                        "e1",
                                        new Relocation(Identities.LEAD, Spot.TOP, "", "\n\n", null),
                                        null));
        article.given(signed(imported, 1))
                .when(edit(titleLast))
                .expectNoEvents()
                .expectException(Rejection.AgainstRule.class);
    }
}
