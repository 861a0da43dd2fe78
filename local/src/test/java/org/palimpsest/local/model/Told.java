package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.FactEvent.VisitCorrected;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxEvent.FieldAdded;
import org.palimpsest.article.InfoboxEvent.FieldRemoved;
import org.palimpsest.article.InfoboxEvent.FieldSet;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Place;
import org.palimpsest.article.Revision;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.local.model.Steps.Step;
import org.palimpsest.view.FactView;
import org.palimpsest.view.SourceView;

import java.util.LinkedHashMap;
import java.util.Map;

/** A revision as its read tells it, put together from the articles before and after each event. */
final class Told {

    private Told() {}

    /** Without the article's slug. */
    static Map<String, @Nullable Object> of(Version version) {
        Revision revision = version.revision();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("revision", revision.number());
        told.put("position", version.position());
        told.put("at", revision.at());
        told.put("editor", revision.editor());
        told.put("comment", revision.comment());
        told.put("sources", SourceView.of(revision.sources()));
        if (revision.reverts() != null) {
            told.put("reverts", revision.reverts());
        }
        told.put("changes", version.steps().taken().stream().map(Told::change).toList());
        return told;
    }

    private static Map<String, @Nullable Object> change(Step step) {
        Place place = step.event().place();
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        change.put("type", step.event().type());
        change.put("section", place.section());
        putIfThere(change, "entry", place.entry());
        putIfThere(change, "fact", place.fact());
        putIfThere(change, "key", place.key());
        change.put("before", said(step, step.before()));
        change.put("after", said(step, step.after()));
        return change;
    }

    private static void putIfThere(
            Map<String, @Nullable Object> change, String name, @Nullable String value) {
        if (value != null) {
            change.put(name, value);
        }
    }

    private static @Nullable Object said(Step step, Article article) {
        Place place = step.event().place();
        if (place.key() != null) {
            return field(step, article);
        }
        if (place.fact() != null) {
            return placed(step, article, fact(article, place));
        }
        if (place.entry() != null) {
            return placed(
                    step,
                    article,
                    article.entry(place.entry()).map(in -> in.entry().text()).orElse(null));
        }
        if (place.section() != null) {
            return placed(
                    step,
                    article,
                    article.headings()
                            .filter(heading -> heading.section().equals(place.section()))
                            .map(Heading::text)
                            .findFirst()
                            .orElse(null));
        }
        return article.exists() ? article.title() : null;
    }

    private static @Nullable Object fact(Article article, Place place) {
        return article.entry(place.entry())
                .flatMap(in -> in.entry().fact(place.fact()))
                .map(FactView::saying)
                .orElse(null);
    }

    private static @Nullable Object field(Step step, Article article) {
        return switch (step.event()) {
            case FieldAdded added -> article == step.before() ? null : added.field().value();
            case FieldSet set -> article.infobox().get(set.at()).value();
            case FieldRemoved removed ->
                    article == step.after() ? null : article.infobox().get(removed.at()).value();
            default ->
                    article.blocks().stream().anyMatch(InfoboxHead.class::isInstance)
                            ? InfoboxHead.TEXT
                            : null;
        };
    }

    /** Of a part that moves also where it stands. */
    private static @Nullable Object placed(Step step, Article article, @Nullable Object said) {
        boolean moves =
                step.event() instanceof EntryMoved
                        || step.event() instanceof SectionMoved
                        || step.event() instanceof VisitCorrected visit && visit.moved() != null;
        if (!moves || said == null) {
            return said;
        }
        Map<String, @Nullable Object> placed = new LinkedHashMap<>();
        if (said instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> placed.put((String) name, value));
        } else {
            placed.put("text", said);
        }
        Place place = step.event().place();
        return place.entry() == null
                ? Neighbours.of(article).section(place.section(), placed)
                : Neighbours.of(article).entry(place.entry(), placed);
    }
}
