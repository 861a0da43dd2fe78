package org.palimpsest.command.fact;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.mission.MissionCorrection;
import org.palimpsest.command.visit.VisitCorrection;
import org.palimpsest.command.web.Dates;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The body of a correction. Which fields it takes depends on the kind of the fact, which only the
 * article knows: a field of another kind, or one that no correction changes, is against a rule; one
 * that no fact has is malformed.
 */
public final class CorrectionBody {

    private static final Set<String> OF_SOME_KIND =
            Set.of(
                    "value",
                    "qualifier",
                    "date",
                    "visitor",
                    "dates",
                    "from",
                    "to",
                    "name",
                    "post",
                    "city",
                    "title");
    private static final Set<String> NEVER_CORRECTED =
            Set.of("id", "kind", "entry", "section", "text", "revision", "unit", "sender", "host");
    private static final Set<String> OF_ANY_WRITE = Set.of("comment", "sources");

    private final Correction correction;
    private final Why why;

    private CorrectionBody(Correction correction, Why why) {
        this.correction = correction;
        this.why = why;
    }

    /**
     * Reads the body.
     *
     * @throws ProblemException 400 where it is no such object
     * @throws Rejection.AgainstRule where a value is none that the field can have
     */
    public static CorrectionBody of(JsonNode body) {
        if (!body.isObject()) {
            throw malformed("", "This is not an object.");
        }
        Set<String> given = new LinkedHashSet<>();
        for (String field : body.propertyNames()) {
            if (OF_SOME_KIND.contains(field) || NEVER_CORRECTED.contains(field)) {
                given.add(field);
            } else if (!OF_ANY_WRITE.contains(field)) {
                throw malformed("/" + escaped(field), "There is no such field.");
            }
        }
        return new CorrectionBody(
                new Correction(
                        given,
                        value(body.get("value")),
                        qualifier(textIn(body, "qualifier")),
                        date(textIn(body, "date")),
                        textIn(body, "visitor"),
                        textIn(body, "from"),
                        textIn(body, "to"),
                        dates(body.get("dates")),
                        textIn(body, "name"),
                        textIn(body, "post"),
                        textIn(body, "city"),
                        textIn(body, "title")),
                why(body));
    }

    /** The decision that it asks for. */
    public Action action(
            String id, FactWords words, VisitCorrection visits, MissionCorrection missions) {
        return new CorrectFact(words, visits, missions, id, correction);
    }

    Why why() {
        return why;
    }

    private static @Nullable BigDecimal value(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw new Rejection.AgainstRule("/value", "This is no number.");
        }
        return FigureRule.value(value.decimalValue());
    }

    private static @Nullable Qualifier qualifier(@Nullable String label) {
        return label == null
                ? null
                : Qualifier.labelled(label)
                        .orElseThrow(
                                () ->
                                        new Rejection.AgainstRule(
                                                "/qualifier",
                                                "This is none of exact, about, over, under,"
                                                        + " at-least, at-most."));
    }

    private static @Nullable Edtf date(@Nullable String text) {
        return text == null ? null : Dates.date(text, "/date");
    }

    private static @Nullable List<Edtf> dates(@Nullable JsonNode dates) {
        if (dates == null) {
            return null;
        }
        if (!dates.isArray()) {
            throw malformed("/dates", "This is not a list of dates.");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            texts.add(text(dates.get(i), "/dates/" + i));
        }
        return Dates.dates(texts, "/dates");
    }

    private static Why why(JsonNode body) {
        JsonNode sources = body.get("sources");
        return new Why(
                body.has("comment") && body.get("comment").isNull()
                        ? null
                        : textIn(body, "comment"),
                sources == null || sources.isNull() ? null : sources(sources));
    }

    private static List<SourceBody> sources(JsonNode sources) {
        if (!sources.isArray()) {
            throw malformed("/sources", "This is not a list of sources.");
        }
        List<SourceBody> bodies = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            bodies.add(source(sources.get(i), "/sources/" + i));
        }
        return bodies;
    }

    private static SourceBody source(JsonNode source, String pointer) {
        if (!source.isObject() || !source.has("title")) {
            throw malformed(pointer, "This is not an object with a title.");
        }
        for (String field : source.propertyNames()) {
            if (!field.equals("title") && !field.equals("url")) {
                throw malformed(pointer + "/" + escaped(field), "There is no such field.");
            }
        }
        JsonNode url = source.get("url");
        return new SourceBody(
                text(source.get("title"), pointer + "/title"),
                url == null || url.isNull() ? null : text(url, pointer + "/url"));
    }

    private static @Nullable String textIn(JsonNode body, String field) {
        return body.has(field) ? text(body.get(field), "/" + field) : null;
    }

    private static String text(JsonNode value, String pointer) {
        if (!value.isString()) {
            throw malformed(pointer, "This is not a text.");
        }
        return value.stringValue();
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    private static ProblemException malformed(String pointer, String detail) {
        return new ProblemException(
                Problem.of(ProblemKind.MALFORMED, "The body is not a correction.")
                        .at(pointer, detail));
    }
}
