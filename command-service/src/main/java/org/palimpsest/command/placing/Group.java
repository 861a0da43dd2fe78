package org.palimpsest.command.placing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.Section;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.Context;
import org.palimpsest.reading.Surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The entries under one heading or term line, up to the next of either.
 *
 * @param term the term line's entry, or null where they stand right under the heading
 * @param context of a line right behind that heading or term line
 * @param entries without the term line
 */
public record Group(String section, @Nullable String term, Context context, List<Entry> entries) {

    public Group {
        entries = List.copyOf(entries);
    }

    /** All of an article in the order of the text, also those without an entry. */
    public static List<Group> of(Article article) {
        List<Group> groups = new ArrayList<>();
        Surroundings surroundings = Surroundings.above(article);
        Context context = surroundings.context();
        String section = Identities.LEAD;
        String term = null;
        List<Entry> entries = new ArrayList<>();
        for (Block block : article.blocks()) {
            boolean begins =
                    block instanceof Heading
                            || block instanceof Entry entry && entry.kind() == EntryKind.TERM;
            if (begins) {
                groups.add(new Group(section, term, context, entries));
                entries.clear();
                section = block instanceof Heading heading ? heading.section() : section;
                term = block instanceof Entry entry ? entry.id() : null;
                surroundings.pass(block);
                context = surroundings.context();
            } else if (block instanceof Entry entry) {
                entries.add(entry);
            }
        }
        groups.add(new Group(section, term, context, entries));
        return List.copyOf(groups);
    }

    /** Those of a section and all under it, or of the whole article where none is named. */
    public static List<Group> of(Article article, @Nullable String section) {
        if (section == null) {
            return of(article);
        }
        Set<String> under =
                article.section(section).stream()
                        .flatMap(Section::withAllUnder)
                        .map(Section::id)
                        .collect(Collectors.toSet());
        return of(article).stream().filter(group -> under.contains(group.section())).toList();
    }

    public List<Entry> bullets() {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.BULLET).toList();
    }

    /**
     * The entry that a further bullet comes behind: the last bullet, and where there is none all
     * that stands here; null for the place before all of the section's entries.
     */
    public @Nullable String end() {
        List<Entry> standing = bullets().isEmpty() ? entries : bullets();
        return standing.isEmpty() ? term : standing.getLast().id();
    }

    /**
     * The entry that a bullet of this date comes behind; null for the place before all of the
     * section's entries.
     */
    public @Nullable String placeFor(Edtf date, Function<Entry, Optional<Edtf>> dated) {
        List<Entry> bullets = bullets();
        if (bullets.isEmpty()) {
            return end();
        }
        String after = DateOrder.placeFor(date, bullets, dated);
        return after == null ? above(bullets.getFirst()) : after;
    }

    private @Nullable String above(Entry bullet) {
        int index = entries.indexOf(bullet);
        return index == 0 ? term : entries.get(index - 1).id();
    }
}
