package org.palimpsest.reading;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.FactEvent;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.Context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an entry whose own words stay says otherwise because what stands above it changed: a visit
 * under a list of the other direction went the other way.
 */
public final class Rereading {

    private final EntryReader reader;

    public Rereading(EntryReader reader) {
        this.reader = reader;
    }

    /**
     * The events that bring the entries, which stand in both articles with the same words, to what
     * they say in the second.
     *
     * @param before the article until now
     * @param after the article in which something above them may have changed
     */
    public List<EditorialEvent> between(Article before, Article after, IdentitySource identities) {
        Map<String, Stood> standing = standing(before);
        Differences differences = new Differences();
        Surroundings surroundings = Surroundings.above(after);
        String section = Identities.LEAD;
        List<EditorialEvent> events = new ArrayList<>();
        for (Block block : after.blocks()) {
            if (block instanceof Heading heading) {
                section = heading.section();
            } else if (block instanceof Entry entry) {
                Stood old = standing.get(entry.id());
                Context context = surroundings.context();
                if (old != null
                        && differences.between(old.context(), context)
                        && old.entry().kind() == entry.kind()
                        && old.entry().text().equals(entry.text())) {
                    List<Segment> text =
                            reader.reread(
                                    entry,
                                    old.context(),
                                    entry.kind(),
                                    entry.text(),
                                    context,
                                    identities);
                    events.addAll(changes(section, entry, text));
                }
            }
            surroundings.pass(block);
        }
        return List.copyOf(events);
    }

    /** An entry and what stood above it. */
    private record Stood(Entry entry, Context context) {}

    private static Map<String, Stood> standing(Article article) {
        Surroundings surroundings = Surroundings.above(article);
        Map<String, Stood> standing = new HashMap<>();
        for (Block block : article.blocks()) {
            if (block instanceof Entry entry) {
                standing.put(entry.id(), new Stood(entry, surroundings.context()));
            }
            surroundings.pass(block);
        }
        return standing;
    }

    /**
     * The events that give an entry another text: a correction of each fact that differs where the
     * words between stay, else one revision of the entry; none where the text is the same.
     */
    public static List<EditorialEvent> changes(String section, Entry entry, List<Segment> text) {
        if (entry.segments().equals(text)) {
            return List.of();
        }
        List<Segment> standing = entry.segments();
        boolean onlyFacts = standing.size() == text.size();
        List<EditorialEvent> corrections = new ArrayList<>();
        for (int i = 0; onlyFacts && i < text.size(); i++) {
            Segment old = standing.get(i);
            Segment now = text.get(i);
            if (old instanceof Segment.Slot(Fact fact)
                    && now instanceof Segment.Slot(Fact corrected)
                    && fact.id().equals(corrected.id())
                    && fact.value().kind().equals(corrected.value().kind())) {
                if (!fact.equals(corrected)) {
                    corrections.add(correction(section, entry.id(), corrected));
                }
            } else {
                onlyFacts = old.equals(now);
            }
        }
        return onlyFacts
                ? corrections
                : List.of(new EntryEvent.EntryRevised(section, entry.withText(text), null));
    }

    /** The event that a fact now says this, where it stands. */
    public static FactEvent correction(String section, String entry, Fact fact) {
        String id = fact.id();
        String wording = fact.wording();
        FactValue value = fact.value();
        return switch (value) {
            case Figure figure ->
                    new FactEvent.FigureCorrected(section, entry, id, figure, wording);
            case DateValue date -> new FactEvent.DateCorrected(section, entry, id, date, wording);
            case Visit visit ->
                    new FactEvent.VisitCorrected(section, entry, id, visit, wording, null);
            case Agreement agreement ->
                    new FactEvent.AgreementCorrected(section, entry, id, agreement, wording);
            case Mission mission ->
                    new FactEvent.MissionCorrected(section, entry, id, mission, wording, null);
            case Link link -> new FactEvent.LinkCorrected(section, entry, id, link, wording);
        };
    }

    /** Whether contexts differ; the lines of one list have the same, and are compared once. */
    private static final class Differences {

        private @Nullable Context before;
        private @Nullable Context after;
        private boolean differ;

        boolean between(@Nullable Context before, @Nullable Context after) {
            if (this.before != before || this.after != after) {
                this.before = before;
                this.after = after;
                differ = !Objects.equals(before, after);
            }
            return differ;
        }
    }
}
