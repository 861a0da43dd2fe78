package org.palimpsest.command.event;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EventAdded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Sections;
import org.palimpsest.command.placing.DateOrder;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Surroundings;

import java.util.List;
import java.util.Optional;

/**
 * Adds a dated paragraph to a section.
 *
 * @param after the entry that it comes behind; without it and {@code before}, its date says where
 * @param before the entry that it comes before
 */
record AddEvent(
        EntryReader reader,
        String section,
        Edtf date,
        String text,
        @Nullable String after,
        @Nullable String before)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        Sections.require(article, section, "/section");
        String line = Prose.paragraph(text, "/text");
        String place = place(article);
        IdentitySource identities = draft.identities();
        List<Segment> segments =
                reader.read(
                        EntryKind.PARAGRAPH,
                        line,
                        Surroundings.at(article, section, place),
                        identities);
        Entry entry = Placing.line(identities.nextEntry(), EntryKind.PARAGRAPH, segments, date);
        return draft.then(
                new EventAdded(section, Placing.insertion(article, section, place, entry)));
    }

    private @Nullable String place(Article article) {
        return after == null && before == null
                ? DateOrder.placeFor(
                        date, Sections.entries(article, section), AddEvent::paragraphDate)
                : Sections.place(article, section, after, before);
    }

    private static Optional<Edtf> paragraphDate(Entry entry) {
        return entry.kind() == EntryKind.PARAGRAPH ? entry.orderedBy() : Optional.empty();
    }
}
