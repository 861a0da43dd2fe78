package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Place;
import org.palimpsest.article.Section;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that others have changed at the same places, with a choice for each.
 *
 * @param text the whole, as this editor wrote it
 * @param base the revision that they started from
 * @param key by which the form is known when it is sent twice
 * @param message what is to be done, or what is still missing
 */
record ConflictPage(
        SignedIn editor,
        ArticleRef article,
        String text,
        String base,
        Reasons reasons,
        String key,
        String message,
        List<Disputed> conflicts) {

    /**
     * One place where both say another thing; a text is null where it is not there.
     *
     * @param context the entry in which a fact stands, or null of what stands by itself
     * @param place as it is known when the form is sent
     * @param choice what was chosen already, or empty
     * @param own the editor's words that are neither
     */
    record Disputed(
            int number,
            String place,
            String where,
            @Nullable String context,
            @Nullable String base,
            @Nullable String theirs,
            @Nullable String yours,
            String choice,
            String own) {

        /** The own words after a line end, which a reader of HTML drops in a text area. */
        public String area() {
            return "\n" + own;
        }

        /** What others say there, as it is sent with the choice. */
        public String seen() {
            return Objects.requireNonNullElse(theirs, "");
        }
    }

    static ConflictPage of(
            SignedIn editor, Article article, Form form, String message, List<Conflict> conflicts) {
        List<Disputed> disputed = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            int number = disputed.size();
            String place = place(conflict.place());
            boolean shown =
                    form.one("_place-" + number).equals(place)
                            && form.one("_theirs-" + number)
                                    .equals(Objects.requireNonNullElse(conflict.theirs(), ""));
            disputed.add(
                    new Disputed(
                            number,
                            place,
                            where(conflict.place(), article),
                            context(conflict.place(), article),
                            conflict.base(),
                            conflict.theirs(),
                            conflict.yours(),
                            shown ? form.one("choice-" + number) : "",
                            shown ? form.one("own-" + number) : ""));
        }
        return new ConflictPage(
                editor,
                ArticleRef.of(article),
                form.one("text"),
                form.one("_base"),
                Reasons.of(form),
                form.one(Form.KEY),
                message,
                disputed);
    }

    /** The text after a line end, for a reader of HTML drops the first one in a text area. */
    public String area() {
        return "\n" + text;
    }

    /** What a place is called in the form. */
    static String place(Place place) {
        return Stream.of(place.section(), place.entry(), place.fact(), place.key())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(" / "));
    }

    private static @Nullable String context(Place place, Article article) {
        return place.fact() == null || place.entry() == null
                ? null
                : article.entry(place.entry()).map(found -> found.entry().text()).orElse(null);
    }

    private static String where(Place place, Article article) {
        if (place.key() != null) {
            return "Infobox, " + place.key();
        }
        if (place.section() == null) {
            return "Title";
        }
        String heading = article.section(place.section()).map(Section::heading).orElse("");
        return heading.isEmpty() ? "Before the first heading" : heading;
    }
}
