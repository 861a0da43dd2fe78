package org.palimpsest.reading;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.language.Context;
import org.palimpsest.language.country.Countries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around a place in an article and decides how a line there is read. */
public final class Surroundings {

    private final Countries countries;
    private final List<Heading> above = new ArrayList<>();
    private @Nullable String term;

    /** At the top of a text, before any heading. */
    Surroundings(Countries countries) {
        this.countries = countries;
    }

    /**
     * The context of a place in an article.
     *
     * @param section a section that the article has
     * @param after the entry of that section that the place is behind, or null for the place before
     *     all of them
     */
    public static Context at(Article article, String section, @Nullable String after) {
        Surroundings surroundings = new Surroundings(countries(article));
        boolean inside = section.equals(Identities.LEAD);
        if (inside && after == null) {
            return surroundings.context();
        }
        for (Block block : article.blocks()) {
            surroundings.pass(block);
            inside |= block instanceof Heading heading && heading.section().equals(section);
            boolean there =
                    after == null
                            ? inside
                            : block instanceof Entry entry && entry.id().equals(after);
            if (there) {
                break;
            }
        }
        return surroundings.context();
    }

    /** The context of each entry of an article, by the entry's id. */
    public static Map<String, Context> ofEntries(Article article) {
        Surroundings surroundings = new Surroundings(countries(article));
        Map<String, Context> contexts = new HashMap<>();
        for (Block block : article.blocks()) {
            if (block instanceof Entry entry) {
                contexts.put(entry.id(), surroundings.context());
            }
            surroundings.pass(block);
        }
        return contexts;
    }

    /** The two countries whose relations an article is about. */
    public static Countries countries(Article article) {
        List<InfoboxField> infobox = article.infobox();
        return Countries.of(
                value(infobox, "Party1").orElse(null),
                value(infobox, "Party2").orElse(null),
                article.title());
    }

    static Optional<String> value(List<InfoboxField> infobox, String key) {
        return infobox.stream()
                .filter(field -> field.key().equals(key) && !field.value().isEmpty())
                .findFirst()
                .map(InfoboxField::value);
    }

    void pass(Block block) {
        if (block instanceof Heading heading) {
            above.removeIf(passed -> passed.level() >= heading.level());
            above.addFirst(heading);
            term = null;
        } else if (block instanceof Entry entry && entry.kind() == EntryKind.TERM) {
            term = entry.text();
        }
    }

    Context context() {
        return new Context(term, above.stream().map(Heading::text).toList(), countries);
    }
}
