package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.command.batch.BatchReader;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Standing;
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

import java.util.Map;

/** The forms at {@code /edit/articles/{slug}/{kind}/new} by which something is added. */
@Controller
final class AdditionController {

    private static final String PATH = "/edit/articles/{slug}/{kind}/new";

    private final Standing standing;
    private final Clerk clerk;
    private final BatchReader reader;
    private final JsonMapper json;

    AdditionController(Standing standing, Clerk clerk, BatchReader reader, JsonMapper json) {
        this.standing = standing;
        this.clerk = clerk;
        this.reader = reader;
        this.json = json;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(
            SignedIn editor,
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String section) {
        Article article = standing.of(slug);
        return clerk.give(editor, blank(article, kind, addition(article, kind), section));
    }

    @PostMapping(PATH)
    ResponseEntity<String> add(
            SignedIn editor, @PathVariable String slug, @PathVariable String kind, Form form) {
        Article article = standing.of(slug);
        Additions.Addition addition = addition(article, kind);
        ObjectNode operation = json.createObjectNode().put("op", addition.operation());
        addition.inputs().forEach(input -> input.put(form.one(input.name()), operation));
        return clerk.take(
                editor,
                blank(article, kind, addition, null),
                form,
                Order.of(article.slug(), () -> reader.single(operation)));
    }

    private static Additions.Addition addition(Article article, String kind) {
        return Additions.of(kind, article)
                .orElseThrow(() -> new Rejection.NotThere("There is no form to add " + kind + "."));
    }

    private static Blank blank(
            Article article, String kind, Additions.Addition addition, @Nullable String section) {
        ArticleRef ref = ArticleRef.of(article);
        return new Blank(
                ref,
                addition.heading(),
                ref.edit() + "/" + kind + "/new",
                null,
                addition.inputs(),
                section == null ? Map.of() : Map.of("section", section, "parent", section),
                Map.of());
    }
}
