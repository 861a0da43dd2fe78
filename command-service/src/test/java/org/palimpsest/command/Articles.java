package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Slug;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourcePrinter;
import org.palimpsest.source.SourceText;

import java.time.Instant;
import java.util.List;

/** Articles out of wiki texts, and what a decision makes of the text. */
public final class Articles {

    public static final FactFinder FINDER = new FactFinder();

    private Articles() {}

    /** The import of a text as it is stored. */
    public static ArticleImported imported(String text) {
        SourceText source = SourceParser.parse(text);
        String slug = Slug.of(source.title().orElseThrow());
        return new ArticleImported(
                slug,
                new ArticleReader(FINDER)
                        .read(source, new IdentitySource(Article.unwritten(slug).identities())),
                source.epilogue());
    }

    /** The article that the text is, at revision 1. */
    public static Article of(String text) {
        ArticleImported imported = imported(text);
        return Article.unwritten(imported.slug())
                .revise(new Revision(1, Instant.EPOCH, "ada", null, List.of()), List.of(imported));
    }

    /** What an editor sees after the decision, which reads as what was decided. */
    public static String after(String text, Action action) {
        Article article = decided(text, action).article();
        String printed = SourcePrinter.print(article);
        assertThat(of(printed).blocks())
                .extracting(block -> block.getClass().getSimpleName() + " " + block.text())
                .isEqualTo(
                        article.blocks().stream()
                                .map(block -> block.getClass().getSimpleName() + " " + block.text())
                                .toList());
        return printed;
    }

    public static Draft decided(String text, Action action) {
        return action.decide(Draft.of(of(text)));
    }

    /** The id of the fact that is worded so. */
    public static String fact(String text, String wording) {
        return of(text).entries().stream()
                .flatMap(located -> located.entry().facts())
                .filter(fact -> fact.wording().equals(wording))
                .map(Fact::id)
                .findFirst()
                .orElseThrow();
    }

    /** The id of the entry that begins so. */
    public static String entry(String text, String beginning) {
        return of(text).entries().stream()
                .map(located -> located.entry())
                .filter(entry -> entry.text().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
