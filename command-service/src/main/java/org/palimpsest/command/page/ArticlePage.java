package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Section;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.command.page.form.SignedIn;

import java.util.ArrayList;
import java.util.List;

/** An article on which each part leads to where it is edited. */
record ArticlePage(
        SignedIn editor, ArticleRef article, long revision, List<Box> infobox, List<Part> parts) {

    /** A field of the infobox. */
    record Box(String key, String value, String address) {}

    /**
     * A section's own text.
     *
     * @param rank of its heading on the page, 2 to 6; 0 for the lead, which has none
     */
    record Part(String id, String heading, int rank, List<Group> groups) {}

    /** Entries of one kind that stand side by side. */
    record Group(String kind, List<Line> lines) {}

    /** An entry. */
    record Line(String address, List<Piece> pieces) {}

    /**
     * A run of an entry's text.
     *
     * @param address where it is corrected, or null where it is no fact
     * @param kind the fact's, or null
     */
    record Piece(String text, @Nullable String address, @Nullable String kind) {}

    static ArticlePage of(SignedIn editor, Article article) {
        ArticleRef ref = ArticleRef.of(article);
        List<Part> parts = new ArrayList<>();
        article.sections().forEach(section -> add(section, 2, ref, parts));
        return new ArticlePage(
                editor,
                ref,
                article.revision(),
                article.infobox().stream()
                        .map(field -> new Box(field.key(), field.value(), ref.field(field.key())))
                        .toList(),
                parts);
    }

    private static void add(Section section, int rank, ArticleRef ref, List<Part> parts) {
        int shown = section.level() == 0 ? 0 : Math.min(rank, 6);
        parts.add(new Part(section.id(), section.heading(), shown, groups(section.entries(), ref)));
        section.sections().forEach(under -> add(under, rank + 1, ref, parts));
    }

    private static List<Group> groups(List<Entry> entries, ArticleRef ref) {
        List<Group> groups = new ArrayList<>();
        for (Entry entry : entries) {
            String kind = entry.kind().label();
            if (groups.isEmpty() || !groups.getLast().kind().equals(kind)) {
                groups.add(new Group(kind, new ArrayList<>()));
            }
            groups.getLast()
                    .lines()
                    .add(
                            new Line(
                                    ref.entry(entry.id()),
                                    entry.segments().stream()
                                            .map(segment -> piece(segment, ref))
                                            .toList()));
        }
        return groups;
    }

    private static Piece piece(Segment segment, ArticleRef ref) {
        return switch (segment) {
            case Segment.Words(String text) -> new Piece(text, null, null);
            case Segment.Slot(Fact fact) ->
                    new Piece(fact.wording(), ref.fact(fact.id()), fact.value().kind());
        };
    }
}
