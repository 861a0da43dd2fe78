package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.merging.Undo;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.palimpsest.command.reverting.Revert;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;

/** The form at {@code /edit/articles/{slug}/revisions/{n}} by which a revision is undone. */
@Controller("revisionPages")
final class RevisionController {

    private static final String PATH = "/edit/articles/{slug}/revisions/{n}";

    private final Standing standing;
    private final Clerk clerk;
    private final Past past;
    private final Undo undo;

    RevisionController(Standing standing, Clerk clerk, Past past, Undo undo) {
        this.standing = standing;
        this.clerk = clerk;
        this.past = past;
        this.undo = undo;
    }

    /** Shows at once what undoing it would change. */
    @GetMapping(PATH)
    ResponseEntity<String> form(SignedIn editor, @PathVariable String slug, @PathVariable long n) {
        return undo(editor, slug, n, new Form(Map.of("act", List.of("preview"))));
    }

    @PostMapping(PATH)
    ResponseEntity<String> undo(
            SignedIn editor, @PathVariable String slug, @PathVariable long n, Form form) {
        Article article = standing.of(slug);
        return clerk.take(
                editor,
                blank(article, n),
                form,
                Order.of(article.slug(), () -> new Revert(past, undo, n)));
    }

    private static Blank blank(Article article, long n) {
        ArticleRef ref = ArticleRef.of(article);
        return new Blank(
                ref,
                "Undo revision " + n,
                ref.edit() + "/revisions/" + n,
                null,
                List.of(),
                Map.of(),
                Map.of());
    }
}
