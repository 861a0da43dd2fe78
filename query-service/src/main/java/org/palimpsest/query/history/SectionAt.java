package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;

import java.util.List;

/** A section that has a heading, in an article as it was at some time. */
record SectionAt(Article article, String section) {

    Saying.Text heading() {
        return new Saying.Text(article.blocks().get(article.headingIndex(section)).text());
    }

    /** Its id and those of the sections above it, the innermost first. */
    List<String> path() {
        return article.sectionPath(section);
    }

    /** The same of the section that the line before its heading stands in. */
    List<String> pathBefore() {
        for (int at = article.headingIndex(section) - 1; at >= 0; at--) {
            if (article.blocks().get(at) instanceof Heading heading) {
                return article.sectionPath(heading.section());
            }
        }
        return List.of(Identities.LEAD);
    }

    Standing standing() {
        List<String> before = pathBefore();
        if (path().size() == 1) {
            return new Standing.UnderSection(null, before.getLast());
        }
        String parent = path().get(1);
        int inParent = before.indexOf(parent) - 1;
        return new Standing.UnderSection(parent, inParent < 0 ? null : before.get(inParent));
    }

    Saying placed() {
        return new Saying.Placed(heading(), standing());
    }

    /** Its own lines: those up to the next heading. */
    List<Block> own() {
        List<Block> all = allUnder();
        int end = 0;
        while (end < all.size() && !(all.get(end) instanceof Heading)) {
            end++;
        }
        return all.subList(0, end);
    }

    /** Its lines and those of all sections under it. */
    List<Block> allUnder() {
        return article.blocks().subList(article.headingIndex(section) + 1, article.endOf(section));
    }

    /** The ids of the sections under it. */
    List<String> sectionsUnder() {
        return allUnder().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).section())
                .toList();
    }
}
