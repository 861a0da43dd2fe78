package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.page.form.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of an article from which its parts are edited, and to which they lead back. */
@Controller("articlePages")
final class ArticleController {

    private final Standing standing;
    private final Clerk clerk;

    ArticleController(Standing standing, Clerk clerk) {
        this.standing = standing;
        this.clerk = clerk;
    }

    @GetMapping("/edit/articles/{slug}")
    ResponseEntity<String> article(SignedIn editor, @PathVariable String slug) {
        return clerk.draw(
                HttpStatus.OK, "command/page/article", ArticlePage.of(editor, standing.of(slug)));
    }

    @GetMapping("/edit/articles/{slug}/saved")
    ResponseEntity<String> saved(
            SignedIn editor,
            @PathVariable String slug,
            @RequestParam long revision,
            @RequestParam(defaultValue = "true") boolean changed) {
        Article article = standing.at(slug, revision);
        return clerk.draw(
                HttpStatus.OK,
                "command/page/saved",
                new SavedPage(editor, ArticleRef.of(article), revision, changed));
    }
}
