package org.palimpsest.view;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;

import java.util.List;
import java.util.Map;

/** An entry; without {@code date} where no editor gave one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        String id,
        String section,
        String kind,
        @Nullable String date,
        String text,
        long revision,
        List<SourceView> sources,
        List<Map<String, @Nullable Object>> facts) {

    public static EntryView of(Article article, Located located) {
        Entry entry = located.entry();
        return new EntryView(
                entry.id(),
                located.section(),
                entry.kind().label(),
                entry.date() == null ? null : entry.date().toString(),
                entry.text(),
                article.provenance().entries().get(entry.id()),
                SourceView.of(
                        article.provenance().entrySources().getOrDefault(entry.id(), List.of())),
                entry.facts().map(fact -> FactView.of(article, located, fact)).toList());
    }
}
