package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.array;
import static org.palimpsest.codec.Bson.list;
import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.putUnless;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOr;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;

import java.math.BigDecimal;

/**
 * A fact as {@code {id, kind, wording}} and the fields of its kind. A figure's value is a string of
 * its decimal digits, for the hash of a commit is taken over JSON, whose numbers are doubles.
 */
public final class FactShape {

    private FactShape() {}

    public static BsonDocument write(Fact fact) {
        BsonDocument document = new BsonDocument("id", new BsonString(fact.id()));
        put(document, "kind", fact.value().kind());
        value(document, fact.value());
        return put(document, "wording", fact.wording());
    }

    public static Fact read(BsonDocument document) {
        return new Fact(text(document, "id"), value(document), text(document, "wording"));
    }

    private static void value(BsonDocument document, FactValue value) {
        switch (value) {
            case Figure figure -> {
                put(document, "value", figure.value().toPlainString());
                putUnless(
                        Qualifier.EXACT.label(), document, "qualifier", figure.qualifier().label());
                put(document, "unit", figure.unit());
            }
            case DateValue date -> put(document, "date", date.date().toString());
            case Visit visit -> {
                put(document, "visitor", visit.visitor());
                put(document, "from", visit.from());
                put(document, "to", visit.to());
                document.put(
                        "dates", array(visit.dates(), date -> new BsonString(date.toString())));
            }
            case Agreement agreement -> {
                put(document, "name", agreement.name());
                put(document, "date", agreement.date().toString());
            }
            case Mission mission -> {
                put(document, "sender", mission.sender());
                put(document, "host", mission.host());
                put(document, "post", mission.post());
                put(document, "city", mission.city());
            }
            case Link link -> put(document, "title", link.title());
        }
    }

    private static FactValue value(BsonDocument document) {
        String kind = text(document, "kind");
        return switch (kind) {
            case "figure" ->
                    new Figure(
                            new BigDecimal(text(document, "value")),
                            Qualifier.labelled(
                                            textOr(Qualifier.EXACT.label(), document, "qualifier"))
                                    .orElseThrow(),
                            textOrNull(document, "unit"));
            case "date" -> new DateValue(Edtf.parse(text(document, "date")));
            case "visit" ->
                    new Visit(
                            text(document, "visitor"),
                            textOrNull(document, "from"),
                            textOrNull(document, "to"),
                            list(
                                    document,
                                    "dates",
                                    date -> Edtf.parse(date.asString().getValue())));
            case "agreement" ->
                    new Agreement(text(document, "name"), Edtf.parse(text(document, "date")));
            case "mission" ->
                    new Mission(
                            textOrNull(document, "sender"),
                            textOrNull(document, "host"),
                            text(document, "post"),
                            text(document, "city"));
            case "link" -> new Link(text(document, "title"));
            default -> throw new IllegalArgumentException("no kind of fact: " + kind);
        };
    }
}
