package org.palimpsest.query.diff;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;
import org.palimpsest.comparison.Run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is different between two revisions, as the contract's JSON shows it. */
record DiffView(String article, long from, long to, List<DifferenceView> changes) {

    static DiffView of(String article, long from, long to, List<Difference> differences) {
        return new DiffView(
                article, from, to, differences.stream().map(DifferenceView::of).toList());
    }

    /**
     * One difference; {@code section} and {@code entry} are null where it is about more than that.
     * What was said is a text, of a part that moved an object of its {@code text} and its place.
     */
    record DifferenceView(
            String op,
            @Nullable String section,
            @Nullable String entry,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fact,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key,
            @Nullable Object before,
            @Nullable Object after,
            List<RunView> words) {

        static DifferenceView of(Difference difference) {
            Place place = difference.place();
            return new DifferenceView(
                    difference.kind().label(),
                    place.section(),
                    place.entry(),
                    place.fact(),
                    place.key(),
                    said(difference, difference.before(), difference.after()),
                    said(difference, difference.after(), difference.before()),
                    difference.words().stream().map(RunView::of).toList());
        }
    }

    /** Words that fared alike. */
    record RunView(String op, String text) {

        static RunView of(Run run) {
            return new RunView(run.op().name().toLowerCase(Locale.ROOT), run.text());
        }
    }

    private static @Nullable Object said(
            Difference difference, @Nullable Part part, @Nullable Part other) {
        if (part == null) {
            return null;
        }
        return difference.kind() == Difference.Kind.MOVED ? placed(part, other) : part.text();
    }

    private static Map<String, @Nullable Object> placed(Part part, @Nullable Part other) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("text", part.text());
        switch (part) {
            case Part.Line line -> {
                view.put("section", line.section());
                view.put("after", line.after());
            }
            case Part.Heading heading -> {
                view.put("parent", heading.parent());
                view.put("after", heading.after());
                if (onlyLevelDiffers(heading, other)) {
                    view.put("level", heading.level());
                }
            }
            case Part.Field field ->
                    view.put("after", field.after() == null ? null : field.after().key());
            case Part.Title title -> {}
            case Part.Told told -> {}
        }
        return view;
    }

    /** A section may also stand behind the same one because both were moved. */
    private static boolean onlyLevelDiffers(Part.Heading heading, @Nullable Part other) {
        return other instanceof Part.Heading one
                && heading.level() != one.level()
                && Objects.equals(heading.parent(), one.parent())
                && Objects.equals(heading.after(), one.after());
    }
}
