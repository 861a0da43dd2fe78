package org.palimpsest.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.AgreementRecorded;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.EntryEvent.EventAdded;
import org.palimpsest.article.EntryEvent.LinkAdded;
import org.palimpsest.article.EntryEvent.MissionRecorded;
import org.palimpsest.article.EntryEvent.PassageAdded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.FactEvent.FactRemoved;
import org.palimpsest.article.Frame;
import org.palimpsest.article.InfoboxEvent.FieldSet;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.SectionEvent.SectionRemoved;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.ledger.Ledger;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** An article that was edited in every way, as readers see it over HTTP. */
class EditsTest {

    private static final String TEXT =
            """
            = Ties =

            Infobox
            - Party1: Japan
            - Party2: Peru

            == Past ==
            Relations began in June 1872.

            Tuna is sold.

            == Aid ==
            Aid came in 1872.

            == Visits ==
            ;Visits from Japan to Peru
            - Shinzō Abe (2016, June 1872)
            """;

    private static final TestDatabase SERVER = new TestDatabase();
    private static final Service SERVICE = Service.start(SERVER, "edits");
    private static final Newsroom NEWSROOM = new Newsroom(Ledger.open(SERVER.named("edits")));

    @BeforeAll
    static void edit() {
        NEWSROOM.imports("ties", TEXT);
        NEWSROOM.writes(
                "ada",
                "ties",
                new AgreementRecorded(
                        "aid",
                        bullet(
                                "e6",
                                new Fact(
                                        "f5",
                                        new Agreement("Visa Pact", Edtf.parse("1872-06-03")),
                                        "Visa Pact (3 June 1872)"))),
                new MissionRecorded(
                        "aid",
                        bullet(
                                "e7",
                                new Fact(
                                        "f6",
                                        new Mission("Japan", "Peru", "embassy", "Lima"),
                                        "Lima"))),
                new LinkAdded("aid", bullet("e8", new Fact("f7", new Link("Nikkei"), "Nikkei"))),
                new EventAdded(
                        "past",
                        new Insertion(
                                paragraph("e9", "A treaty was signed.", Edtf.parse("1873")),
                                null,
                                null)));
        NEWSROOM.writes(
                "bob",
                "ties",
                new EntryMoved("past", "e2", new Relocation("aid", "e3", "\n\n", null, null), null),
                new SectionMoved("visits", 3, false, "aid", null, "\n\n", null, null),
                new FieldSet(
                        new InfoboxField(new Frame("\n", "- ", ""), "Party2", ": ", "Chile"),
                        1,
                        null));
        NEWSROOM.writes(
                "bob",
                "ties",
                new FactRemoved("past", "e1", "f1"),
                new SectionRemoved("aid", false, null));
        NEWSROOM.reverts(
                "ada",
                "ties",
                4,
                new PassageAdded(
                        "past", new Insertion(paragraph("e2", "Tuna is sold.", null), "e1", null)));
        NEWSROOM.writes("ada", "ties", new EntryRemoved("past", "e9", null));
        SERVICE.get("/articles", "Ledger-Position", "6");
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        SERVER.close();
    }

    @Test
    void agreementsMissionsAndLinksAreListed() {
        JsonNode agreements = get("/agreements?revision=2").json();
        JsonNode agreement = agreements.get("facts").get(0);

        assertThat(agreements.propertyNames())
                .containsExactlyInAnyOrder("article", "revision", "facts");
        assertThat(agreement.get("name").asString()).isEqualTo("Visa Pact");
        assertThat(agreement.get("date").asString()).isEqualTo("1872-06-03");
        assertThat(get("/missions?revision=2").json().get("facts").get(0).get("city").asString())
                .isEqualTo("Lima");
        assertThat(get("/links?revision=2").json().get("facts").get(0).get("title").asString())
                .isEqualTo("Nikkei");
        assertThat(get("/agreements").json().get("facts")).isEmpty();
    }

    @Test
    void aTimelineIsInOrderOfTheEarliestDayAndTheLongerSpanFirst() {
        assertThat(timeline("?revision=2"))
                .containsExactly(
                        "1872 f2 Aid came in 1872.",
                        "1872-06 f1 Relations began in June 1872.",
                        "1872-06 f3 Shinzō Abe (2016, June 1872)",
                        "1872-06-03 f5 Visa Pact (3 June 1872)",
                        "1873 null A treaty was signed.",
                        "2016 f3 Shinzō Abe (2016, June 1872)");
        JsonNode item = get("/timeline?revision=2").json().get("items").get(4);
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder("date", "entry", "fact", "section", "text");
        assertThat(item.get("entry").asString()).isEqualTo("e9");
        assertThat(item.get("section").asString()).isEqualTo("past");
    }

