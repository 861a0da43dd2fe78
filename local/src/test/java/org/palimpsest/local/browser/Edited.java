package org.palimpsest.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.Palimpsest;

/** Some edits of the demonstration article, so that its pages have something to show. */
final class Edited {

    private static final String ARTICLE = "/articles/japan-peru-relations";

    private Edited() {}

    /** Makes revisions 2 to 6. */
    static void make(Palimpsest palimpsest) {
        Client editor = palimpsest.command().as("editor");
        made(editor.patch(ARTICLE + "/facts/f52", "{\"value\": 3600000000}"));
        made(
                editor.post(
                        ARTICLE + "/visits",
                        """
                        {"visitor": "President Dina Boluarte", "from": "Peru", "to": "Japan",
                         "dates": ["2024-11"], "comment": "as the ministry announced it",
                         "sources": [{"title": "Ministry of Foreign Affairs of Japan",
                                      "url": "https://www.mofa.go.jp/"}]}
                        """));
        made(
                editor.post(
                        ARTICLE + "/passages",
                        """
                        {"section": "trade", "text": "<script>alert(1)</script> stays text, as does\
                         \u0627\u0644\u0639\u0631\u0628\u064a\u0629 (1899).",
                         "comment": "<b>not bold</b> \u05e2\u05d1\u05e8\u05d9\u05ea"}
                        """));
        made(editor.put(ARTICLE + "/infobox/Filetype", "{\"value\": \"png\"}"));
        made(editor.post(ARTICLE + "/revisions/2/revert"));
    }

    private static void made(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    }
}
