package org.palimpsest.view;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Source;

import java.util.List;

/** A source; without {@code url} where it has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(String title, @Nullable String url) {

    public static List<SourceView> of(List<Source> sources) {
        return sources.stream()
                .map(source -> new SourceView(source.title(), source.url()))
                .toList();
    }
}
