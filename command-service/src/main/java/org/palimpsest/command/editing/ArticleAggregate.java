package org.palimpsest.command.editing;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Revision;
import org.palimpsest.codec.Signature;
import org.palimpsest.source.SourcePrinter;

import java.time.Instant;

/**
 * Axon's view of an article: it folds with the article's own fold and leaves each decision to the
 * action.
 */
@AggregateRoot(type = ArticleAggregate.TYPE)
public final class ArticleAggregate {

    static final String TYPE = "Article";

    @AggregateIdentifier private @Nullable String slug;
    private @Nullable Article article;

    /** Of an article that nothing has happened to. */
    ArticleAggregate() {}

    /** As a snapshot kept it. */
    ArticleAggregate(Article article) {
        this.slug = article.slug();
        this.article = article;
    }

    /** The article as it is folded so far. */
    Article article() {
        if (article == null) {
            throw new IllegalStateException("Nothing has happened to this article");
        }
        return article;
    }

    /**
     * Decides, and lets happen what was decided unless it is a rehearsal.
     *
     * @throws Rejection where the precondition does not hold or the decision is a refusal
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Draft handle(Edit edit) {
        Article standing = article == null ? Article.unwritten(edit.article()) : article;
        if (!standing.exists() && !edit.action().begins()) {
            throw new Rejection.NotThere("There is no article " + edit.article() + ".");
        }
        edit.precondition().check(standing);
        Revision revision =
                new Revision(
                        standing.revision() + 1,
                        standing.latest().at(),
                        edit.author().editor(),
                        edit.author().comment(),
                        edit.author().sources(),
                        edit.action().reverts(),
                        edit.action().restores());
        Draft decided = edit.action().decide(Draft.of(standing.begin(revision)));
        if (decided.events().isEmpty()) {
            return Draft.of(standing);
        }
        String text = SourcePrinter.print(decided.article());
        SizeLimits.check(decided.article(), text);
        ReadBack.check(decided.article(), text);
        if (!edit.rehearsal()) {
            MetaData metadata = metadata(revision, edit.key());
            decided.events().forEach(event -> AggregateLifecycle.apply(event, metadata));
        }
        return decided;
    }

    @EventSourcingHandler
    void on(EditorialEvent event, MetaData metadata, @Timestamp Instant at) {
        Article standing = article == null ? Article.unwritten(slugOf(event)) : article;
        Revision revision = Signature.read(metadata, at);
        Article begun =
                revision.number() == standing.revision() ? standing : standing.begin(revision);
        article = begun.apply(event);
        slug = article.slug();
    }

    private static MetaData metadata(Revision revision, @Nullable IdempotencyKey key) {
        MetaData signature = MetaData.from(Signature.write(revision));
        return key == null ? signature : signature.and(IdempotencyKey.METADATA, key.request());
    }

    private static String slugOf(EditorialEvent event) {
        return switch (event) {
            case ArticleEvent.ArticleCreated created -> created.slug();
            case ArticleEvent.ArticleImported imported -> imported.slug();
            default -> throw new IllegalArgumentException("No article begins with " + event.type());
        };
    }
}
