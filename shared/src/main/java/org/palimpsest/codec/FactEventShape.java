package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.text;

import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.FactEvent;
import org.palimpsest.article.FactEvent.AgreementCorrected;
import org.palimpsest.article.FactEvent.DateCorrected;
import org.palimpsest.article.FactEvent.FactRemoved;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.FactEvent.LinkCorrected;
import org.palimpsest.article.FactEvent.MissionCorrected;
import org.palimpsest.article.FactEvent.VisitCorrected;
import org.palimpsest.article.FactEvent.VisitJoined;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;

import java.util.List;

/** The stored fields of {@link FactEvent}s. */
final class FactEventShape {

    private FactEventShape() {}

    static BsonDocument write(FactEvent event) {
        return switch (event) {
            case VisitJoined e ->
                    fact(e.section(), e.entry(), new Fact(e.fact(), e.visit(), e.wording()));
            case FigureCorrected e ->
                    withText(
                            fact(
                                    e.section(),
                                    e.entry(),
                                    new Fact(e.fact(), e.figure(), e.wording())),
                            e.text());
            case DateCorrected e ->
                    withText(
                            fact(e.section(), e.entry(), new Fact(e.fact(), e.date(), e.wording())),
                            e.text());
            case AgreementCorrected e ->
                    withText(
                            fact(
                                    e.section(),
                                    e.entry(),
                                    new Fact(e.fact(), e.agreement(), e.wording())),
                            e.text());
            case LinkCorrected e ->
                    fact(e.section(), e.entry(), new Fact(e.fact(), e.link(), e.wording()));
            case VisitCorrected e -> {
                BsonDocument document =
                        fact(e.section(), e.entry(), new Fact(e.fact(), e.visit(), e.wording()));
                if (e.moved() != null) {
                    document.put("moved", RelocationShape.write(e.moved()));
                }
                yield document;
            }
            case MissionCorrected e ->
                    withText(
                            fact(
                                    e.section(),
                                    e.entry(),
                                    new Fact(e.fact(), e.mission(), e.wording())),
                            e.text());
            case FactRemoved e -> put(place(e.section(), e.entry()), "fact", e.fact());
        };
    }

    static FactEvent read(StoredType type, BsonDocument document) {
        String section = text(document, "section");
        String entry = text(document, "entry");
        if (type == StoredType.FACT_REMOVED) {
            return new FactRemoved(section, entry, text(document, "fact"));
        }
        Fact fact = FactShape.read(document.getDocument("fact"));
        String id = fact.id();
        String wording = fact.wording();
        return switch (type) {
            case VISIT_JOINED ->
                    new VisitJoined(section, entry, id, value(fact, Visit.class), wording);
            case FIGURE_CORRECTED ->
                    new FigureCorrected(
                            section,
                            entry,
                            id,
                            value(fact, Figure.class),
                            wording,
                            entryText(document));
            case DATE_CORRECTED ->
                    new DateCorrected(
                            section,
                            entry,
                            id,
                            value(fact, DateValue.class),
                            wording,
                            entryText(document));
            case AGREEMENT_CORRECTED ->
                    new AgreementCorrected(
                            section,
                            entry,
                            id,
                            value(fact, Agreement.class),
                            wording,
                            entryText(document));
            case LINK_CORRECTED ->
                    new LinkCorrected(section, entry, id, value(fact, Link.class), wording);
            case VISIT_CORRECTED ->
                    new VisitCorrected(
                            section,
                            entry,
                            id,
                            value(fact, Visit.class),
                            wording,
                            document.containsKey("moved")
                                    ? RelocationShape.read(document.getDocument("moved"))
                                    : null);
            case MISSION_CORRECTED ->
                    new MissionCorrected(
                            section,
                            entry,
                            id,
                            value(fact, Mission.class),
                            wording,
                            entryText(document));
            default -> throw EventShape.otherFamily(type);
        };
    }

    private static BsonDocument withText(BsonDocument document, @Nullable List<Segment> text) {
        if (text != null) {
            document.put("text", BlockShape.writeText(text));
        }
        return document;
    }

    private static BsonDocument place(String section, String entry) {
        return put(put(new BsonDocument(), "section", section), "entry", entry);
    }

    private static BsonDocument fact(String section, String entry, Fact fact) {
        BsonDocument document = place(section, entry);
        document.put("fact", FactShape.write(fact));
        return document;
    }

    private static @Nullable List<Segment> entryText(BsonDocument document) {
        return document.containsKey("text") ? BlockShape.readText(document) : null;
    }

    private static <T extends FactValue> T value(Fact fact, Class<T> kind) {
        return kind.cast(fact.value());
    }
}
