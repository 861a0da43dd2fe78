package org.palimpsest.local.model;

import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.article.Section;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.view.EntryView;
import org.palimpsest.view.FactView;
import org.palimpsest.view.SectionView;

import java.util.LinkedHashMap;
import java.util.Map;

/** A part of an article that is read by its id. */
record Part(Kind kind, String id) {

    /** What it is, as paths and filters say it. */
    enum Kind {
        SECTION("sections", "section"),
        ENTRY("entries", "entry"),
        FACT("facts", "fact");

        private final String plural;
        private final String filter;

        Kind(String plural, String filter) {
            this.plural = plural;
            this.filter = filter;
        }

        String filter() {
            return filter;
        }
    }

    /** Its path below the article's. */
    String path() {
        return "/" + kind.plural + "/" + Manuscript.encoded(id);
    }

    /** All parts of an article as its reads show them, in the order of the text. */
    static Map<Part, Object> allOf(Article article) {
        Map<Part, Object> views = new LinkedHashMap<>();
        if (!article.exists()) {
            return views;
        }
        article.sections().stream()
                .flatMap(Section::withAllUnder)
                .forEach(
                        section ->
                                views.put(
                                        new Part(Kind.SECTION, section.id()),
                                        SectionView.of(article, section)));
        for (Located located : article.entries()) {
            views.put(new Part(Kind.ENTRY, located.entry().id()), EntryView.of(article, located));
            located.entry()
                    .facts()
                    .forEach(
                            fact ->
                                    views.put(
                                            new Part(Kind.FACT, fact.id()),
                                            FactView.of(article, located, fact)));
        }
        return views;
    }
}
