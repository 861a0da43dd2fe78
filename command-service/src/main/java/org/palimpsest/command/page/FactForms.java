package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields in which a fact is corrected, by its kind. */
final class FactForms {

    private FactForms() {}

    static List<Input> inputs(FactValue value) {
        return switch (value) {
            case Figure figure ->
                    List.of(
                            Input.number(
                                    "value",
                                    figure.unit() == null
                                            ? "Value"
                                            : "Value (" + figure.unit() + ")",
                                    "In full and in digits alone, such as 3600000000."),
                            Input.choice(
                                    "qualifier",
                                    "How exact it is",
                                    Arrays.stream(Qualifier.values())
                                            .map(q -> Option.of(q.label()))
                                            .toList()));
            case DateValue date -> List.of(Input.date("date", "Date"));
            case Visit visit ->
                    List.of(
                            Input.line("visitor", "Visitor", ""),
                            Input.line("from", "From", Additions.COUNTRY).optional(),
                            Input.line("to", "To", Additions.COUNTRY).optional(),
                            Input.dates("dates", "When"));
            case Agreement agreement ->
                    List.of(Input.line("name", "Name", ""), Input.date("date", "When it was made"));
            case Mission mission -> List.of(Additions.post(), Input.line("city", "City", ""));
            case Link link -> List.of(Input.line("title", "Title of the other article", ""));
        };
    }

    /** What stands in them now. */
    static Map<String, String> values(FactValue value) {
        return switch (value) {
            case Figure figure ->
                    Map.of(
                            "value", figure.value().toPlainString(),
                            "qualifier", figure.qualifier().label());
            case DateValue date -> Map.of("date", date.date().toString());
            case Visit visit ->
                    Map.of(
                            "visitor", visit.visitor(),
                            "from", known(visit.from()),
                            "to", known(visit.to()),
                            "dates",
                                    visit.dates().stream()
                                            .map(Edtf::toString)
                                            .collect(Collectors.joining("; ")));
            case Agreement agreement ->
                    Map.of("name", agreement.name(), "date", agreement.date().toString());
            case Mission mission -> Map.of("post", mission.post(), "city", mission.city());
            case Link link -> Map.of("title", link.title());
        };
    }

    private static String known(@Nullable String country) {
        return country == null ? "" : country;
    }
}
