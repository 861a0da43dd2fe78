package org.palimpsest.language;

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
import org.palimpsest.source.SourceDecoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article in which a reader has marked every fact where it stands: {@code {over
 * 1,700|figure|over 1700 people}}. Text and key cannot drift apart, for the text is what is left
 * when the marks are taken off.
 *
 * <p>What stands in a mark, by kind:
 *
 * <ul>
 *   <li>{@code {wording|figure|[qualifier] value [unit]}}, the value as {@code 3.5e9} where that is
 *       shorter, left out where it is the wording
 *   <li>{@code {wording|date|EDTF}}, the date left out where it is the wording
 *   <li>{@code {wording|visit|visitor|from>to|date date}}, a country that is not told as {@code ?}
 *   <li>{@code {wording|agreement|name|date}}
 *   <li>{@code {city|mission|post|sender>host}}
 *   <li>{@code {title|link}}
 * </ul>
 *
 * @param text the article as an editor sends it
 * @param facts what it says, in the order of the text
 */
record MarkedArticle(String name, String text, List<PlacedFact> facts) {

    static final List<String> NAMES =
            List.of(
                    "argentina-italy",
                    "australia-lithuania",
                    "brazil-norway",
                    "canada-philippines",
                    "chile-new-zealand",
                    "france-vietnam",
                    "germany-ghana",
                    "india-kenya",
                    "kazakhstan-south-korea",
                    "mexico-poland",
                    "peru-switzerland",
                    "japan-mexico",
                    "india-tanzania",
                    "denmark-turkey",
                    "indonesia-netherlands",
                    "philippines-spain",
                    "bosnia-malaysia",
                    "greece-south-korea",
                    "ghana-trinidad",
                    "israel-japan");

    private static final Pattern MARK =
            Pattern.compile("\\{([^{}|\n]+)\\|([a-z]+)((?:\\|[^{}|\n]*)*)}");

    MarkedArticle {
        facts = List.copyOf(facts);
    }

    static MarkedArticle named(String name) {
        try (var file = MarkedArticle.class.getResourceAsStream("/facts/" + name + ".wiki")) {
            if (file == null) {
                throw new IllegalArgumentException("no marked article " + name);
            }
            return read(name, SourceDecoder.decode(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkedArticle read(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<PlacedFact> facts = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int end = 0;
        while (mark.find()) {
            text.append(marked, end, mark.start());
            facts.add(new PlacedFact(text.length(), mark.group(1), value(mark)));
            text.append(mark.group(1));
            end = mark.end();
        }
        text.append(marked, end, marked.length());
        if (text.indexOf("{") >= 0 || text.indexOf("|") >= 0) {
            throw new IllegalArgumentException("a mark of " + name + " is not well-formed");
        }
        return new MarkedArticle(name, text.toString(), facts);
    }

    private static FactValue value(Matcher mark) {
        String wording = mark.group(1);
        List<String> fields = Arrays.asList(mark.group(3).split("\\|"));
        return switch (mark.group(2)) {
            case "figure" -> figure(fields.size() > 1 ? fields.get(1) : wording);
            case "date" -> new DateValue(Edtf.parse(fields.size() > 1 ? fields.get(1) : wording));
            case "visit" ->
                    new Visit(
                            fields.get(1),
                            country(fields.get(2), 0),
                            country(fields.get(2), 1),
                            fields.size() > 3 ? dates(fields.get(3)) : List.of());
            case "agreement" -> new Agreement(fields.get(1), Edtf.parse(fields.get(2)));
            case "mission" ->
                    new Mission(
                            country(fields.get(2), 0),
                            country(fields.get(2), 1),
                            fields.get(1),
                            wording);
            case "link" -> new Link(wording);
            default -> throw new IllegalArgumentException("no kind of fact: " + mark.group());
        };
    }

    private static Figure figure(String said) {
        List<String> words = new ArrayList<>(List.of(said.split(" ")));
        Qualifier qualifier = Qualifier.labelled(words.getFirst()).orElse(null);
        if (qualifier != null) {
            words.removeFirst();
        }
        BigDecimal value = new BigDecimal(words.removeFirst());
        return new Figure(
                value,
                qualifier == null ? Qualifier.EXACT : qualifier,
                words.isEmpty() ? null : String.join(" ", words));
    }

    private static List<Edtf> dates(String said) {
        return Arrays.stream(said.split(" ")).map(Edtf::parse).toList();
    }

    private static @Nullable String country(String direction, int side) {
        String named = direction.split(">")[side];
        return named.equals("?") ? null : named;
    }
}
