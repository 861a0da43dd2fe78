package org.palimpsest.local.editors;

import org.jspecify.annotations.Nullable;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Row.Request;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What comes to an editor's mind at the sight of an article: any write, at any place. */
final class Whim {

    private static final String[] PLACES = {"Orlok", "Zenda", "Hentzau", "Strelsau", "Sylvburg"};
    private static final String[] POSTS = {"embassy", "consulate", "consulate-general"};

    /** In the order of {@link #OPERATIONS}. */
    private static final String[] ADDITIONS = {
        "events", "passages", "visits", "agreements", "missions", "links", "sections"
    };

    private static final String[] OPERATIONS = {
        "add-event",
        "add-passage",
        "record-visit",
        "record-agreement",
        "record-mission",
        "add-link",
        "add-section"
    };

    /** So many lines that it is time to remove some. */
    private static final int TALL = 120;

    private final RandomGenerator random;

    Whim(RandomGenerator random) {
        this.random = random;
    }

    /** A request that was good at that sight. */
    Deed at(Sight sight) {
        boolean tall = sight.text().lines().count() > TALL;
        @Nullable Deed deed = null;
        while (deed == null) {
            deed = tall && random.nextInt(3) == 0 ? removal(sight) : any(sight);
        }
        return deed;
    }

    private @Nullable Deed any(Sight sight) {
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3 -> correction(sight);
            case 4, 5 -> revision(sight);
            case 6 -> move(sight);
            case 7, 8 -> removal(sight);
            case 9 -> sectionChange(sight);
            case 10, 11, 12 -> wholeText(sight);
            case 13, 14 -> revert(sight);
            case 15 -> restore(sight);
            case 16 ->
                    Deed.of(
                            Request.json(
                                    "PUT", "/infobox/" + place(), "{'value': '" + place() + "'}"));
            case 17 -> Deed.of(Request.bare("DELETE", "/infobox/" + place()));
            case 18 -> batch(sight);
            default -> addition(sight);
        };
    }

    private Deed addition(Sight sight) {
        int kind = random.nextInt(ADDITIONS.length);
        return Deed.of(
                Request.json("POST", "/" + ADDITIONS[kind], "{" + addition(kind, sight) + "}"));
    }

    private String addition(int kind, Sight sight) {
        String section = sight.section(random).get("id").stringValue();
        return switch (kind) {
            case 0 ->
                    "'section': '%s', 'date': '%d', 'text': '%s'"
                            .formatted(section, year(), sentence());
            case 1 -> "'section': '%s', 'text': '%s'".formatted(section, sentence());
            case 2 ->
                    "'visitor': 'King %s', 'from': '%s', 'to': '%s', 'dates': ['%d']"
                            .formatted(
                                    place(),
                                    coin() ? "Ruritania" : "Sylvania",
                                    coin() ? "Sylvania" : "Ruritania",
                                    year());
            case 3 -> "'name': 'Treaty of %s', 'date': '%d'".formatted(place(), year());
            case 4 ->
                    "'sender': '%s', 'post': '%s', 'city': '%s'"
                            .formatted(
                                    coin() ? "Ruritania" : "Sylvania",
                                    POSTS[random.nextInt(POSTS.length)],
                                    place());
            case 5 -> "'title': 'History of %s'".formatted(place());
            default -> "'heading': 'About %s'".formatted(place());
        };
    }

    private @Nullable Deed correction(Sight sight) {
        JsonNode fact = sight.fact(random);
        if (fact == null) {
            return null;
        }
        String fields =
                switch (fact.get("kind").stringValue()) {
                    case "figure" -> "'value': " + random.nextInt(100_000);
                    case "date" -> "'date': '%d'".formatted(year());
                    case "visit" -> "'dates': ['%d']".formatted(year());
                    case "agreement" -> "'name': 'Pact of %s'".formatted(place());
                    case "mission" -> "'city': '%s'".formatted(place());
                    default -> "'title': '%s again'".formatted(place());
                };
        return maybeUpon(
                fact,
                Request.json(
                        "PATCH", "/facts/" + fact.get("id").stringValue(), "{" + fields + "}"));
    }

    private @Nullable Deed revision(Sight sight) {
        JsonNode entry = sight.entry(random);
        if (entry == null) {
            return null;
        }
        String text = Sentences.edited(random, entry.get("text").stringValue());
        Request request =
                Request.json(
                        "PATCH",
                        "/entries/" + entry.get("id").stringValue(),
                        "{'text': '" + text.replaceAll("[\"'\\\\]", "") + "'}");
        return coin()
                ? Deed.of(request.withQuery("base=" + sight.revision()))
                : maybeUpon(entry, request);
    }

    private @Nullable Deed move(Sight sight) {
        JsonNode entry = sight.entry(random);
        return entry == null
                ? null
                : maybeUpon(
                        entry,
                        Request.json(
                                "PATCH",
                                "/entries/" + entry.get("id").stringValue(),
                                "{'section': '%s'}"
                                        .formatted(sight.section(random).get("id").stringValue())));
    }

    private @Nullable Deed removal(Sight sight) {
        JsonNode part =
                switch (random.nextInt(8)) {
                    case 0 -> sight.headed(random);
                    case 1 -> sight.fact(random);
                    default -> sight.entry(random);
                };
        if (part == null) {
            return null;
        }
        String kind =
                part.has("heading") ? "/sections/" : part.has("entry") ? "/facts/" : "/entries/";
        return maybeUpon(part, Request.bare("DELETE", kind + part.get("id").stringValue()));
    }

    private @Nullable Deed sectionChange(Sight sight) {
        JsonNode section = sight.headed(random);
        if (section == null) {
            return null;
        }
        String other = sight.section(random).get("id").stringValue();
        String fields =
                switch (random.nextInt(3)) {
                    case 0 -> "'heading': 'On " + place() + "'";
                    case 1 -> "'after': '" + other + "'";
                    default -> "'parent': '" + other + "'";
                };
        return maybeUpon(
                section,
                Request.json(
                        "PATCH",
                        "/sections/" + section.get("id").stringValue(),
                        "{" + fields + "}"));
    }

    private Deed wholeText(Sight sight) {
        Request whole =
                new Request(
                        "PUT", "/source", Client.WIKI, Sentences.editedText(random, sight.text()));
        return random.nextInt(6) == 0
                ? Deed.upon(sight.article(), whole)
                : Deed.of(whole.withQuery("base=" + sight.revision()));
    }

    private Deed revert(Sight sight) {
        long back = Math.min(sight.revision() - 1, random.nextInt(20));
        return Deed.of(Request.bare("POST", "/revisions/" + (sight.revision() - back) + "/revert"));
    }

    private Deed restore(Sight sight) {
        long back = Math.min(sight.revision() - 1, random.nextInt(5));
        return Deed.of(
                Request.json(
                        "POST", "/restore", "{'revision': " + (sight.revision() - back) + "}"));
    }

    private Deed batch(Sight sight) {
        List<String> operations = new ArrayList<>();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            int kind = random.nextInt(ADDITIONS.length);
            operations.add("{'op': '" + OPERATIONS[kind] + "', " + addition(kind, sight) + "}");
        }
        return Deed.of(
                Request.json(
                        "POST",
                        "/batch",
                        "{'operations': [" + String.join(", ", operations) + "]}"));
    }

    private Deed maybeUpon(JsonNode part, Request request) {
        return coin() ? Deed.upon(part, request) : Deed.of(request);
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private String place() {
        return PLACES[random.nextInt(PLACES.length)];
    }

    private int year() {
        return 1850 + random.nextInt(170);
    }

    private String sentence() {
        return IntStream.range(0, 3)
                .mapToObj(clause -> Sentences.clause(random))
                .collect(Collectors.joining(", ", "In " + year() + ", ", "."));
    }
}
