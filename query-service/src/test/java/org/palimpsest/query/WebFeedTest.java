package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/** Changes for feed readers. */
class WebFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Published SCENE = new Published();

    @AfterAll
    static void stop() {
        SCENE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Published.ARTICLE + "/feed", "/changes/feed?article=" + Published.SLUG})
    void aFeedHasTheRevisionsTheNewestFirst(String path) throws Exception {
        Element feed = feed(path);

        assertThat(texts(feed, "name")).containsExactly("bob", "ada", "editor");
        assertThat(texts(feed, "summary").getFirst())
                .isEqualTo("figure corrected: US$3600000000 → US$4 – why");
        assertThat(texts(feed, "title").subList(1, 4))
                .containsExactly(
                        "Japan–Peru relations: figure corrected",
                        "Japan–Peru relations: figure corrected",
                        "Japan–Peru relations: article imported");
        assertThat(texts(feed, "id"))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(id -> URI.create(id).isAbsolute());
        assertThat(texts(feed, "updated")).hasSize(4).allMatch(at -> Instant.parse(at) != null);
        assertThat(hrefs(feed)).hasSize(5).allMatch(href -> href.startsWith("http://127.0.0.1:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Published.ARTICLE + "/feed", "/changes/feed?editor=ada"})
    void aFeedIsTheSameWhateverTheServiceIsCalled(String path) throws Exception {
        String id = texts(feed(path), "id").getFirst();

        assertThat(id).startsWith("urn:uuid:");
        try (Service other = Service.start(SCENE.server(), "published")) {
            other.get("/articles", "Ledger-Position", "3");
            assertThat(other.get(path).body()).contains("<id>" + id + "</id>");
        }
    }

    @Test
    void aRevisionIsTheSameEntryInBothFeeds() throws Exception {
        List<String> own = texts(feed(Published.ARTICLE + "/feed"), "id");
        List<String> all = texts(feed("/changes/feed?article=" + Published.SLUG), "id");

        assertThat(own.subList(1, 4)).isEqualTo(all.subList(1, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {Published.ARTICLE + "/feed", "/changes/feed"})
    void whoHasItAlreadyIsToldSo(String path) {
        Service.Answer first = SCENE.service().get(path);
        Service.Answer again = SCENE.service().get(path, "If-None-Match", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void whatXmlCannotHoldDoesNotBreakIt() throws Exception {
        SCENE.newsroom().imports("odd", "= A < B & \"C\" \uFFFE 🦙 =\n\nText.\n");
        String head = Long.toString(SCENE.service().ledger().head().position());
        SCENE.service().get("/articles", "Ledger-Position", head);

        assertThat(texts(feed("/articles/odd/feed"), "title").getFirst())
                .isEqualTo("A < B & \"C\" \uFFFD 🦙");
    }

    @Test
    void whatIsNotThereIsAProblem() {
        assertThat(SCENE.service().get("/articles/none/feed").status()).isEqualTo(404);
        assertThat(SCENE.service().get("/changes/feed", "Accept", "image/png").status())
                .isEqualTo(406);
    }

    private static Element feed(String path) throws Exception {
        Service.Answer answer = SCENE.service().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        answer.body().getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getLocalName()).isEqualTo("feed");
        return root;
    }

    private static List<String> texts(Element feed, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = feed.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> hrefs(Element feed) {
        List<String> hrefs = new ArrayList<>();
        NodeList found = feed.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < found.getLength(); i++) {
            hrefs.add(((Element) found.item(i)).getAttribute("href"));
        }
        return hrefs;
    }
}
