package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.command.batch.BatchReader;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;

/** The form at {@code /edit/articles/{slug}/facts/{id}} by which a fact is corrected. */
@Controller("factPages")
final class FactController {

    private static final String PATH = "/edit/articles/{slug}/facts/{id}";

    private final Standing standing;
    private final Clerk clerk;
    private final BatchReader reader;
    private final JsonMapper json;

    FactController(Standing standing, Clerk clerk, BatchReader reader, JsonMapper json) {
        this.standing = standing;
        this.clerk = clerk;
        this.reader = reader;
        this.json = json;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(
            SignedIn editor, @PathVariable String slug, @PathVariable String id) {
        Article article = standing.of(slug);
        return clerk.give(editor, blank(article, located(article, id), id));
    }

    @PostMapping(PATH)
    ResponseEntity<String> correct(
            SignedIn editor, @PathVariable String slug, @PathVariable String id, Form form) {
        Article article = standing.of(slug);
        Located located = located(article, id);
        return clerk.take(
                editor,
                blank(article, located, id),
                form,
                new Order(
                        article.slug(),
                        new Target.OneFact(id),
                        form.number("_seen"),
                        () -> reader.single(operation(located, id, form))));
    }

    /** Only what was written otherwise than it was shown is corrected. */
    private ObjectNode operation(Located located, String id, Form form) {
        Fact fact = located.entry().fact(id).orElseThrow();
        ObjectNode operation = json.createObjectNode().put("op", "correct-fact").put("id", id);
        FactForms.inputs(fact.value()).stream()
                .filter(input -> !Shown.isKept(input.name(), form))
                .forEach(input -> input.put(form.one(input.name()), operation));
        return operation;
    }

    private static Located located(Article article, String id) {
        return article.entryOfFact(id)
                .orElseThrow(() -> new Rejection.NotThere("The article has no fact " + id + "."));
    }

    private static Blank blank(Article article, Located located, String id) {
        Fact fact = located.entry().fact(id).orElseThrow();
        ArticleRef ref = ArticleRef.of(article);
        return new Blank(
                ref,
                "Correct a " + fact.value().kind(),
                ref.fact(id),
                Blank.Excerpt.of(located.entry(), id),
                FactForms.inputs(fact.value()),
                FactForms.values(fact.value()),
                hidden(article.provenance().facts().getOrDefault(id, 0L), fact));
    }

    private static Map<String, String> hidden(long seen, Fact fact) {
        Map<String, String> hidden = new LinkedHashMap<>(Shown.of(FactForms.values(fact.value())));
        hidden.put("_seen", String.valueOf(seen));
        return hidden;
    }
}
