package org.palimpsest.command.passage;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.PassageAdded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Segment;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Sections;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Surroundings;

import java.util.List;

/**
 * Adds a paragraph to a section.
 *
 * @param after the entry that it comes behind; without it and {@code before}, it comes last among
 *     the section's own
 * @param before the entry that it comes before
 */
record AddPassage(
        EntryReader reader,
        String section,
        String text,
        @Nullable String after,
        @Nullable String before)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        Sections.requireOne(after, before);
        Sections.require(article, section, "/section");
        String line = Prose.paragraph(text, "/text");
        String place =
                after == null && before == null
                        ? last(Sections.entries(article, section))
                        : Sections.place(article, section, after, before);
        IdentitySource identities = draft.identities();
        List<Segment> segments =
                reader.read(
                        EntryKind.PARAGRAPH,
                        line,
                        Surroundings.at(article, section, place),
                        identities);
        Entry entry = Placing.line(identities.nextEntry(), EntryKind.PARAGRAPH, segments, null);
        return draft.then(
                new PassageAdded(section, Placing.insertion(article, section, place, entry)));
    }

    private static @Nullable String last(List<Entry> entries) {
        return entries.isEmpty() ? null : entries.getLast().id();
    }
}
