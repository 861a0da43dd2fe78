package org.palimpsest.command.section;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.SectionEvent.SectionRenamed;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.placing.SectionPlacing;
import org.palimpsest.reading.Rereading;

import java.util.Objects;
import java.util.stream.Stream;

/** Gives a section another heading, another place, or both. */
record ChangeSection(
        Rereading rereading,
        String id,
        @Nullable String heading,
        @Nullable String parent,
        @Nullable String after,
        @Nullable String before)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        RemoveSection.requireThere(article, id);
        if (id.equals(Identities.LEAD) && !changesNothing()) {
            throw new Rejection.AgainstRule(
                    heading != null ? "/heading" : pointer(),
                    "The lead has no heading and stands first.");
        }
        return move(rename(draft)).followed(article, rereading);
    }

    private boolean changesNothing() {
        return Stream.of(heading, parent, after, before).allMatch(Objects::isNull);
    }

    private Draft rename(Draft draft) {
        if (heading == null) {
            return draft;
        }
        Heading standing = heading(draft.article());
        String text = Headings.text(heading);
        if (text.equals(standing.text())) {
            return draft;
        }
        Heading renamed = new Heading(standing.frame(), id, standing.level(), text);
        return draft.then(new SectionRenamed(Headings.readable(renamed), null));
    }

    private Draft move(Draft draft) {
        Article article = draft.article();
        if (parent == null && after == null && before == null) {
            return draft;
        }
        requireOutside(article, parent, "/parent");
        requireOutside(article, after, "/after");
        requireOutside(article, before, "/before");
        SectionPlace place = SectionPlace.of(article, parent, after, before);
        boolean stays =
                after == null
                        && before == null
                        && parent != null
                        && SectionPlace.isChild(article, id, parent);
        int from = article.headingIndex(id);
        int level = heading(article).level();
        boolean there = place.index() == from || place.index() == article.endOf(id);
        if (stays || there && place.level() == level) {
            return draft;
        }
        SectionPlace.require(deepest(article) + place.level() - level, pointer());
        return draft.then(SectionPlacing.moved(article, id, place.level(), place.index()));
    }

    private void requireOutside(Article article, @Nullable String other, String pointer) {
        if (other != null && article.hasSection(other) && article.sectionPath(other).contains(id)) {
            throw new Rejection.AgainstRule(pointer, "A section cannot go into itself.");
        }
    }

    private int deepest(Article article) {
        return article.blocks().subList(article.headingIndex(id), article.endOf(id)).stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).level())
                .max()
                .orElseThrow();
    }

    private Heading heading(Article article) {
        return (Heading) article.blocks().get(article.headingIndex(id));
    }

    private String pointer() {
        return parent != null ? "/parent" : after != null ? "/after" : "/before";
    }
}
