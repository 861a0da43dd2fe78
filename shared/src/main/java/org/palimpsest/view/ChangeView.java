package org.palimpsest.view;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Place;

/** What an accepted command changed; {@code section} is null for a change of the article itself. */
public record ChangeView(
        String type,
        @Nullable String section,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String entry,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fact,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key) {

    public static ChangeView of(EditorialEvent event) {
        Place place = event.place();
        return new ChangeView(
                event.type(), place.section(), place.entry(), place.fact(), place.key());
    }
}
