package org.palimpsest.view;

import org.palimpsest.article.Article;

import java.time.Instant;
import java.util.List;

/** A whole article. */
public record ArticleView(
        String slug,
        String title,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        List<FieldView> infobox,
        List<SectionView> sections) {

    /** One field of the infobox. */
    public record FieldView(String key, String value, long revision) {}

    public static ArticleView of(Article article) {
        return new ArticleView(
                article.slug(),
                article.title(),
                article.revision(),
                article.createdAt(),
                article.latest().at(),
                article.latest().editor(),
                article.infobox().stream()
                        .map(
                                field ->
                                        new FieldView(
                                                field.key(),
                                                field.value(),
                                                article.provenance().fields().get(field.key())))
                        .toList(),
                article.sections().stream()
                        .map(section -> SectionView.of(article, section))
                        .toList());
    }
}
