package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.command.batch.BatchReader;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form at {@code /edit/articles/{slug}/infobox} by which a field gets its value. */
@Controller("infoboxPages")
final class InfoboxController {

    private static final String PATH = "/edit/articles/{slug}/infobox";

    /** What an editor saw of another field than the one whose form they opened. */
    private static final Long NOT_THERE = 0L;

    private static final List<Input> INPUTS =
            List.of(Input.line("key", "Key", ""), Input.line("value", "Value", ""));

    private final Standing standing;
    private final Clerk clerk;
    private final BatchReader reader;
    private final JsonMapper json;

    InfoboxController(Standing standing, Clerk clerk, BatchReader reader, JsonMapper json) {
        this.standing = standing;
        this.clerk = clerk;
        this.reader = reader;
        this.json = json;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(
            SignedIn editor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String key) {
        return clerk.give(editor, blank(standing.of(slug), key == null ? "" : key));
    }

    @PostMapping(PATH)
    ResponseEntity<String> set(SignedIn editor, @PathVariable String slug, Form form) {
        Article article = standing.of(slug);
        String key = form.one("key").strip();
        ObjectNode operation = json.createObjectNode().put("op", "set-infobox-field");
        INPUTS.forEach(input -> input.put(form.one(input.name()), operation));
        return clerk.take(
                editor,
                blank(article, key),
                form,
                new Order(
                        article.slug(),
                        new Target.OneField(key),
                        key.equals(form.one("_of")) ? form.number("_seen") : NOT_THERE,
                        () -> reader.single(operation)));
    }

    private static Blank blank(Article article, String key) {
        ArticleRef ref = ArticleRef.of(article);
        Optional<InfoboxField> there =
                article.infobox().stream().filter(field -> field.key().equals(key)).findFirst();
        String value = there.map(InfoboxField::value).orElse("");
        return new Blank(
                ref,
                "Set a field of the infobox",
                ref.edit() + "/infobox",
                there.isPresent() ? new Blank.Excerpt(key + ": ", value, "") : null,
                INPUTS,
                Map.of("key", key, "value", value),
                Map.of(
                        "_of",
                        key,
                        "_seen",
                        String.valueOf(article.provenance().fields().getOrDefault(key, 0L))));
    }
}
