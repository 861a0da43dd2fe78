package org.palimpsest.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.palimpsest.article.Article;
import org.palimpsest.article.Section;
import org.palimpsest.command.Story;
import org.palimpsest.view.EntryView;
import org.palimpsest.view.FactView;
import org.palimpsest.view.SectionView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whatever an edit does: who has seen a part can tell by its revision whether it changed since. */
class ProvenanceProperties {

    @Provide
    Arbitrary<Tuple.Tuple2<List<String>, List<String>>> edits() {
        return Texts.articles()
                .flatMap(text -> Texts.editedFrom(text).map(edited -> Tuple.of(text, edited)));
    }

    @Property(tries = 2000)
    void whatReadsOtherwiseIsOfTheNewRevision(
            @ForAll("edits") Tuple.Tuple2<List<String>, List<String>> edit) {
        Story story = Story.of(Texts.joined(edit.get1()));
        Article before = story.article();
        Article after = story.then(WholeText.put(Texts.joined(edit.get2()))).article();
        Map<String, Object> seen = parts(before);
        Map<String, Long> revisions = revisions(after);

        parts(after)
                .forEach(
                        (part, now) -> {
                            if (!now.equals(seen.get(part))) {
                                assertThat(revisions)
                                        .as(story.changes() + " of " + part)
                                        .containsEntry(part, after.revision());
                            }
                        });
    }

    @Property(tries = 1000)
    void eachPartThatStandsHasARevisionAndNoOther(
            @ForAll("edits") Tuple.Tuple2<List<String>, List<String>> edit) {
        Article after =
                Story.of(Texts.joined(edit.get1()))
                        .then(WholeText.put(Texts.joined(edit.get2())))
                        .article();

        assertThat(revisions(after).keySet())
                .containsExactlyInAnyOrderElementsOf(parts(after).keySet());
    }

    /** What a reader sees of each part. */
    private static Map<String, Object> parts(Article article) {
        Map<String, Object> parts = new HashMap<>();
        article.infobox().reversed().forEach(f -> parts.put("field " + f.key(), f.value()));
        article.sections().stream()
                .flatMap(Section::withAllUnder)
                .forEach(s -> parts.put("section " + s.id(), SectionView.of(article, s)));
        article.entries()
                .forEach(
                        located -> {
                            parts.put(
                                    "entry " + located.entry().id(),
                                    EntryView.of(article, located));
                            located.entry()
                                    .facts()
                                    .forEach(
                                            fact ->
                                                    parts.put(
                                                            "fact " + fact.id(),
                                                            FactView.of(article, located, fact)));
                        });
        return parts;
    }

    private static Map<String, Long> revisions(Article article) {
        Map<String, Long> revisions = new HashMap<>();
        article.provenance().fields().forEach((key, r) -> revisions.put("field " + key, r));
        article.provenance().sections().forEach((id, r) -> revisions.put("section " + id, r));
        article.provenance().entries().forEach((id, r) -> revisions.put("entry " + id, r));
        article.provenance().facts().forEach((id, r) -> revisions.put("fact " + id, r));
        return revisions;
    }
}
