package org.palimpsest.command.web;

import org.palimpsest.article.Article;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Located;
import org.palimpsest.command.editing.Target;
import org.palimpsest.view.ArticleView;
import org.palimpsest.view.EntryView;
import org.palimpsest.view.FactView;
import org.palimpsest.view.SectionView;

import java.util.Optional;

/** What a resource is now, for an editor who saw an earlier state of it. */
final class Current {

    private Current() {}

    /** The resource as its GET gives it. */
    static Object of(Article article, Target target) {
        return switch (target) {
            case Target.Whole whole -> ArticleView.of(article);
            case Target.OneSection(String id) ->
                    SectionView.of(article, article.section(id).orElseThrow());
            case Target.OneEntry(String id) ->
                    EntryView.of(article, article.entry(id).orElseThrow());
            case Target.OneFact(String id) -> {
                Located located = article.entryOfFact(id).orElseThrow();
                yield FactView.of(article, located, located.entry().fact(id).orElseThrow());
            }
            case Target.OneField(String key) -> field(article, key).orElseThrow();
            case Target.FieldOrWhole(String key) ->
                    field(article, key)
                            .<Object>map(f -> f)
                            .orElseGet(() -> ArticleView.of(article));
        };
    }

    private static Optional<ArticleView.FieldView> field(Article article, String key) {
        return article.infobox().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> view(article, field));
    }

    private static ArticleView.FieldView view(Article article, InfoboxField field) {
        return new ArticleView.FieldView(
                field.key(), field.value(), article.provenance().fields().get(field.key()));
    }
}
