package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.query.history.Telling.TEXT;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;
import org.palimpsest.article.Revision;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.credit.CreditedText;
import org.palimpsest.query.history.PlainCredits.Word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words are credited as they would be if every version of every entry were kept and compared. */
class AttributionTest {

    private static final int REVISIONS = 120;

    /** An article's whole past, its authorships as the view gives them back. */
    private static final class Story implements Attribution.Past {

        private final List<Article> articles = new ArrayList<>(List.of(Article.unwritten("a")));
        private final Map<Long, Authorship> authorships = new HashMap<>();
        private final PlainCredits plain = new PlainCredits();

        void then(@Nullable Long reverts, @Nullable Long restores, List<EditorialEvent> events) {
            Article before = articles.getLast();
            long number = before.revision() + 1;
            Revision revision =
                    new Revision(number, Instant.EPOCH, "ada", null, List.of(), reverts, restores);
            Chronicle.Told told =
                    Chronicle.tell(
                            before,
                            new CommittedRevision("a", number, revision, events),
                            new Mark(number, "hash"));
            assertThat(Attribution.concerned(told))
                    .containsExactlyInAnyOrderElementsOf(changed(told.article()));
            Authorship authorship = Attribution.of(before, told, this);
            articles.add(told.article());
            authorships.put(
                    number,
                    RevisionShape.authorship(RevisionShape.write(told.revision(), authorship)));
            plain.then(told.article());
        }

        /** The same entries, found by walking the article. */
        private static Set<String> changed(Article article) {
            return article.entries().stream()
                    .map(located -> located.entry().id())
                    .filter(id -> article.provenance().entries().get(id) == article.revision())
                    .collect(Collectors.toSet());
        }

        Article present() {
            return articles.getLast();
        }

        @Override
        public Article at(long revision) {
            return articles.get((int) revision);
        }

        @Override
        public Map<Long, Authorship> authorships(Set<Long> revisions) {
            return revisions.stream().collect(Collectors.toMap(number -> number, authorships::get));
        }

        CreditedText text(Article article, Entry entry) {
            long changed = article.provenance().entries().get(entry.id());
            return authorships.get(changed).text(entry);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whatIsKeptOfAnyHistoryIsWhatAllItsVersionsSay(@ForAll long seed) {
        Story story = history(seed);
        Map<String, Long> firstSeen = new HashMap<>();
        for (long number = 1; number <= REVISIONS; number++) {
            Article article = story.at(number);
            for (Located located : article.entries()) {
                CreditedText text = story.text(article, located.entry());
                String all =
                        text.spans().stream()
                                .map(CreditedText.Span::text)
                                .collect(Collectors.joining());

                assertThat(all).isEqualTo(located.entry().text());
                assertThat(words(text))
                        .as("%s at %s", located.entry().id(), number)
                        .isEqualTo(story.plain.at(number).get(located.entry().id()));
                for (Word word : words(text)) {
                    Long first = firstSeen.putIfAbsent(word.text(), number);
                    assertThat(word.revision()).isBetween(1L, number);
                    if (first == null) {
                        assertThat(word.revision()).as(word.text()).isEqualTo(number);
                    }
                }
            }
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void anEntryThatARestoreChangedIsCreditedAsItWasThen(@ForAll long seed) {
        Story story = history(seed);
        Article present = story.present();
        Article then = story.at(REVISIONS / 2);

        story.then(null, then.revision(), RandomEdits.restoring(then, present));

        for (Located located : then.entries()) {
            Entry entry = located.entry();
            boolean stood =
                    present.entry(entry.id())
                            .filter(in -> in.entry().text().equals(entry.text()))
                            .isPresent();
            assertThat(story.text(story.present(), entry))
                    .isEqualTo(stood ? story.text(present, entry) : story.text(then, entry));
        }
    }

    private static Story history(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Story story = new Story();
        story.then(null, null, List.of(new ArticleImported("a", TEXT, "\n")));
        while (story.present().revision() < REVISIONS) {
            Article present = story.present();
            long past = 1 + edits.below((int) present.revision());
            Article then = story.at(past);
            switch (edits.below(6)) {
                case 0 -> story.then(past + 1, null, undoing(story, past));
                case 1 -> story.then(null, past, RandomEdits.restoring(then, present));
                default -> story.then(null, null, edits.edits(present));
            }
        }
        return story;
    }

    private static List<EditorialEvent> undoing(Story story, long past) {
        return past == story.present().revision()
                ? List.of()
                : RandomEdits.undoing(story.at(past), story.at(past + 1), story.present());
    }

    private static List<Word> words(CreditedText text) {
        return text.spans().stream()
                .flatMap(
                        span ->
                                Stream.of(span.text().strip().split("\\s+"))
                                        .filter(word -> !word.isEmpty())
                                        .map(word -> new Word(word, span.revision())))
                .toList();
    }
}
