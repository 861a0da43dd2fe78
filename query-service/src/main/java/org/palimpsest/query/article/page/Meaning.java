package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.query.page.Isolated;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a fact says, in words that do not depend on its wording, each of several names with a
 * direction of its own.
 */
final class Meaning {

    private Meaning() {}

    /** The kind as a reader reads it: {@code Figure}. */
    static String kind(FactValue value) {
        String kind = value.kind();
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    static String of(FactValue value) {
        return switch (value) {
            case Figure figure -> figure(figure);
            case DateValue date -> date.date().toString();
            case Visit visit ->
                    Isolated.of(visit.visitor())
                            + named(", from ", visit.from())
                            + named(visit.from() == null ? ", to " : " to ", visit.to())
                            + visit.dates().stream()
                                    .map(date -> ", " + date)
                                    .collect(Collectors.joining());
            case Agreement agreement -> Isolated.of(agreement.name()) + ", " + agreement.date();
            case Mission mission ->
                    Isolated.of(mission.post())
                            + named(" of ", mission.sender())
                            + " in "
                            + Isolated.of(mission.city())
                            + named(", ", mission.host());
            case Link link -> link.title();
        };
    }

    private static String figure(Figure figure) {
        String bound =
                figure.qualifier() == Qualifier.EXACT
                        ? ""
                        : figure.qualifier().label().replace('-', ' ') + " ";
        return bound + grouped(figure.value()) + (figure.unit() == null ? "" : " " + figure.unit());
    }

    private static String grouped(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    private static String named(String before, @Nullable String name) {
        return name == null ? "" : before + Isolated.of(name);
    }
}
