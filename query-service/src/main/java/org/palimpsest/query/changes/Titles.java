package org.palimpsest.query.changes;

import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.projection.ArticleRow;
import org.palimpsest.query.projection.Generation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the articles are called whose revisions stand beside each other. */
final class Titles {

    private Titles() {}

    /** Their titles of today, by their slugs. */
    static Map<String, String> of(Generation views, List<RevisionRecord> revisions) {
        return views
                .rows()
                .find(revisions.stream().map(RevisionRecord::article).distinct().toList())
                .stream()
                .collect(Collectors.toMap(ArticleRow::slug, ArticleRow::title));
    }
}
