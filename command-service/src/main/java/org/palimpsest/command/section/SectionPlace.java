package org.palimpsest.command.section;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Sections;

import java.util.List;
import java.util.Objects;

/**
 * Where a section is to stand.
 *
 * @param index of the block that it comes before, or the number of blocks
 * @param level the number of signs on each side of its heading
 */
record SectionPlace(int index, int level) {

    private static final int TOP_LEVEL = 2;
    private static final int GREATEST_LEVEL = 6;

    /**
     * The place that a body names.
     *
     * @throws Rejection.AgainstRule where there is no such place
     */
    static SectionPlace of(
            Article article,
            @Nullable String parent,
            @Nullable String after,
            @Nullable String before) {
        Sections.requireOne(after, before);
        if (parent != null) {
            Sections.require(article, parent, "/parent");
            if (parent.equals(Identities.LEAD)) {
                throw new Rejection.AgainstRule(
                        "/parent", "The lead ends where the first section begins.");
            }
        }
        if (after != null || before != null) {
            return beside(article, parent, after, before);
        }
        return parent == null
                ? new SectionPlace(article.blocks().size(), TOP_LEVEL)
                : under(article, parent);
    }

    private static SectionPlace under(Article article, String parent) {
        int level = level(article, article.headingIndex(parent)) + 1;
        require(level, "/parent");
        return new SectionPlace(article.endOf(parent), level);
    }

    private static SectionPlace beside(
            Article article,
            @Nullable String parent,
            @Nullable String after,
            @Nullable String before) {
        String sibling = after != null ? after : Objects.requireNonNull(before);
        String pointer = after != null ? "/after" : "/before";
        Sections.require(article, sibling, pointer);
        if (parent != null && !isChild(article, sibling, parent)) {
            throw new Rejection.AgainstRule(
                    pointer, "The section " + sibling + " is no child of " + parent + ".");
        }
        if (sibling.equals(Identities.LEAD)) {
            if (after == null) {
                throw new Rejection.AgainstRule(pointer, "Nothing comes before the lead.");
            }
            int first = article.endOf(sibling);
            return new SectionPlace(
                    first, first < article.blocks().size() ? level(article, first) : TOP_LEVEL);
        }
        int heading = article.headingIndex(sibling);
        return new SectionPlace(
                after != null ? article.endOf(sibling) : heading, level(article, heading));
    }

    /** Whether the section stands right under that one. */
    static boolean isChild(Article article, String section, String parent) {
        List<String> path = article.sectionPath(section);
        return path.size() > 1 && path.get(1).equals(parent);
    }

    /**
     * @throws Rejection.AgainstRule where no heading has so many signs
     */
    static void require(int level, String pointer) {
        if (level > GREATEST_LEVEL) {
            throw new Rejection.AgainstRule(
                    pointer, "A heading has at most " + GREATEST_LEVEL + " signs on each side.");
        }
    }

    private static int level(Article article, int heading) {
        return ((Heading) article.blocks().get(heading)).level();
    }
}
