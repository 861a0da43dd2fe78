package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.palimpsest.local.Client;

import tools.jackson.databind.JsonNode;

/** What the contract says of every write alike, row by row. */
@ExtendWith(Newsroom.Shared.class)
class EveryWriteIT {

    /** The rows without a body. */
    private static final String BARE = "REMOVE_.*|REVERT";

    /** The row whose body is a text. */
    private static final String TEXT = "REPLACE_SOURCE";

    @ParameterizedTest
    @EnumSource
    void isOneRevisionThatSaysWhoWhyAndOnWhatSource(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);

        Reply reply = article.send(because(row.on(article)));

        if (row.adds()) {
            reply.isCreated(resource(row));
        } else {
            reply.isDone();
        }
        reply.changesOfTypes(row.types());
        JsonNode revision = article.lastRevision();
        assertThat(revision.get("revision").longValue()).isEqualTo(3);
        assertThat(revision.get("position").longValue()).isEqualTo(reply.answer().position());
        assertThat(revision.get("editor").stringValue()).isEqualTo("editor");
        assertThat(revision.get("comment").stringValue()).isEqualTo("it was wrong");
        assertThat(revision.get("sources").get(0).get("title").stringValue()).isEqualTo("Gazette");
        assertThat(Manuscript.stream(revision.get("changes")).map(Change::of).toList())
                .isEqualTo(reply.changes());
    }

    @ParameterizedTest
    @EnumSource
    void triedOutSaysTheSameAndStoresNothing(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);

        Reply tried = article.send(request.withQuery("dryRun=true")).storesNothing();
        assertThat(tried.answer().status()).as(tried.answer().toString()).isEqualTo(200);
        assertThat(tried.answer().header("Ledger-Position")).isEmpty();
        Reply done = article.send(request);

        assertThat(tried.changes()).isEqualTo(done.changes());
    }

    @ParameterizedTest
    @EnumSource
    void sentTwiceUnderOneKeyIsOneRevision(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Manuscript keyed = article.with("Idempotency-Key", row.name() + " of " + article.slug());
        Row.Request request = row.on(article);

        Reply first = keyed.send(request);
        Reply second = keyed.send(request).storesNothing();

        assertThat(second.answer().status()).isEqualTo(first.answer().status());
        assertThat(second.answer().json()).isEqualTo(first.answer().json());
        assertThat(second.answer().header("Location")).isEqualTo(first.answer().header("Location"));
        assertThat(second.answer().position()).isEqualTo(first.answer().position());
        Row.Request another =
                request.isJson()
                        ? request.withField("comment", "'another'")
                        : request.withQuery("comment=another");
        keyed.send(another).isRefused(422);
    }

    @ParameterizedTest
    @EnumSource
    void isForEditorsOnly(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);

        article.by(newsroom.stranger()).send(request).isRefused(401);
        article.by(newsroom.stranger().as("editor", "wrong")).send(request).isRefused(401);
        article.by(newsroom.stranger().as("reviewer")).send(request).isRefused(403);
        article.by(newsroom.stranger().as("admin")).send(request);
        assertThat(article.lastRevision().get("editor").stringValue()).isEqualTo("admin");
    }

    @ParameterizedTest
    @EnumSource
    void needsAnArticle(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);

        article.send(
                        new Row.Request(
                                request.method(),
                                "-that-is-not-there" + request.path(),
                                request.mediaType(),
                                request.body()))
                .isRefused(404);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {BARE, TEXT})
    void withAFieldThatIsNotKnownIsMalformed(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);
        article.send(request.withField("coment", "'a slip'")).isRefused(400, "/coment");
        article.send(request.withField("editor", "'someone else'")).isRefused(400, "/editor");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {BARE, TEXT})
    void thatIsNoJsonIsMalformed(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);
        article.send(request.withBody(Client.JSON, "{\"value\": ")).isRefused(400);
        article.send(request.withBody(Client.JSON, "")).isRefused(400);
        article.send(request.withBody(Client.JSON, "\"text\"")).isRefused(400);
        article.send(request.withBody(Client.JSON, "[".repeat(100_000))).isRefused(400);
        article.send(request.withBody(Client.JSON, request.body() + "}")).isRefused(400);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = BARE)
    void inAnotherMediaTypeIsNotSupported(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);
        article.send(request.withBody("text/plain", request.body())).isRefused(415);
        article.send(request.withBody("application/xml", "<visit/>")).isRefused(415);
        article.send(request.withBody("multipart/form-data", "x")).isRefused(415);
        article.send(request.withBody(request.mediaType() + ";charset=utf-16", request.body()))
                .isRefused(415);
    }

    @ParameterizedTest
    @EnumSource
    void byWhoTakesNoJsonIsRefusedBeforeItIsStored(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);
        article.with("Accept", "text/html").send(request).isRefused(406);
        article.with("Accept", "application/json;q=0, */*").send(request).isRefused(406);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = BARE)
    void thatIsTooLargeIsRefused(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);
        String large = request.body() + " ".repeat(2 * 1024 * 1024 + 1);
        article.send(request.withBody(request.mediaType(), large)).isRefused(413);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {BARE, TEXT})
    void bounds(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);
        article.send(request.withField("comment", "'" + "x".repeat(501) + "'"))
                .isRefused(422, "/comment");
        article.send(request.withField("sources", "[{'title': ' '}]"))
                .isRefused(422, "/sources/0/title");
        String source = "{'title': 'Gazette'}";
        article.send(request.withField("sources", "[" + (source + ",").repeat(20) + source + "]"))
                .isRefused(422, "/sources");
        article.send(request.withField("sources", "[{'title': 'Gazette', 'titel': 'Times'}]"))
                .isRefused(400, "/sources/0/titel");
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedToWhoSawAnOlderState(Row row, Newsroom newsroom) {
        Manuscript article = Row.article(newsroom);
        Row.Request request = row.on(article);
        // Whatever part it is that the write changes: none is of a revision that is yet to come.
        Reply refused = article.ifMatch("\"99\"").send(request).isRefused(412);

        assertThat(refused.member("current").isObject()).isTrue();
        article.ifMatch("*").send(request);
        assertThat(article.revision()).isEqualTo(3);
    }

    private static Row.Request because(Row.Request request) {
        return request.isJson()
                ? request.withField("comment", "'it was wrong'")
                        .withField("sources", "[{'title': 'Gazette', 'url': 'https://g.example'}]")
                : request.withQuery("comment=it%20was%20wrong&source=Gazette");
    }

    private static String resource(Row row) {
        return switch (row) {
            case ADD_FIELD -> "";
            case ADD_SECTION -> "sections";
            case ADD_EVENT, ADD_PASSAGE -> "entries";
            default -> "facts";
        };
    }
}
