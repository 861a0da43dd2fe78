package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Place;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Mark;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds a revision into an article and tells what it changed, each change on what the ones before
 * it left.
 */
public final class Chronicle {

    private Chronicle() {}

    /**
     * The article after the revision, and the revision as it is read.
     *
     * @throws IllegalArgumentException if it is not the one after the article's latest
     */
    public static Told tell(Article before, CommittedRevision committed, Mark commit) {
        if (committed.revision().number() != before.revision() + 1) {
            throw new IllegalArgumentException(
                    "Revision "
                            + committed.revision().number()
                            + " does not follow upon "
                            + before.revision());
        }
        List<Change> changes = new ArrayList<>(committed.events().size());
        Article article = before.begin(committed.revision());
        for (EditorialEvent event : committed.events()) {
            Article next = article.apply(event);
            changes.add(change(event, article, next));
            article = next;
        }
        return new Told(
                article,
                new RevisionRecord(committed.article(), commit, committed.revision(), changes));
    }

    /** An article and the revision that made it so. */
    public record Told(Article article, RevisionRecord revision) {}

    private static Change change(EditorialEvent event, Article before, Article after) {
        Place place = event.place();
        return new Change(
                event.type(),
                place,
                sections(before, after, place.section()),
                saying(before, place),
                saying(after, place));
    }

    private static List<String> sections(Article before, Article after, @Nullable String section) {
        if (section == null) {
            return List.of();
        }
        return (after.hasSection(section) ? after : before).sectionPath(section);
    }

    private static @Nullable Saying saying(Article article, Place place) {
        if (place.fact() != null) {
            return article.entryOfFact(place.fact())
                    .flatMap(located -> located.entry().fact(place.fact()))
                    .map(Saying.OfFact::new)
                    .orElse(null);
        }
        return text(article, place) instanceof String text ? new Saying.Text(text) : null;
    }

    private static @Nullable String text(Article article, Place place) {
        if (place.entry() != null) {
            return article.entry(place.entry()).map(located -> located.entry().text()).orElse(null);
        }
        if (place.key() != null) {
            return article.infobox().stream()
                    .filter(field -> field.key().equals(place.key()))
                    .findFirst()
                    .map(field -> field.value())
                    .orElse(null);
        }
        if (place.section() != null) {
            return article.headings()
                    .filter(heading -> heading.section().equals(place.section()))
                    .findFirst()
                    .map(heading -> heading.text())
                    .orElse(null);
        }
        return article.blocks().isEmpty() ? null : article.title();
    }
}
