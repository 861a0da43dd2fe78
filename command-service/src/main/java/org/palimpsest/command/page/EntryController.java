package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.entry.EntryChange;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.palimpsest.reading.EntryReader;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;

/** The form at {@code /edit/articles/{slug}/entries/{id}} by which one entry is reworded. */
@Controller("entryPages")
final class EntryController {

    private static final String PATH = "/edit/articles/{slug}/entries/{id}";

    private final Standing standing;
    private final Clerk clerk;
    private final EntryReader reader;
    private final Past past;

    EntryController(Standing standing, Clerk clerk, EntryReader reader, Past past) {
        this.standing = standing;
        this.clerk = clerk;
        this.reader = reader;
        this.past = past;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(
            SignedIn editor, @PathVariable String slug, @PathVariable String id) {
        Article article = standing.of(slug);
        return clerk.give(editor, blank(article, entry(article, id)));
    }

    /** Where others have changed the same words, the form comes again on their text. */
    @PostMapping(PATH)
    ResponseEntity<String> revise(
            SignedIn editor, @PathVariable String slug, @PathVariable String id, Form form) {
        Article article = standing.of(slug);
        EntryChange change =
                new EntryChange(form.one("text").strip(), null, null, null, null, null);
        return clerk.take(
                editor,
                blank(article, entry(article, id)),
                form,
                Order.of(
                        article.slug(),
                        () -> change.action(id, reader, past, form.number("_base"))));
    }

    private static Entry entry(Article article, String id) {
        return article.entry(id)
                .map(Located::entry)
                .orElseThrow(() -> new Rejection.NotThere("The article has no entry " + id + "."));
    }

    private static Blank blank(Article article, Entry entry) {
        ArticleRef ref = ArticleRef.of(article);
        return new Blank(
                ref,
                "Reword a " + entry.kind().label(),
                ref.entry(entry.id()),
                new Blank.Excerpt(entry.text(), "", ""),
                List.of(Input.text("text", "Text")),
                Map.of("text", entry.text()),
                Map.of("_base", String.valueOf(article.revision())));
    }
}
