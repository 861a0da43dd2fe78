package org.palimpsest.local.demo;

import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Located;
import org.palimpsest.article.Revision;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourceText;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demonstration article as it is imported.
 *
 * @param imported the event that imports it
 * @param article what that makes of one that was not written
 */
public record DemoArticle(ArticleImported imported, Article article) {

    private static final ArticleReader READER = new ArticleReader(new FactFinder());

    /** Reads its text. */
    public static DemoArticle read() {
        return read(DemoText.whole());
    }

    /** Reads such a text. */
    public static DemoArticle read(String text) {
        Article unwritten = Article.unwritten("article");
        SourceText source = SourceParser.parse(text);
        ArticleImported imported =
                new ArticleImported(
                        "article",
                        READER.read(source, new IdentitySource(unwritten.identities())),
                        source.epilogue());
        return new DemoArticle(
                imported,
                unwritten.revise(
                        new Revision(1, Instant.EPOCH, "editor", null, List.of()),
                        List.of(imported)));
    }

    /** For each of its figures the event that makes it another number. */
    public List<FigureCorrected> corrections(long number) {
        return article.entries().stream()
                .flatMap(
                        located ->
                                located.entry()
                                        .facts()
                                        .flatMap(fact -> correction(located, fact, number)))
                .toList();
    }

    private static Stream<FigureCorrected> correction(Located located, Fact fact, long number) {
        return fact.value() instanceof Figure figure
                ? Stream.of(
                        new FigureCorrected(
                                located.section(),
                                located.entry().id(),
                                fact.id(),
                                new Figure(
                                        BigDecimal.valueOf(number),
                                        figure.qualifier(),
                                        figure.unit()),
                                String.valueOf(number)))
                : Stream.empty();
    }
}
