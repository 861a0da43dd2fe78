package org.palimpsest.language;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;

import java.util.List;

/** What the finder finds, written so that a test can say it in one line. */
final class Found {

    private Found() {}

    /** Each as {@code wording = what it says}. */
    static List<String> in(String paragraph) {
        return in(EntryKind.PARAGRAPH, paragraph, Context.none());
    }

    static List<String> in(EntryKind kind, String text, Context context) {
        return new FactFinder()
                .find(kind, text, context).stream()
                        .map(
                                found ->
                                        text.substring(found.start(), found.end())
                                                + " = "
                                                + said(found.value()))
                        .toList();
    }

    static String said(FactValue value) {
        return switch (value) {
            case Figure figure ->
                    (figure.qualifier() == Qualifier.EXACT ? "" : figure.qualifier().label() + " ")
                            + figure.value().toPlainString()
                            + (figure.unit() == null ? "" : " " + figure.unit());
            case DateValue date -> date.date().toString();
            case Visit visit ->
                    visit.visitor()
                            + ", "
                            + visit.from()
                            + " to "
                            + visit.to()
                            + " "
                            + visit.dates();
            case Agreement agreement -> agreement.name() + " " + agreement.date();
            case Mission mission ->
                    mission.sender()
                            + " in "
                            + mission.host()
                            + ": "
                            + mission.post()
                            + " in "
                            + mission.city();
            case Link link -> link.title();
        };
    }
}
