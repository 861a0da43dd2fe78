package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;

/**
 * How far a stream is folded.
 *
 * @param article what it has come to
 * @param sequence the number in the stream of the event that is next
 */
record Waypoint(Article article, long sequence) {

    static Waypoint start(String slug) {
        return new Waypoint(Article.unwritten(slug), 0);
    }

    long revision() {
        return article.revision();
    }

    Waypoint then(CommittedRevision next) {
        return new Waypoint(
                article.revise(next.revision(), next.events()), sequence + next.events().size());
    }
}
