package org.palimpsest.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.palimpsest.command.Articles;
import org.palimpsest.command.Story;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.source.SourceParser;

import java.util.List;
import java.util.stream.Stream;

/** What holds of an edit that was begun on an earlier revision, whatever others did since. */
class MergeProperties {

    @Provide
    Arbitrary<Tuple.Tuple3<List<String>, List<String>, List<String>>> edits() {
        return Texts.articles()
                .flatMap(
                        base ->
                                Texts.editedFrom(base)
                                        .flatMap(
                                                theirs ->
                                                        Texts.editedFrom(base)
                                                                .map(
                                                                        yours ->
                                                                                Tuple.of(
                                                                                        base,
                                                                                        theirs,
                                                                                        yours))));
    }

    @Property(tries = 500)
    void whereNobodyElseChangedAnythingYoursStands(
            @ForAll("edits") Tuple.Tuple3<List<String>, List<String>, List<String>> edit) {
        Story story = Story.of(Texts.joined(edit.get1()));

        // The base is named although it is the present revision: the merge itself is asked.
        story.then(merged(story, Texts.joined(edit.get3())));

        assertThat(story.text()).isEqualTo(Texts.joined(edit.get3()));
    }

    @Property(tries = 500)
    void whereYouChangedNothingTheirsStands(
            @ForAll("edits") Tuple.Tuple3<List<String>, List<String>, List<String>> edit) {
        Story story = Story.of(Texts.joined(edit.get1()));
        story.then(WholeText.put(Texts.joined(edit.get2())));

        story.then(merged(story, Texts.joined(edit.get1())));

        assertThat(story.text()).isEqualTo(Texts.joined(edit.get2()));
    }

    @Property(tries = 1500)
    void whatBothMadeOfItReadsAsTheLinesThatItIsOrIsRefused(
            @ForAll("edits") Tuple.Tuple3<List<String>, List<String>, List<String>> edit) {
        // A second title line that comes to stand above the first is for the desk to refuse.
        Assume.that(
                Stream.of(edit.get1(), edit.get2(), edit.get3())
                        .flatMap(List::stream)
                        .noneMatch(line -> line.startsWith("= Again")));
        Story story = Story.of(Texts.joined(edit.get1()));
        story.then(WholeText.put(Texts.joined(edit.get2())));
        try {
            story.then(merged(story, Texts.joined(edit.get3())));
        } catch (Rejection.Conflicting refused) {
            assertThat(refused.conflicts()).isNotEmpty();
            return;
        }
        assertThat(
                        SourceParser.parse(story.text()).lines().stream()
                                .map(line -> line.frame().open() + line.text()))
                .containsExactlyElementsOf(
                        story.article().blocks().stream()
                                .map(block -> block.frame().open() + block.text())
                                .toList());
    }

    private static Action merged(Story story, String text) {
        return new ReplaceText(
                new Counterpart(new ArticleReader(Articles.FINDER)),
                new Merge(new EntryReader(Articles.FINDER)),
                story,
                SourceParser.parse(text),
                1L);
    }
}
