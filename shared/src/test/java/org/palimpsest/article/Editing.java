package org.palimpsest.article;

import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourcePrinter;
import org.palimpsest.source.SourceText;

import java.time.Instant;
import java.util.List;

/** An article in the hands of editors, each revision with a new number. */
public final class Editing {

    private final Article article;

    private Editing(Article article) {
        this.article = article;
    }

    /** Given an article that came in as this text, as revision 1. */
    public static Editing given(String text, Source... sources) {
        return new Editing(Article.unwritten("a")).when(importOf(text), List.of(sources));
    }

    public static ArticleEvent.ArticleImported importOf(String text) {
        SourceText source = SourceParser.parse(text);
        List<Block> blocks =
                new ArticleReader(new FactFinder())
                        .read(source, new IdentitySource(Identities.NONE));
        return new ArticleEvent.ArticleImported("a", blocks, source.epilogue());
    }

    /** When the next revision is this event. */
    public Editing when(EditorialEvent event, Source... sources) {
        return when(event, List.of(sources));
    }

    /** Then this is the article. */
    public Article article() {
        return article;
    }

    /** Then this is its text. */
    public String text() {
        return SourcePrinter.print(article);
    }

    private Editing when(EditorialEvent event, List<Source> sources) {
        long number = article.revision() + 1;
        Instant at = Instant.EPOCH.plusSeconds(number);
        return new Editing(
                article.revise(new Revision(number, at, "ada", null, sources), List.of(event)));
    }
}
