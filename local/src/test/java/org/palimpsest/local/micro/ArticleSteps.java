package org.palimpsest.local.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Located;
import org.palimpsest.article.Revision;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.codec.ArticleShape;
import org.palimpsest.codec.PackedArticle;
import org.palimpsest.comparison.Run;
import org.palimpsest.comparison.WordDiff;
import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourceText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What is done with the demonstration article: it is read, folded, compared, kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ArticleSteps {

    private static final Revision CORRECTION =
            new Revision(2, Instant.EPOCH, "editor", null, List.of());

    private final String text = text();
    private final ArticleReader reader = new ArticleReader(new FactFinder());
    private final Article article = article();
    private final FigureCorrected correction = correction();
    private final String paragraph = longest();
    private final String reworded = paragraph.replaceFirst(" of ", " out of ") + " And more.";

    private static String text() {
        try (InputStream text =
                ArticleSteps.class.getResourceAsStream("/demo/japan-peru-relations.wiki")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Article article() {
        Article unwritten = Article.unwritten("article");
        SourceText source = SourceParser.parse(text);
        return unwritten.revise(
                new Revision(1, Instant.EPOCH, "editor", null, List.of()),
                List.of(
                        new ArticleImported(
                                "article",
                                reader.read(source, new IdentitySource(unwritten.identities())),
                                source.epilogue())));
    }

    private FigureCorrected correction() {
        for (Located located : article.entries()) {
            for (Fact fact : located.entry().facts().toList()) {
                if (fact.value() instanceof Figure figure) {
                    return new FigureCorrected(
                            located.section(),
                            located.entry().id(),
                            fact.id(),
                            new Figure(BigDecimal.ONE, figure.qualifier(), figure.unit()),
                            "1");
                }
            }
        }
        throw new IllegalStateException("no figure to correct");
    }

    private String longest() {
        return article.entries().stream()
                .map(located -> located.entry().text())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    @Benchmark
    public Object readText() {
        return reader.read(
                SourceParser.parse(text),
                new IdentitySource(Article.unwritten("article").identities()));
    }

    @Benchmark
    public Article foldCorrection() {
        return article.revise(CORRECTION, List.of(correction));
    }

    @Benchmark
    public List<Run> compareParagraphs() {
        return WordDiff.between(paragraph, reworded);
    }

    @Benchmark
    public Article packAndUnpackCheckpoint() {
        return PackedArticle.read(PackedArticle.write(article));
    }

    @Benchmark
    public Article writeAndReadSnapshot() {
        return ArticleShape.read(ArticleShape.write(article));
    }
}
