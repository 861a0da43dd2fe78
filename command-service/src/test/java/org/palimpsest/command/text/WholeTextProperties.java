package org.palimpsest.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourcePrinter;

import java.util.List;
import java.util.Optional;

/** What holds of whole-text editing, whatever the texts. */
class WholeTextProperties {

    @Provide
    Arbitrary<Tuple.Tuple2<List<String>, List<String>>> edits() {
        return Texts.articles()
                .flatMap(text -> Texts.editedFrom(text).map(edited -> Tuple.of(text, edited)));
    }

    @Property(tries = 2000)
    void theArticleReadsAsTheTextThatWasSent(
            @ForAll("edits") Tuple.Tuple2<List<String>, List<String>> edit) {
        Draft after = put(Articles.of(Texts.joined(edit.get1())), Texts.joined(edit.get2()));

        assertThat(SourcePrinter.print(after.article())).isEqualTo(Texts.joined(edit.get2()));
    }

    @Property(tries = 1000)
    void theChangesAppliedToTheArticleGiveTheNewOne(
            @ForAll("edits") Tuple.Tuple2<List<String>, List<String>> edit) {
        Article before = Articles.of(Texts.joined(edit.get1()));

        Draft after = put(before, Texts.joined(edit.get2()));

        Article folded = before;
        for (EditorialEvent event : after.events()) {
            folded = folded.apply(event);
        }
        assertThat(folded).isEqualTo(after.article());
    }

    @Property(tries = 500)
    void theTextThatItHasChangesNothing(
            @ForAll("edits") Tuple.Tuple2<List<String>, List<String>> edit) {
        Draft edited = put(Articles.of(Texts.joined(edit.get1())), Texts.joined(edit.get2()));

        assertThat(put(edited.article(), Texts.joined(edit.get2())).events()).isEmpty();
    }

    @Property(tries = 500)
    void theArticleHasTheLinesOfAnImportOfThatText(
            @ForAll("edits") Tuple.Tuple2<List<String>, List<String>> edit) {
        Article edited =
                put(Articles.of(Texts.joined(edit.get1())), Texts.joined(edit.get2())).article();
        Article imported = Articles.of(Texts.joined(edit.get2()));

        assertThat(edited.entries().stream().map(l -> l.entry().kind() + l.entry().text()))
                .containsExactlyElementsOf(
                        imported.entries().stream()
                                .map(l -> l.entry().kind() + l.entry().text())
                                .toList());
        assertThat(facts(edited)).isEqualTo(facts(imported));
    }

    private static List<String> facts(Article article) {
        return article.entries().stream()
                .flatMap(l -> l.entry().facts())
                .map(fact -> fact.wording() + " " + fact.value())
                .toList();
    }

    private static Draft put(Article article, String text) {
        return new ReplaceText(
                        new Counterpart(new ArticleReader(Articles.FINDER)),
                        new Merge(new EntryReader(Articles.FINDER)),
                        (slug, revision) -> Optional.empty(),
                        SourceParser.parse(text),
                        null)
                .decide(Draft.of(article));
    }
}
