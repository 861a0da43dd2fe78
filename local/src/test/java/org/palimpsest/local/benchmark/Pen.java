package org.palimpsest.local.benchmark;

import org.palimpsest.local.benchmark.Wire.Write;

import tools.jackson.databind.JsonNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Small edits of one article, one after another, as editors make them: most correct a figure or
 * reword a sentence; what is added is removed again, so that the article stays as long as it was.
 */
final class Pen {

    private static final String[] CLOSINGS = {
        " So the papers say.", " So the letters say.", " So the archives say."
    };

    private final Wire wire;
    private final String article;
    private final List<JsonNode> figures;
    private final List<String> dates;
    private final List<String> visits;
    private final List<String> paragraphs;
    private final Deque<String> recorded = new ArrayDeque<>();
    private final String seldom;
    private long made;

    private Pen(Wire wire, String slug, long first) {
        this.wire = wire;
        this.made = first;
        this.article = "/articles/" + slug;
        this.figures = new ArrayList<>(facts("/figures"));
        this.seldom = id(figures.removeLast());
        this.dates = facts("/dates").stream().map(Pen::id).toList();
        this.visits = facts("/visits").stream().map(Pen::id).toList();
        this.paragraphs = figures.stream().map(fact -> text(fact, "entry")).distinct().toList();
    }

    /**
     * For an article that was just imported.
     *
     * @param first with which edit it begins: pens that make few edits make the same ones as others
     *     that make many where each begins with another
     */
    static Pen of(Wire wire, String slug, long first) {
        return new Pen(wire, slug, first);
    }

    /** The one figure that {@link #edit} never corrects. */
    String seldom() {
        return seldom;
    }

    /** Corrects that figure. */
    void correctSeldom() {
        wire.send(figure(seldom, 1_000 + made));
    }

    /** Makes the next edit, and gives the nanoseconds that its request took. */
    long edit() {
        long number = made++;
        Write write =
                switch ((int) (number % 10)) {
                    case 0, 3, 6 -> figure(number);
                    case 1, 5 -> rewording(number);
                    case 2 -> visit(number);
                    case 4 -> date(number);
                    case 7 -> field(number);
                    case 8 -> visitDate(number);
                    default -> removal(number);
                };
        Wire.Reply reply = wire.send(write);
        if (write.path().endsWith("/visits")) {
            recorded.add(reply.json().get("changes").get(0).get("entry").stringValue());
        }
        return reply.nanos();
    }

    private Write figure(long number) {
        JsonNode figure = at(figures, number / 3);
        return figure(id(figure), figure.get("value").longValue() + 1 + number % 97);
    }

    private Write figure(String fact, long value) {
        return Write.json(
                "PATCH",
                article + "/facts/" + fact,
                "{'value': "
                        + value
                        + ", 'comment': 'as the yearbook has it',"
                        + " 'sources': [{'title': 'Yearbook, table "
                        + made % 40
                        + "'}]}");
    }

    private Write rewording(long number) {
        String entry = article + "/entries/" + at(paragraphs, number / 5);
        String text = text(wire.read(entry), "text");
        for (String closing : CLOSINGS) {
            text = text.endsWith(closing) ? text.replace(closing, "") : text;
        }
        String reworded = text + CLOSINGS[(int) (number / 5 / paragraphs.size() % CLOSINGS.length)];
        return new Write(
                "PATCH",
                entry,
                "application/json",
                "{\"comment\": \"clearer\", \"text\": \""
                        + reworded.replace("\\", "\\\\").replace("\"", "\\\"")
                        + "\"}");
    }

    private Write visit(long number) {
        return Write.json(
                "POST",
                article + "/visits",
                "{'visitor': 'Minister "
                        + name(number)
                        + "', 'from': 'Peru', 'to': 'Japan', 'dates': ['"
                        + year(number)
                        + "'], 'comment': 'a visit was missing'}");
    }

    private Write date(long number) {
        return Write.json(
                "PATCH",
                article + "/facts/" + at(dates, number / 10),
                "{'date': '" + year(number / 10 * 7) + "', 'comment': 'by the parish register'}");
    }

    private Write field(long number) {
        return Write.json(
                "PUT",
                article + "/infobox/Mission1",
                "{'value': 'Embassy of Japan, " + name(number) + "'}");
    }

    private Write visitDate(long number) {
        return Write.json(
                "PATCH",
                article + "/facts/" + at(visits, number / 10),
                "{'dates': ['" + year(number / 10 * 3) + "'], 'comment': 'by the gazette'}");
    }

    private Write removal(long number) {
        String gone = recorded.poll();
        return gone == null
                ? figure(number)
                : Write.json("DELETE", article + "/entries/" + gone + "?comment=not+a+visit", "");
    }

    private List<JsonNode> facts(String kind) {
        return StreamSupport.stream(wire.read(article + kind).get("facts").spliterator(), false)
                .toList();
    }

    private static String name(long number) {
        return Long.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(Collectors.joining("", "Ab", "o"));
    }

    private static long year(long number) {
        return 1850 + number % 150;
    }

    private static <T> T at(List<T> list, long number) {
        return list.get((int) (number % list.size()));
    }

    private static String id(JsonNode fact) {
        return text(fact, "id");
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }
}
