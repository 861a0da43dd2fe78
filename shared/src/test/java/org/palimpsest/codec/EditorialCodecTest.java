package org.palimpsest.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.Editing;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.FactEvent.AgreementCorrected;
import org.palimpsest.article.FactEvent.DateCorrected;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.Segment;
import org.palimpsest.article.Source;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.ledger.EventCodec.Encoded;
import org.palimpsest.source.SourceDocuments;

import java.math.BigDecimal;
import java.util.List;

class EditorialCodecTest {

    private static final EditorialCodec CODEC = new EditorialCodec();

    private static EditorialEvent stored(EditorialEvent event) {
        Encoded encoded = CODEC.encode(event);
        return CODEC.decode(encoded.type(), encoded.revision(), encoded.data());
    }

    private static EditorialEvent figure(BigDecimal value) {
        return new FigureCorrected(
                "trade", "e1", "f1", new Figure(value, Qualifier.AT_LEAST, null), "so much");
    }

    @Property(tries = 300)
    void anImportIsReadAsItWasWritten(@ForAll("documents") String text) {
        EditorialEvent event = Editing.importOf(text);

        assertThat(stored(event)).isEqualTo(event);
    }

    @Property
    void aFigureKeepsEachOfItsDecimals(
            @ForAll @BigRange(min = "-1e30", max = "1e30") @Scale(30) BigDecimal value) {
        assertThat(stored(figure(value))).isEqualTo(figure(value));
    }

    @Test
    void anAgreementsCorrectionKeepsTheTextAroundIt() {
        Agreement pact = new Agreement("Oil Pact", Edtf.parse("1949"));
        EditorialEvent event =
                new AgreementCorrected(
                        "trade",
                        "e1",
                        "f1",
                        pact,
                        "Oil Pact (1949)",
                        List.of(
                                new Segment.Words("an "),
                                new Segment.Slot(new Fact("f1", pact, "Oil Pact (1949)"))));
        assertThat(stored(event)).isEqualTo(event);
    }

    @Test
    void aCorrectionKeepsTheOtherWordsThatItChanged() {
        DateValue may = new DateValue(Edtf.parse("1990-05"));
        EditorialEvent event =
                new DateCorrected(
                        "trade",
                        "e1",
                        "f1",
                        may,
                        "May 1990",
                        List.of(
                                new Segment.Words("It fell in "),
                                new Segment.Slot(new Fact("f1", may, "May 1990"))));

        assertThat(stored(event)).isEqualTo(event);
    }

    @Property(tries = 300)
    void anArticleIsReadAsItWasWritten(
            @ForAll("documents") String text, @ForAll("sources") List<Source> sources) {
        Article article = Editing.given(text, sources.toArray(Source[]::new)).article();

        assertThat(ArticleShape.read(ArticleShape.write(article))).isEqualTo(article);
    }

    @Test
    void anEditedArticleKeepsWhichRevisionAndSourcesEachPartHas() {
        Article article =
                Editing.given(
                                "= T =\nInfobox\n- a.b.$c: Japan\nIt cost $5.\nIt lasted.\n",
                                new Source("The first", null))
                        .when(
                                new FigureCorrected(
                                        "lead",
                                        "e1",
                                        "f1",
                                        new Figure(BigDecimal.TEN, Qualifier.EXACT, "USD"),
                                        "$10"),
                                new Source("The second", "https://example.org/2"))
                        .article();

        Article read = ArticleShape.read(ArticleShape.write(article));

        assertThat(read).isEqualTo(article);
        assertThat(read.provenance().fields()).containsEntry("a.b.$c", 1L);
        assertThat(read.provenance().entrySources().get("e1"))
                .extracting(Source::title)
                .containsExactly("The second");
        assertThat(read.provenance().entrySources().get("e2"))
                .extracting(Source::title)
                .containsExactly("The first");
    }

    @Test
    void anOlderShapeIsReadThroughItsUpcasters() {
        EditorialCodec codec =
                new EditorialCodec(
                        List.of(
                                new Upcaster(
                                        "article-created", 0, old -> renamed(old, "name", "title")),
                                new Upcaster(
                                        "article-created", -1, old -> renamed(old, "n", "name")),
                                new Upcaster("entry-added", 0, old -> new BsonDocument())));
        BsonDocument old = BsonDocument.parse("{\"slug\": \"japan\", \"n\": \"Japan\"}");

        assertThat(codec.decode("article-created", "-1", old))
                .isEqualTo(new ArticleEvent.ArticleCreated("japan", "Japan"));
    }

    @Test
    void whatNoOneCanReadIsRefused() {
        BsonDocument created = new BsonDocument("slug", new BsonString("japan"));

        assertThatThrownBy(() -> CODEC.decode("article-created", "0", created))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no upcaster for article-created from revision 0");
        assertThatThrownBy(() -> CODEC.decode("article-created", "2", created))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("article-created in revision 2 is newer than this version knows");
        assertThatThrownBy(() -> CODEC.decode("article-created", "1", created))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the shape of article-created in revision 1");
        assertThatThrownBy(() -> CODEC.decode("article-burnt", "1", created))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CODEC.encode("no event"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anArticleFoldedByAnotherVersionIsNotCurrent() {
        BsonDocument today = ArticleShape.write(Editing.given("= T =\n").article());
        BsonDocument other = BsonDocument.parse("{\"fold\": {\"$numberLong\": \"0\"}}");

        assertThat(ArticleShape.isCurrent(today)).isTrue();
        assertThat(ArticleShape.isCurrent(other)).isFalse();
    }

    private static BsonDocument renamed(BsonDocument document, String from, String to) {
        BsonDocument changed = document.clone();
        changed.put(to, changed.remove(from));
        return changed;
    }

    @Provide
    Arbitrary<String> documents() {
        return SourceDocuments.titled();
    }

    @Provide
    Arbitrary<List<Source>> sources() {
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.of("https://example.org/a").injectNull(0.5))
                .as(Source::new)
                .list()
                .ofMaxSize(3);
    }
}
