package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;

import java.util.ArrayList;
import java.util.List;

/**
 * An article at one revision and at those that follow, which share with it all that they did not
 * change.
 *
 * @param articles one for each revision, the first one's first
 * @param changes how many changes lie between the first and the last, or more
 */
record Stretch(List<Article> articles, int changes) {

    Stretch {
        articles = List.copyOf(articles);
    }

    static Stretch from(Article first) {
        return new Stretch(List.of(first), 0);
    }

    /** With the articles that these revisions make, which follow upon the last one. */
    Stretch then(List<CommittedRevision> revisions) {
        List<Article> further = new ArrayList<>(articles);
        int more = changes;
        for (CommittedRevision revision : revisions) {
            further.add(further.getLast().revise(revision.revision(), revision.events()));
            more += revision.events().size();
        }
        return new Stretch(further, more);
    }

    /** Without what comes before that revision, if it goes as far. */
    Stretch since(long revision) {
        return first() < revision && revision <= last()
                ? new Stretch(
                        articles.subList((int) (revision - first()), articles.size()), changes)
                : this;
    }

    long first() {
        return articles.getFirst().revision();
    }

    long last() {
        return articles.getLast().revision();
    }

    boolean holds(long revision) {
        return first() <= revision && revision <= last();
    }

    /** The article at a revision that it {@linkplain #holds}. */
    Article at(long revision) {
        return articles.get((int) (revision - first()));
    }
}
