package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** The changes of all articles as people look at them. */
class ChangesPageTest {

    private static final Published SCENE = new Published();
    private static final Pattern REVISION =
            Pattern.compile("href=\"(/articles/[^\"]+/revisions/\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @Test
    void theLatestComeFirstAndSayWhoDidWhatAndWhy() {
        String page = page("/changes?article=" + Published.SLUG);

        assertThat(revisions(page))
                .containsExactly(
                        Published.ARTICLE + "/revisions/3",
                        Published.ARTICLE + "/revisions/2",
                        Published.ARTICLE + "/revisions/1");
        assertThat(page)
                .contains(
                        "Japan–Peru relations",
                        "ada",
                        "bob",
                        "figure corrected",
                        "article imported")
                .contains("<del dir=\"auto\">US$3600000000</del> <ins dir=\"auto\">US$4</ins>")
                .contains(Published.ARTICLE + "/diff?from=2&amp;to=3")
                .contains("data-live=\"/changes?article=" + Published.SLUG + "&amp;after=");
    }

    @Test
    void theFilterStaysInTheForm() {
        String page = page("/changes?editor=ada%20%22x%22&type=figure-corrected");

        assertThat(page)
                .contains("name=\"editor\" value=\"ada &quot;x&quot;\"")
                .contains("There is no such change yet.")
                .contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Web feed\""
                                + " href=\"/changes/feed?editor=ada")
                .contains("/changes/feed?editor=ada%20%22x%22&amp;type=figure-corrected");
    }

    @Test
    void earlierOnesAreOnThePagesThatFollow() {
        Newsroom newsroom = SCENE.newsroom();
        newsroom.imports("paged", Newsroom.RELATIONS);
        for (int i = 0; i < 24; i++) {
            newsroom.corrects("paged", i);
        }
        String head = Long.toString(SCENE.service().ledger().head().position());
        SCENE.service().get("/articles", "Ledger-Position", head);

        List<String> seen = new ArrayList<>();
        String address = "/changes?article=paged&limit=7";
        while (address != null) {
            String page = page(address);
            assertThat(page.contains("data-live")).isEqualTo(seen.isEmpty());
            seen.addAll(revisions(page));
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 25)
                                .mapToObj(n -> "/articles/paged/revisions/" + (26 - n))
                                .toList());
    }

    @Test
    void noneGoBackBehindWhatWasAskedFor() {
        Newsroom newsroom = SCENE.newsroom();
        newsroom.imports("recent", Newsroom.RELATIONS);
        long after = newsroom.corrects("recent", 1).position();
        newsroom.corrects("recent", 2);
        newsroom.corrects("recent", 3);
        SCENE.service().get("/articles", "Ledger-Position", "" + (after + 2));

        String page = page("/changes?article=recent&limit=1&after=" + after);
        assertThat(page).contains("name=\"after\" value=\"" + after + "\"");
        Matcher next = NEXT.matcher(page);
        assertThat(next.find()).isTrue();
        String last = page(next.group(1).replace("&amp;", "&"));
        assertThat(revisions(last)).containsExactly("/articles/recent/revisions/3");
        assertThat(NEXT.matcher(last).find()).isFalse();
    }

    @Test
    void whatAnEditorWritesIsText() {
        SCENE.newsroom().imports("script", "= <script>alert(1)</script> =\n\nText.\n");
        String head = Long.toString(SCENE.service().ledger().head().position());
        SCENE.service().get("/articles", "Ledger-Position", head);

        assertThat(page("/changes?article=script"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatCannotBeIsAProblem() {
        for (String query : List.of("before=x", "after=-1", "limit=0")) {
            assertThat(SCENE.service().get("/changes?" + query, "Accept", "text/html").status())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(page("/changes?before=0")).contains("There is no such change yet.");
    }

    private static String page(String address) {
        Service.Answer answer = SCENE.service().get(address, "Accept", "text/html,*/*;q=0.8");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        return answer.body();
    }

    private static List<String> revisions(String page) {
        return REVISION.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
