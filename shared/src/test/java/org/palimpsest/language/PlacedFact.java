package org.palimpsest.language;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;

import java.util.ArrayList;
import java.util.List;

/** A fact and where in an article's source its wording begins. */
record PlacedFact(int start, String wording, FactValue value) {

    /** The facts that an article holds, placed in the source that it was read from. */
    static List<PlacedFact> in(Article article) {
        List<PlacedFact> facts = new ArrayList<>();
        int at = 0;
        for (Block block : article.blocks()) {
            at += block.frame().gap().length() + block.frame().open().length();
            if (block instanceof Entry entry) {
                for (Fact fact : entry.facts().toList()) {
                    facts.add(
                            new PlacedFact(
                                    at + entry.startOf(fact.id()), fact.wording(), fact.value()));
                }
            }
            at += block.text().length() + block.frame().close().length();
        }
        return List.copyOf(facts);
    }

    String kind() {
        return value.kind();
    }

    /** The same without a figure's unit, which is promised as best effort only. */
    PlacedFact comparable() {
        return value instanceof Figure figure
                ? new PlacedFact(
                        start, wording, new Figure(figure.value(), figure.qualifier(), null))
                : this;
    }

    @Nullable String unit() {
        return value instanceof Figure figure ? figure.unit() : null;
    }

    @Override
    public String toString() {
        return kind() + " " + wording + " = " + Found.said(value);
    }
}
