package org.palimpsest.view;

import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.article.Section;

import java.util.List;

/** A section with all that stands under it. */
public record SectionView(
        String id,
        String heading,
        int level,
        long revision,
        List<EntryView> entries,
        List<SectionView> sections) {

    public static SectionView of(Article article, Section section) {
        return new SectionView(
                section.id(),
                section.heading(),
                section.level(),
                article.provenance().sections().get(section.id()),
                section.entries().stream()
                        .map(entry -> EntryView.of(article, new Located(section.id(), entry)))
                        .toList(),
                section.sections().stream().map(under -> of(article, under)).toList());
    }
}
