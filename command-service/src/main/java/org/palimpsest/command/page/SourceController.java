package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.palimpsest.command.text.WholeTextReader;
import org.palimpsest.source.SourceDecoder;
import org.palimpsest.source.SourcePrinter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The form at {@code /edit/articles/{slug}/source} by which the whole text is edited. */
@Controller
final class SourceController {

    private static final String PATH = "/edit/articles/{slug}/source";
    private static final String CHOOSE =
            "Others have changed the same words since you began. Nothing is stored yet: choose what"
                    + " is to stand at each of these places.";
    private final Standing standing;
    private final Counter counter;
    private final Clerk clerk;
    private final WholeTextReader texts;

    SourceController(Standing standing, Counter counter, Clerk clerk, WholeTextReader texts) {
        this.standing = standing;
        this.counter = counter;
        this.clerk = clerk;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(SignedIn editor, @PathVariable String slug) {
        return clerk.give(editor, blank(standing.of(slug)));
    }

    @PostMapping(PATH)
    ResponseEntity<String> replace(SignedIn editor, @PathVariable String slug, Form form) {
        Article article = standing.of(slug);
        return form.asksTo("settle")
                ? settle(editor, article, form)
                : submit(editor, article, form);
    }

    private ResponseEntity<String> submit(SignedIn editor, Article article, Form form) {
        Answer answer =
                counter.take(
                        form,
                        editor,
                        Order.of(
                                article.slug(),
                                () -> texts.action(text(form), form.number("_base"))));
        return answer instanceof Answer.Refused refused && !refused.conflicts().isEmpty()
                ? conflicts(editor, article, form, refused, CHOOSE, refused.conflicts())
                : clerk.answer(editor, blank(article), form, answer);
    }

    /** Saves with what was chosen; a form that was sent before has its answer before it is read. */
    private ResponseEntity<String> settle(SignedIn editor, Article article, Form form) {
        Long base = form.number("_base");
        if (base == null) {
            throw new Rejection.NotThere("The article has no revision " + form.one("_base") + ".");
        }
        Answer answer =
                counter.take(
                        form,
                        editor,
                        Order.of(
                                article.slug(),
                                () -> texts.settlement(text(form), base, new Choices(form)::of)));
        return answer instanceof Answer.Refused refused
                ? unsettled(editor, article, form, refused, base)
                : clerk.answer(editor, blank(article), form, answer);
    }

    private ResponseEntity<String> unsettled(
            SignedIn editor, Article article, Form form, Answer.Refused refused, long base) {
        List<Conflict> conflicts =
                refused.conflicts().isEmpty()
                        ? texts.conflicts(text(form), base, article)
                        : refused.conflicts();
        return conflicts.isEmpty()
                ? clerk.answer(editor, blank(article), form, refused)
                : conflicts(editor, article, form, refused, message(refused), conflicts);
    }

    private static String message(Answer.Refused refused) {
        boolean own =
                refused.violations().stream()
                        .anyMatch(violation -> violation.pointer().startsWith(Choices.OWN));
        return (own ? "Your own words: " : "") + refused.message();
    }

    private ResponseEntity<String> conflicts(
            SignedIn editor,
            Article article,
            Form form,
            Answer.Refused refused,
            String message,
            List<Conflict> conflicts) {
        return clerk.draw(
                refused.status(),
                "command/page/conflicts",
                ConflictPage.of(editor, article, form, message, conflicts));
    }

    private static String text(Form form) {
        return SourceDecoder.decode(form.one("text").getBytes(StandardCharsets.UTF_8));
    }

    private static Blank blank(Article article) {
        ArticleRef ref = ArticleRef.of(article);
        return new Blank(
                ref,
                "Edit the whole text",
                ref.edit() + "/source",
                null,
                List.of(Input.text("text", "Text")),
                Map.of("text", SourcePrinter.print(article)),
                Map.of("_base", String.valueOf(article.revision())));
    }
}
