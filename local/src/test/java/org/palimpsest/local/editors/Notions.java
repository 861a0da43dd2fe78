package org.palimpsest.local.editors;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an editor may fill in: the fields of bodies, written with single quotes. */
final class Notions {

    private static final List<String> PLACES =
            List.of("Orlok", "Zenda", "Hentzau", "Strelsau", "Sylvburg");
    private static final List<String> POSTS = List.of("embassy", "consulate", "consulate-general");
    private static final List<String> QUALIFIERS =
            List.of("exact", "about", "over", "under", "at-least", "at-most");

    private final RandomGenerator random;

    Notions(RandomGenerator random) {
        this.random = random;
    }

    /** What can be added: the last part of its path. */
    String addition() {
        return any(
                List.of(
                        "events",
                        "passages",
                        "visits",
                        "agreements",
                        "missions",
                        "links",
                        "sections"));
    }

    /** The fields of what is added. */
    String fieldsOf(String addition, Sight sight) {
        String section = sight.section(random).get("id").stringValue();
        return switch (addition) {
            case "events" ->
                    "'section': '%s', 'date': '%s', 'text': '%s'"
                            .formatted(section, date(), sentence());
            case "passages" ->
                    "'section': '%s', 'text': '%s'".formatted(section, sentence()) + behind(sight);
            case "visits" ->
                    "'visitor': 'King %s', %s, 'dates': ['%s']"
                            .formatted(place(), direction(), date());
            case "agreements" -> "'name': 'Treaty of %s', 'date': '%s'".formatted(place(), date());
            case "missions" ->
                    "'sender': '%s', 'post': '%s', 'city': '%s'"
                            .formatted(coin() ? "Ruritania" : "Sylvania", any(POSTS), place());
            case "links" -> "'title': 'History of %s'".formatted(place());
            default ->
                    "'heading': 'About %s'".formatted(place())
                            + (coin() ? "" : ", '%s': '%s'".formatted(beside(), section));
        };
    }

    /** The fields of a fact that are corrected. */
    String correctionOf(JsonNode fact) {
        return switch (fact.get("kind").stringValue()) {
            case "figure" ->
                    coin()
                            ? "'value': " + random.nextInt(100_000)
                            : "'qualifier': '" + any(QUALIFIERS) + "'";
            case "date" -> "'date': '%s'".formatted(date());
            case "visit" ->
                    coin()
                            ? "'dates': ['%s']".formatted(date())
                            : "'visitor': 'Queen %s', %s".formatted(place(), direction());
            case "agreement" ->
                    coin()
                            ? "'name': 'Pact of %s'".formatted(place())
                            : "'date': '%s'".formatted(date());
            case "mission" ->
                    coin()
                            ? "'city': '%s'".formatted(place())
                            : "'post': '%s'".formatted(any(POSTS));
            default -> "'title': '%s again'".formatted(place());
        };
    }

    /** Where an entry is to go. */
    String destination(Sight sight) {
        JsonNode entry = sight.entry(random);
        return entry == null || coin()
                ? "'section': '%s'".formatted(sight.section(random).get("id").stringValue())
                : "'section': '%s', '%s': '%s'"
                        .formatted(
                                entry.get("section").stringValue(),
                                coin() ? "after" : "before",
                                entry.get("id").stringValue());
    }

    /** What is changed of a section: its heading, or where it stands. */
    String sectionChange(Sight sight) {
        String other = sight.section(random).get("id").stringValue();
        return coin() ? "'heading': 'On " + place() + "'" : "'%s': '%s'".formatted(beside(), other);
    }

    String place() {
        return any(PLACES);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    private String beside() {
        return any(List.of("after", "parent"));
    }

    /** A place behind an entry, of the same section or not. */
    private String behind(Sight sight) {
        @Nullable JsonNode entry = random.nextInt(4) == 0 ? sight.entry(random) : null;
        return entry == null ? "" : ", 'after': '%s'".formatted(entry.get("id").stringValue());
    }

    private String direction() {
        return coin()
                ? "'from': 'Ruritania', 'to': 'Sylvania'"
                : "'from': 'Sylvania', 'to': 'Ruritania'";
    }

    private String date() {
        int year = year();
        return switch (random.nextInt(6)) {
            case 0 -> year + "-06";
            case 1 -> year + "-12-17";
            case 2 -> year / 10 + "X";
            default -> Integer.toString(year);
        };
    }

    private int year() {
        return 1850 + random.nextInt(170);
    }

    private String sentence() {
        return IntStream.range(0, 3)
                .mapToObj(clause -> Sentences.clause(random))
                .collect(Collectors.joining(", ", "In " + year() + ", ", "."));
    }

    private String any(List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
