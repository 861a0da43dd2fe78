package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;

import java.nio.charset.StandardCharsets;

/** {@code POST /articles}: with a text, with a title. */
@ExtendWith(Newsroom.Shared.class)
class ArticlesIT {

    @Test
    void aTitleBeginsAnEmptyArticle(Newsroom newsroom) {
        Answer answer =
                newsroom.editor().post("/articles", "{\"title\": \"Café Society of Łódź\"}");
        newsroom.saw(answer);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().get("article").stringValue()).isEqualTo("cafe-society-of-łodz");
        assertThat(answer.json().get("revision").longValue()).isEqualTo(1);
        assertThat(answer.json().get("changes").get(0).get("type").stringValue())
                .isEqualTo("article-created");
        String location = answer.header("Location").orElseThrow();
        assertThat(location)
                .isEqualTo(newsroom.reader().base() + "/articles/cafe-society-of-%C5%82odz");
        Answer article =
                newsroom.reader()
                        .get(location.substring(newsroom.reader().base().toString().length()));
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.json().get("title").stringValue()).isEqualTo("Café Society of Łódź");
        assertThat(article.json().get("sections").get(0).get("id").stringValue()).isEqualTo("lead");
    }

    @Test
    void aTextIsOneChangeAndComesOutAsItWentIn(Newsroom newsroom) {
        String text = "= Odd lines =\n\n\n==A==\ntext\n;term\n-no bullet\n- bullet\n\n\n";

        Answer answer = newsroom.editor().postWiki("/articles?comment=first&source=Gazette", text);
        newsroom.saw(answer);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().get("changes")).hasSize(1);
        assertThat(answer.json().get("changes").get(0).get("type").stringValue())
                .isEqualTo("article-imported");
        assertThat(newsroom.reader().get("/articles/odd-lines?format=wiki").text()).isEqualTo(text);
        assertThat(
                        newsroom.reader()
                                .get("/articles/odd-lines/revisions/1")
                                .json()
                                .get("comment")
                                .stringValue())
                .isEqualTo("first");
    }

    @Test
    void aByteOrderMarkIsDroppedAndCrLfBecomesLf(Newsroom newsroom) {
        newsroom.saw(newsroom.editor().postWiki("/articles", "\uFEFF= Windows =\r\nA line.\r\n"));

        assertThat(newsroom.reader().get("/articles/windows?format=wiki").text())
                .isEqualTo("= Windows =\nA line.\n");
    }

    @Test
    void aSlugIsTakenOnce(Newsroom newsroom) {
        newsroom.titled("Taken once", "Text.\n");

        refuses(newsroom, Client.JSON, "{\"title\": \"taken – ONCE\"}", 409);
        refuses(newsroom, Client.WIKI, "= Taken once =\nOther.\n", 409);
    }

    @Test
    void whatIsNoArticleIsRefused(Newsroom newsroom) {
        refuses(newsroom, Client.JSON, "{\"title\": \"\"}", 422);
        refuses(newsroom, Client.JSON, "{\"title\": \"–\"}", 422);
        refuses(newsroom, Client.JSON, "{\"title\": \"A\\nB\"}", 422);
        refuses(newsroom, Client.JSON, "{\"title\": 7}", 400);
        refuses(newsroom, Client.JSON, "{}", 400);
        refuses(newsroom, Client.WIKI, "No title.\n", 422);
        refuses(newsroom, Client.WIKI, "= Bell =\n\u0007\n", 422);
        refuses(newsroom, "text/plain", "= Plain =\n", 415);
        Answer notText =
                newsroom.editor()
                        .send(
                                "POST",
                                "/articles",
                                Client.WIKI,
                                "= Caf\u00e9 =\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(notText.status()).isEqualTo(400);
    }

    @Test
    void twoMebibytesAreTakenAndOneByteMoreIsNot(Newsroom newsroom) {
        String head = "= Long =\n";
        int room = 2 * 1024 * 1024 - head.length();

        refuses(newsroom, Client.WIKI, head + "a".repeat(room + 1), 413);
        Answer taken = newsroom.editor().postWiki("/articles", head + "a".repeat(room));

        assertThat(taken.status()).isEqualTo(201);
    }

    private static void refuses(Newsroom newsroom, String mediaType, String body, int status) {
        long head = newsroom.head();
        Answer answer = newsroom.editor().send("POST", "/articles", mediaType, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        Problems.check(answer);
        assertThat(newsroom.head()).isEqualTo(head);
    }
}
