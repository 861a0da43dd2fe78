package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.SectionEvent;
import org.palimpsest.article.Spot;

import java.util.ArrayList;
import java.util.List;

/** Tells what the events of sections changed. */
final class SectionTeller {

    private SectionTeller() {}

    static Change tell(SectionEvent event, Article before, Article after) {
        String section = event.place().section();
        SectionAt was = new SectionAt(before, section);
        SectionAt is = new SectionAt(after, section);
        return switch (event) {
            case SectionEvent.SectionAdded added ->
                    change(event, reach(added, before, is), null, is.heading());
            case SectionEvent.SectionRenamed renamed ->
                    change(event, Reach.of(is.path(), List.of()), was.heading(), is.heading());
            case SectionEvent.SectionMoved moved ->
                    change(event, reach(moved, was, is), was.placed(), is.placed());
            case SectionEvent.SectionRemoved removed ->
                    change(event, reach(removed, was), was.heading(), null);
        };
    }

    private static Reach reach(SectionEvent.SectionAdded event, Article before, SectionAt is) {
        List<String> sections = new ArrayList<>(is.path());
        sections.addAll(left(event.before(), before, is.article()));
        return Reach.of(sections, taken(event.within(), before, is, sections));
    }

    private static Reach reach(SectionEvent.SectionMoved event, SectionAt was, SectionAt is) {
        List<String> sections = new ArrayList<>(is.path());
        sections.addAll(was.path());
        sections.addAll(left(event.before(), was.article(), is.article()));
        List<Block> rehoused = new ArrayList<>();
        if (event.alone()) {
            sections.addAll(was.pathBefore());
            rehoused.addAll(was.own());
            rehoused.addAll(is.own());
        } else {
            sections.addAll(was.sectionsUnder());
        }
        rehoused.addAll(taken(event.within(), was.article(), is, sections));
        return Reach.of(sections, rehoused);
    }

    private static Reach reach(SectionEvent.SectionRemoved event, SectionAt was) {
        List<String> sections = new ArrayList<>(was.path());
        sections.addAll(event.alone() ? was.pathBefore() : was.sectionsUnder());
        return Reach.of(sections, event.alone() ? was.own() : was.allUnder());
    }

    /** What a deeper section was part of until a heading came before it. */
    private static List<String> left(@Nullable String section, Article before, Article after) {
        if (section == null) {
            return List.of();
        }
        List<String> left = new ArrayList<>(before.sectionPath(section));
        left.removeAll(after.sectionPath(section));
        return left;
    }

    /**
     * What a heading that parts a section in two takes from it; notes that section too, unless
     * there was nothing behind the heading to be taken.
     */
    private static List<Block> taken(
            @Nullable Spot within, Article before, SectionAt is, List<String> sections) {
        if (within == null) {
            return List.of();
        }
        Article after = is.article();
        String parted = within.section();
        if (!before.section(parted).equals(after.section(parted))) {
            sections.addAll(after.sectionPath(parted));
        }
        return is.own();
    }

    private static Change change(
            SectionEvent event, Reach reach, @Nullable Saying before, @Nullable Saying after) {
        return new Change(event.type(), event.place(), reach, before, after);
    }
}
