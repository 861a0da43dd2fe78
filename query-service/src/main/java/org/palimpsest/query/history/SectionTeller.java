package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Heading;
import org.palimpsest.article.SectionEvent;
import org.palimpsest.article.Spot;

import java.util.ArrayList;
import java.util.List;

/** Tells what the events of sections changed. */
final class SectionTeller {

    private final Whereabouts whereabouts;

    SectionTeller(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    Change tell(SectionEvent event, Article before, Article after) {
        return switch (event) {
            case SectionEvent.SectionAdded added -> added(added, after);
            case SectionEvent.SectionRenamed renamed -> renamed(renamed, before, after);
            case SectionEvent.SectionMoved moved -> moved(moved, before, after);
            case SectionEvent.SectionRemoved removed -> removed(removed, before);
        };
    }

    private Change added(SectionEvent.SectionAdded event, Article after) {
        String section = event.heading().section();
        List<String> sections = new ArrayList<>(whereabouts.path(after, section));
        List<Block> taken = taken(event.within(), section, after, sections);
        return new Change(
                event.type(),
                event.place(),
                Reach.of(sections, taken),
                null,
                new Saying.Text(event.heading().text()));
    }

    private Change renamed(SectionEvent.SectionRenamed event, Article before, Article after) {
        String section = event.heading().section();
        return new Change(
                event.type(),
                event.place(),
                Reach.of(whereabouts.path(after, section), List.of()),
                new Saying.Text(whereabouts.heading(before, section).text()),
                new Saying.Text(event.heading().text()));
    }

    private Change moved(SectionEvent.SectionMoved event, Article before, Article after) {
        String section = event.section();
        List<String> sections = new ArrayList<>(whereabouts.path(after, section));
        sections.addAll(whereabouts.path(before, section));
        List<Block> rehoused = new ArrayList<>();
        if (event.alone()) {
            sections.addAll(whereabouts.pathBefore(before, section));
            rehoused.addAll(whereabouts.own(before, section));
            rehoused.addAll(whereabouts.own(after, section));
        } else {
            sections.addAll(among(whereabouts.allUnder(before, section)));
        }
        rehoused.addAll(taken(event.within(), section, after, sections));
        return new Change(
                event.type(),
                event.place(),
                Reach.of(sections, rehoused),
                placed(before, section),
                placed(after, section));
    }

    private Change removed(SectionEvent.SectionRemoved event, Article before) {
        String section = event.section();
        List<String> sections = new ArrayList<>(whereabouts.path(before, section));
        List<Block> left;
        if (event.alone()) {
            sections.addAll(whereabouts.pathBefore(before, section));
            left = whereabouts.own(before, section);
        } else {
            left = whereabouts.allUnder(before, section);
            sections.addAll(among(left));
        }
        return new Change(
                event.type(),
                event.place(),
                Reach.of(sections, left),
                new Saying.Text(whereabouts.heading(before, section).text()),
                null);
    }

    /** What a heading that parts a section in two takes from it; notes that section too. */
    private List<Block> taken(
            @Nullable Spot within, String section, Article after, List<String> sections) {
        if (within == null) {
            return List.of();
        }
        sections.addAll(whereabouts.path(after, within.section()));
        return whereabouts.own(after, section);
    }

    private Saying placed(Article article, String section) {
        return new Saying.Placed(
                new Saying.Text(whereabouts.heading(article, section).text()),
                whereabouts.standing(article, section));
    }

    private static List<String> among(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).section())
                .toList();
    }
}
