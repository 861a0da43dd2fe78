package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Slug;
import org.palimpsest.command.article.NewArticle;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.editing.Violation;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.MalformedSourceException;
import org.palimpsest.source.SourceDecoder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code /edit}: opens an article, begins one, or imports one. */
@Controller
final class StartController {

    private static final Map<String, String> FIELDS = Map.of("title", "Title", "text", "Text");

    private final Standing standing;
    private final Counter counter;
    private final Clerk clerk;
    private final ArticleReader reader;

    StartController(Standing standing, Counter counter, Clerk clerk, ArticleReader reader) {
        this.standing = standing;
        this.counter = counter;
        this.clerk = clerk;
        this.reader = reader;
    }

    @GetMapping("/edit")
    ResponseEntity<String> start(
            SignedIn editor, @RequestParam(required = false) @Nullable String article) {
        if (article == null) {
            return draw(HttpStatus.OK, editor, new Form(Map.of()), null);
        }
        try {
            String slug = standing.of(Slug.of(article)).slug();
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(new ArticleRef(slug, "").edit()))
                    .build();
        } catch (Rejection.NotThere missing) {
            Form asked = new Form(Map.of("act", List.of("open"), "article", List.of(article)));
            return draw(
                    HttpStatus.NOT_FOUND,
                    editor,
                    asked,
                    new Answer.Refused(HttpStatus.NOT_FOUND, "There is no such article."));
        }
    }

    @PostMapping("/edit")
    ResponseEntity<String> begin(SignedIn editor, Form form) {
        Answer answer = answer(editor, form);
        return switch (answer) {
            case Answer.Saved saved -> Clerk.lead(saved);
            case Answer.Previewed previewed -> draw(HttpStatus.OK, editor, form, null);
            case Answer.Refused refused -> draw(refused.status(), editor, form, refused);
        };
    }

    private Answer answer(SignedIn editor, Form form) {
        try {
            NewArticle article =
                    form.asksTo("import")
                            ? NewArticle.of(
                                    SourceDecoder.decode(
                                            form.one("text").getBytes(StandardCharsets.UTF_8)),
                                    reader)
                            : NewArticle.titled(form.one("title"));
            return counter.take(form, editor, Order.of(article.slug(), article::action));
        } catch (Rejection.AgainstRule against) {
            return new Answer.Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    String.valueOf(against.getMessage()),
                    at(form, against.violations()),
                    List.of());
        } catch (MalformedSourceException malformed) {
            return new Answer.Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(malformed.getMessage()));
        }
    }

    /** A text's title stands in the text. */
    private static List<Violation> at(Form form, List<Violation> violations) {
        return form.asksTo("import")
                ? violations.stream().map(v -> new Violation("/text", v.detail())).toList()
                : violations;
    }

    private ResponseEntity<String> draw(
            HttpStatus status, SignedIn editor, Form form, Answer.@Nullable Refused refused) {
        return clerk.draw(
                status,
                "command/page/start",
                new StartPage(editor, form, refused == null ? null : Trouble.of(refused, FIELDS)));
    }
}