    @ParameterizedTest
    @CsvSource({
        "since=1873,2",
        "until=1872-06-02,3",
        "since=1872-06-04&until=1873-05-01,4",
        "since=1900&until=1872,0",
        "since=&until=,6"
    })
    void aTimelineKeepsWhatOverlaps(String query, int count) {
        assertThat(timeline("?revision=2&" + query)).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=soon", "until=1872-02-30", "since=1872&since=1873"})
    void aPeriodThatMeansNothingIsRefused(String query) {
        assertThat(get("/timeline?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/agreements", "/missions", "/links"})
    void whoHasAListAlreadyIsToldSo(String path) {
        Service.Answer first = get(path);
        Service.Answer again =
                SERVICE.get("/articles/ties" + path, "If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).isEqualTo("\"6\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Ledger-Position")).isEqualTo("6");
        assertThat(SERVICE.get("/articles/none" + path).status()).isEqualTo(404);
        assertThat(get(path + "?revision=7").status()).isEqualTo(404);
    }

    @Test
    void whatIsGoneIsFoundInThePastOnly() {
        for (String path : List.of("/sections/aid", "/entries/e9", "/facts/f5")) {
            assertThat(get(path + "?revision=2").status()).as(path).isEqualTo(200);
            assertThat(get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void anEntryThatWasBroughtBackHasItsOldIdentity() {
        assertThat(get("/entries/e2?revision=4").status()).isEqualTo(404);
        assertThat(get("/entries/e2").json().get("text").asString()).isEqualTo("Tuna is sold.");
        assertThat(get("/entries/e2").header("ETag")).isEqualTo("\"5\"");
    }

    @Test
    void aRevisionSaysWhichOneItReverts() {
        assertThat(get("/revisions/5").json().get("reverts").asLong()).isEqualTo(4);
        assertThat(get("/revisions/4").json().has("reverts")).isFalse();
    }

    @Test
    void ofWhatMovedARevisionSaysWhereItStoodAndStands() {
        JsonNode changes = get("/revisions/3").json().get("changes");

        assertThat(changes.get(0).toString())
                .isEqualTo(
                        "{\"type\":\"entry-moved\",\"section\":\"aid\",\"entry\":\"e2\",\"before\":{\"text\":\"Tuna"
                            + " is sold.\",\"section\":\"past\",\"after\":\"e1\"},\"after\":{\"text\":\"Tuna"
                            + " is sold.\",\"section\":\"aid\",\"after\":\"e3\"}}");
        assertThat(changes.get(1).toString())
                .isEqualTo(
                        "{\"type\":\"section-moved\",\"section\":\"visits\","
                            + "\"before\":{\"text\":\"Visits\",\"parent\":null,\"after\":\"aid\"},"
                            + "\"after\":{\"text\":\"Visits\",\"parent\":\"past\",\"after\":null}}");
        assertThat(changes.get(2).toString())
                .isEqualTo(
                        "{\"type\":\"infobox-field-set\",\"section\":null,\"key\":\"Party2\","
                                + "\"before\":\"Peru\",\"after\":\"Chile\"}");
    }

    @Test
    void ofWhatIsGoneARevisionSaysWhatItWas() {
        JsonNode changes = get("/revisions/4").json().get("changes");

        assertThat(changes.get(0).get("before").get("date").asString()).isEqualTo("1872-06");
        assertThat(changes.get(0).get("after").isNull()).isTrue();
        assertThat(changes.get(1).get("before").asString()).isEqualTo("Aid");
        assertThat(changes.get(1).get("section").asString()).isEqualTo("aid");
        assertThat(changes.get(1).get("after").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "section=aid,4 3 2 1",
        "section=past,6 5 4 3 2 1",
        "section=visits,3 1",
        "entry=e2,5 4 3 1",
        "entry=e9,6 2",
        "fact=f1,4 1",
        "fact=f5,4 2",
        "fact=f99,''",
    })
    void theHistoryOfAPartHoldsAllThatMadeItChangedItOrEndedIt(String query, String revisions) {
        assertThat(Published.numbers(get("/revisions?" + query).json()))
                .hasToString("[" + revisions.replace(" ", ", ") + "]");
    }

    private static List<String> timeline(String query) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : get("/timeline" + query).json().get("items")) {
            JsonNode fact = item.get("fact");
            items.add(
                    item.get("date").asString()
                            + " "
                            + (fact.isNull() ? "null" : fact.asString())
                            + " "
                            + item.get("text").asString());
        }
        return items;
    }

    private static Service.Answer get(String path) {
        return SERVICE.get("/articles/ties" + path);
    }

    private static Insertion bullet(String id, Fact fact) {
        return new Insertion(
                new Entry(
                        new Frame("\n", "- ", ""),
                        id,
                        EntryKind.BULLET,
                        List.of(new Segment.Slot(fact)),
                        null),
                "e3",
                null);
    }

    private static Entry paragraph(String id, String text, @Nullable Edtf date) {
        return new Entry(
                new Frame("\n\n", "", ""),
                id,
                EntryKind.PARAGRAPH,
                List.of(new Segment.Words(text)),
                date);
    }
}
