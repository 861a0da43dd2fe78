package org.palimpsest.query.page;

import org.palimpsest.article.Article;
import org.palimpsest.article.Identities;

import java.util.HashMap;
import java.util.Map;

/** What sections are called. */
public record SectionNames(Map<String, String> headings) {

    private static final String LEAD = "the lead";

    public SectionNames {
        headings = Map.copyOf(headings);
    }

    /**
     * The names that sections have in these articles.
     *
     * @param articles of which the last says it where several have a section
     */
    public static SectionNames in(Article... articles) {
        Map<String, String> headings = new HashMap<>();
        for (Article article : articles) {
            article.headings().forEach(heading -> headings.put(heading.section(), heading.text()));
        }
        return new SectionNames(headings);
    }

    /** The heading, or the id of a section that none of the articles has. */
    public String of(String section) {
        return section.equals(Identities.LEAD) ? LEAD : headings.getOrDefault(section, section);
    }
}
