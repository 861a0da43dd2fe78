package org.palimpsest.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Newsroom;

import java.util.UUID;

/** An article that was written whatever it is: it can be read, and its export is an article. */
final class Copies {

    private Copies() {}

    static void check(Newsroom newsroom, String slug) {
        String path = "/articles/" + Manuscript.encoded(slug);
        Answer article = newsroom.reader().get(path);
        assertThat(article.status()).as(article.toString()).isEqualTo(200);
        String text = export(newsroom, path);
        String copy = retitled(text, article.json().get("title").stringValue());
        Answer imported = newsroom.editor().postWiki("/articles", copy);
        assertThat(imported.status()).as("%s%n%s", copy, imported).isEqualTo(201);
        newsroom.saw(imported);
        String copied = "/articles/" + imported.json().get("article").stringValue();
        assertThat(export(newsroom, copied)).isEqualTo(copy);
    }

    private static String export(Newsroom newsroom, String path) {
        Answer answer = newsroom.reader().with("Accept", Client.WIKI).get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text();
    }

    private static String retitled(String text, String title) {
        StringBuilder retitled = new StringBuilder();
        boolean done = false;
        for (String line : text.split("(?<=\n)")) {
            boolean titles =
                    !done && line.startsWith("=") && !line.startsWith("==") && line.contains(title);
            retitled.append(titles ? line.replace(title, "Copy " + UUID.randomUUID()) : line);
            done |= titles;
        }
        assertThat(done).as("a title line '%s' in: %s", title, text).isTrue();
        return retitled.toString();
    }
}
