package org.palimpsest.local.editors;

import org.jspecify.annotations.Nullable;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Row.Request;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What comes to an editor's mind at the sight of an article: any write, at any place. */
public final class Whim {

    /** So many lines that it is time to remove some. */
    private static final int TALL = 120;

    private final RandomGenerator random;
    private final Notions notions;

    public Whim(RandomGenerator random) {
        this.random = random;
        this.notions = new Notions(random);
    }

    /** A request that was good at that sight. */
    public Deed at(Sight sight) {
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
            case 16, 17 -> field(sight);
            case 18 -> batch(sight);
            default -> addition(sight);
        };
    }

    private Deed addition(Sight sight) {
        String kind = notions.addition();
        return Deed.of(Request.json("POST", "/" + kind, "{" + notions.fieldsOf(kind, sight) + "}"));
    }

    private Deed field(Sight sight) {
        JsonNode field = sight.field(random);
        String key =
                field == null || random.nextInt(3) == 0
                        ? notions.place()
                        : field.get("key").stringValue();
        // Without its countries an article takes no visits and missions any more.
        boolean country = key.startsWith("Party");
        String path = "/infobox/" + Manuscript.encoded(country ? "Border" : key);
        return country || random.nextInt(3) > 0
                ? Deed.of(Request.json("PUT", path, "{'value': '" + notions.place() + "'}"))
                : Deed.of(Request.bare("DELETE", path));
    }

    private @Nullable Deed correction(Sight sight) {
        JsonNode fact = sight.fact(random);
        return fact == null
                ? null
                : maybeUpon(
                        fact,
                        Request.json(
                                "PATCH",
                                "/facts/" + fact.get("id").stringValue(),
                                "{" + notions.correctionOf(fact) + "}"));
    }

    private @Nullable Deed revision(Sight sight) {
        JsonNode entry = sight.entry(random);
        if (entry == null) {
            return null;
        }
        Request request = onEntry(entry, "{" + rewording(entry) + "}");
        return notions.coin()
                ? Deed.of(request.withQuery("base=" + sight.revision()))
                : maybeUpon(entry, request);
    }

    private @Nullable Deed move(Sight sight) {
        JsonNode entry = sight.entry(random);
        if (entry == null) {
            return null;
        }
        String reworded = random.nextInt(3) == 0 ? ", " + rewording(entry) : "";
        return maybeUpon(entry, onEntry(entry, "{" + notions.destination(sight) + reworded + "}"));
    }

    private String rewording(JsonNode entry) {
        String text = Sentences.edited(random, entry.get("text").stringValue());
        return "'text': '" + text.replaceAll("[\"'\\\\]", "") + "'";
    }

    private static Request onEntry(JsonNode entry, String body) {
        return Request.json("PATCH", "/entries/" + entry.get("id").stringValue(), body);
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
        return section == null
                ? null
                : maybeUpon(
                        section,
                        Request.json(
                                "PATCH",
                                "/sections/" + section.get("id").stringValue(),
                                "{" + notions.sectionChange(sight) + "}"));
    }

    private Deed wholeText(Sight sight) {
        String text =
                random.nextInt(20) == 0
                        ? Sentences.retitled(random, sight.text())
                        : Sentences.editedText(random, sight.text());
        Request whole = new Request("PUT", "/source", Client.WIKI, text);
        return random.nextInt(6) == 0
                ? Deed.upon(sight.article(), whole)
                : Deed.of(whole.withQuery("base=" + sight.revision()));
    }

    private Deed revert(Sight sight) {
        return Deed.of(Request.bare("POST", "/revisions/" + past(sight, 20) + "/revert"));
    }

    private Deed restore(Sight sight) {
        return Deed.of(Request.json("POST", "/restore", "{'revision': " + past(sight, 5) + "}"));
    }

    /** One of the last revisions, or now and then any. */
    private long past(Sight sight, int last) {
        long back =
                random.nextInt(4) == 0
                        ? random.nextLong(sight.revision())
                        : Math.min(sight.revision() - 1, random.nextInt(last));
        return sight.revision() - back;
    }

    private Deed batch(Sight sight) {
        List<String> operations = new ArrayList<>();
        int count = random.nextInt(4) + 1;
        while (operations.size() < count) {
            Deed deed = notions.coin() ? addition(sight) : any(sight);
            if (deed != null) {
                Operations.of(deed.request()).ifPresent(operations::add);
            }
        }
        return Deed.of(Request.json("POST", "/batch", Operations.batch(operations)));
    }

    private Deed maybeUpon(JsonNode part, Request request) {
        return notions.coin() ? Deed.upon(part, request) : Deed.of(request);
    }
}
