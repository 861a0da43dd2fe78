package org.palimpsest.reading;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.Context;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around a place in an article and decides how a line there is read. */
public final class Surroundings {

    private final Countries countries;
    private final Cities cities;
    private final List<Title> above = new ArrayList<>();
    private @Nullable String term;
    private @Nullable Context here;

    /** At the top of a text, before any heading. */
    Surroundings(Countries countries, Cities cities) {
        this.countries = countries;
        this.cities = cities;
    }

    /** At the top of an article's text, before any of its blocks. */
    public static Surroundings above(Article article) {
        return new Surroundings(countries(article), cities(article));
    }

    private record Title(int level, String text) {}

    /**
     * The context of a place in an article.
     *
     * @param section a section that the article has
     * @param after the entry of that section that the place is behind, or null for the place before
     *     all of them
     */
    public static Context at(Article article, String section, @Nullable String after) {
        Surroundings surroundings = above(article);
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
        Surroundings surroundings = above(article);
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

    /** The cities of which the article's missions tell where they are. */
    private static Cities cities(Article article) {
        KnownMissions known = new KnownMissions(article.infobox(), countries(article));
        for (Block block : article.blocks()) {
            if (block instanceof Entry entry) {
                missions(entry.segments(), known);
            }
        }
        return known.cities();
    }

    private static void missions(List<Segment> segments, KnownMissions known) {
        for (int index = 0; index < segments.size(); index++) {
            if (segments.get(index) instanceof Segment.Slot slot
                    && slot.fact().value() instanceof Mission mission) {
                boolean words =
                        index + 1 < segments.size()
                                && segments.get(index + 1) instanceof Segment.Words;
                known.add(mission, words ? segments.get(index + 1).text() : "");
            }
        }
    }

    /** Goes on behind the block. */
    public void pass(Block block) {
        if (block instanceof Heading heading) {
            heading(heading.level(), heading.text());
        } else if (block instanceof Entry entry && entry.kind() == EntryKind.TERM) {
            term(entry.text());
        }
    }

    void heading(int level, String text) {
        above.removeIf(passed -> passed.level() >= level);
        above.addFirst(new Title(level, text));
        term = null;
        here = null;
    }

    void term(String text) {
        term = text;
        here = null;
    }

    /** The context of a line here; the same one until something else stands above. */
    public Context context() {
        if (here == null) {
            here = new Context(term, above.stream().map(Title::text).toList(), countries, cities);
        }
        return here;
    }
}
