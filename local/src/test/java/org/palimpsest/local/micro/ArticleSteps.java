package org.palimpsest.local.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.palimpsest.article.Article;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.Revision;
import org.palimpsest.codec.ArticleShape;
import org.palimpsest.codec.PackedArticle;
import org.palimpsest.comparison.Run;
import org.palimpsest.comparison.WordDiff;
import org.palimpsest.local.demo.DemoArticle;
import org.palimpsest.local.demo.DemoText;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What is done with the demonstration article: it is read, folded, compared, kept. */
@State(Scope.Benchmark)
public class ArticleSteps {

    private static final Revision CORRECTION =
            new Revision(2, Instant.EPOCH, "editor", null, List.of());

    private final String text = DemoText.whole();
    private final DemoArticle demo = DemoArticle.read(text);
    private final Article article = demo.article();
    private final FigureCorrected correction = demo.corrections(1).getFirst();
    private final String paragraph = longest();
    private final String reworded = paragraph.replaceFirst(" of ", " out of ") + " And more.";

    private String longest() {
        return article.entries().stream()
                .map(located -> located.entry().text())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    @Benchmark
    public DemoArticle readAndImport() {
        return DemoArticle.read(text);
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
