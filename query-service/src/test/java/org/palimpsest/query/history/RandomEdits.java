package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.EntryEvent.EntryRevised;
import org.palimpsest.article.EntryEvent.PassageAdded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.FactEvent.FactRemoved;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Located;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.SectionEvent.SectionRemoved;
import org.palimpsest.article.SectionEvent.SectionRenamed;
import org.palimpsest.article.Segment;
import org.palimpsest.article.Spot;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Edits of every kind that touches entries, drawn by lot. Few words, so that many stand twice. */
final class RandomEdits {

    private static final List<String> WORDS =
            List.of("the", "a", "ore.", "of", "tuna", "rose", "in", "fell,");

    private final Random random;
    private int made;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** A paragraph that is not in the article yet. */
    Entry paragraph() {
        return paragraph("e" + (100 + made++));
    }

    Entry paragraph(String id) {
        return entry(id, text());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** What a revision of up to four events does to an article. */
    List<EditorialEvent> edits(Article article) {
        List<EditorialEvent> events = new ArrayList<>();
        Article edited = article;
        for (int left = 1 + below(4); left > 0; left--) {
            EditorialEvent event = edit(edited);
            events.add(event);
            edited = edited.apply(event);
        }
        return events;
    }

    private EditorialEvent edit(Article article) {
        List<Located> entries = article.entries();
        if (entries.size() < 4) {
            return added(article, paragraph());
        }
        Located one = any(entries);
        String id = one.entry().id();
        Optional<Fact> figure = one.entry().facts().findFirst();
        return switch (below(14)) {
            case 0, 1, 2 -> new EntryRevised(one.section(), reworded(one.entry()), null);
            case 3, 4 -> added(article, paragraph());
            case 5 -> new EntryRemoved(one.section(), id, null);
            case 6, 7 -> moved(article, one);
            case 8 -> sectionAdded(article, one);
            case 9 -> sectionMoved(article, one);
            case 10 -> sectionRenamed(article, one);
            case 11 -> sectionRemoved(article, one);
            case 12 ->
                    figure.<EditorialEvent>map(
                                    fact ->
                                            new FigureCorrected(
                                                    one.section(),
                                                    id,
                                                    fact.id(),
                                                    new Figure(
                                                            BigDecimal.valueOf(below(9)),
                                                            Qualifier.EXACT,
                                                            null),
                                                    below(9) + " tons"))
                            .orElseGet(() -> moved(article, one));
            default ->
                    figure.<EditorialEvent>map(
                                    fact -> new FactRemoved(one.section(), id, fact.id()))
                            .orElseGet(() -> added(article, paragraph()));
        };
    }

    /**
     * What makes the entries of an article read as they did, as far as they differ between two
     * revisions of it; where they have since been changed, with words of what stands now.
     */
    static List<EditorialEvent> undoing(Article then, Article undone, Article present) {
        List<EditorialEvent> events = new ArrayList<>();
        for (Located old : then.entries()) {
            String id = old.entry().id();
            String text = old.entry().text();
            String left = undone.entry(id).map(in -> in.entry().text()).orElse("");
            Optional<Located> standing = present.entry(id);
            if (standing.isEmpty()) {
                if (left.isEmpty()) {
                    events.add(added(present, old.entry()));
                }
            } else if (!left.equals(text)) {
                String now = standing.get().entry().text();
                String merged = now.equals(left) ? text : text + " " + now;
                events.add(
                        new EntryRevised(
                                standing.get().section(),
                                entry(id, List.of(new Segment.Words(merged))),
                                null));
            }
        }
        return events;
    }

    /** What makes the entries of an article those of another time. */
    static List<EditorialEvent> restoring(Article then, Article present) {
        List<EditorialEvent> events = new ArrayList<>();
        for (Located standing : present.entries()) {
            String id = standing.entry().id();
            Optional<Entry> old = then.entry(id).map(Located::entry);
            if (old.isEmpty()) {
                events.add(new EntryRemoved(standing.section(), id, null));
            } else if (!old.get().equals(standing.entry())) {
                events.add(new EntryRevised(standing.section(), old.get(), null));
            }
        }
        for (Located old : then.entries()) {
            if (present.entry(old.entry().id()).isEmpty()) {
                events.add(added(present, old.entry()));
            }
        }
        return events;
    }

    private static PassageAdded added(Article article, Entry entry) {
        String section =
                article.headings().map(Heading::section).findFirst().orElse(Identities.LEAD);
        return new PassageAdded(section, new Insertion(entry, null, null));
    }

    private EntryMoved moved(Article article, Located one) {
        Located other = any(article.entries());
        boolean itself = other.entry().id().equals(one.entry().id());
        List<Segment> text = below(3) == 0 ? reworded(one.entry()).segments() : null;
        return new EntryMoved(
                one.section(),
                one.entry().id(),
                new Relocation(
                        other.section(), itself ? null : other.entry().id(), "\n\n", null, null),
                text);
    }

    private EditorialEvent sectionAdded(Article article, Located one) {
        String id = "s" + made++;
        boolean parts = below(2) == 0;
        return new SectionAdded(
                heading(id, 2 + below(2)),
                parts ? null : before(article, null),
                parts ? new Spot(one.section(), one.entry().id()) : null,
                null);
    }

    private EditorialEvent sectionMoved(Article article, Located one) {
        if (one.section().equals(Identities.LEAD)) {
            return moved(article, one);
        }
        Located other = any(article.entries());
        boolean alone = below(2) == 0;
        boolean into = alone && !other.section().equals(one.section()) && below(2) == 0;
        return new SectionMoved(
                one.section(),
                2 + below(2),
                alone,
                into ? null : before(article, one.section()),
                into ? new Spot(other.section(), other.entry().id()) : null,
                "\n\n",
                null,
                null);
    }

    private EditorialEvent sectionRenamed(Article article, Located one) {
        return article.headings()
                .filter(heading -> heading.section().equals(one.section()))
                .findFirst()
                .<EditorialEvent>map(
                        heading ->
                                new SectionRenamed(heading(one.section(), heading.level()), null))
                .orElseGet(() -> moved(article, one));
    }

    private EditorialEvent sectionRemoved(Article article, Located one) {
        return one.section().equals(Identities.LEAD)
                ? moved(article, one)
                : new SectionRemoved(one.section(), below(3) > 0, null);
    }

    /** A section that is neither that one nor under it, or null. */
    private @Nullable String before(Article article, @Nullable String moved) {
        List<String> others =
                article.headings()
                        .map(Heading::section)
                        .filter(
                                section ->
                                        moved == null
                                                || !article.sectionPath(section).contains(moved))
                        .toList();
        return others.isEmpty() || below(3) == 0 ? null : any(others);
    }

    private Entry reworded(Entry entry) {
        List<String> words = new ArrayList<>(List.of(entry.text().split(" ")));
        for (int left = 1 + below(3); left > 0; left--) {
            int at = below(words.size());
            switch (below(3)) {
                case 0 -> words.set(at, word());
                case 1 -> words.add(at, word());
                default -> words.add(words.remove(at));
            }
        }
        return entry(entry.id(), List.of(new Segment.Words(String.join(" ", words))));
    }

    private List<Segment> text() {
        Fact figure =
                new Fact(
                        "f" + made++,
                        new Figure(BigDecimal.ONE, Qualifier.EXACT, null),
                        below(9) + " tons");
        return List.of(
                new Segment.Words(words() + " "),
                new Segment.Slot(figure),
                new Segment.Words(" " + words()));
    }

    private String words() {
        return String.join(" ", Stream.generate(this::word).limit(1 + below(6)).toList());
    }

    /** One of the few, or one that never was before. */
    private String word() {
        return below(6) == 0 ? "w" + made++ : any(WORDS);
    }

    private <T> T any(List<T> list) {
        return list.get(below(list.size()));
    }

    private static Heading heading(String section, int level) {
        return Telling.heading(section, level, "Section");
    }

    private static Entry entry(String id, List<Segment> segments) {
        return new Entry(new Frame("\n\n", "", ""), id, EntryKind.PARAGRAPH, segments, null);
    }
}
