package org.palimpsest.query.article.page;

import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Section;
import org.palimpsest.article.Source;

import java.util.List;

/** An article as Markdown: its text as it reads, with its sources at the end. */
public final class ArticleMarkdown {

    private static final int DEEPEST = 6;
    private static final String NEXT_LINE = "\n";
    private static final String NEXT_BLOCK = "\n\n";

    private final Article article;
    private final References references = new References();
    private final StringBuilder text = new StringBuilder();

    private ArticleMarkdown(Article article) {
        this.article = article;
    }

    public static String of(Article article) {
        ArticleMarkdown markdown = new ArticleMarkdown(article);
        markdown.text.append(Markdown.heading(1, article.title()));
        markdown.infobox(article.infobox());
        article.sections().forEach(section -> markdown.section(section, 2));
        markdown.sources(markdown.references.all());
        return markdown.text.append(NEXT_LINE).toString();
    }

    private void infobox(List<InfoboxField> fields) {
        if (!fields.isEmpty()) {
            append(NEXT_BLOCK, Markdown.row("", ""));
            append(NEXT_LINE, Markdown.RULE);
            fields.forEach(field -> append(NEXT_LINE, Markdown.row(field.key(), field.value())));
        }
    }

    private void section(Section section, int level) {
        if (section.level() > 0) {
            append(NEXT_BLOCK, Markdown.heading(Math.min(level, DEEPEST), section.heading()));
        }
        boolean listing = false;
        for (Entry entry : section.entries()) {
            boolean bullet = entry.kind() == EntryKind.BULLET;
            append(listing && bullet ? NEXT_LINE : NEXT_BLOCK, set(entry));
            references.of(sources(entry)).forEach(source -> append(" ", Markdown.mark(source)));
            listing = bullet;
        }
        section.sections().forEach(under -> section(under, level + 1));
    }

    private void sources(List<Reference> all) {
        if (!all.isEmpty()) {
            append(NEXT_BLOCK, Markdown.heading(2, "Sources"));
            append(NEXT_LINE, "");
            all.forEach(source -> append(NEXT_LINE, Markdown.item(source)));
        }
    }

    private static String set(Entry entry) {
        return switch (entry.kind()) {
            case PARAGRAPH -> Markdown.line(entry.text());
            case BULLET -> Markdown.bullet(entry.text());
            case TERM -> Markdown.bold(entry.text());
        };
    }

    private List<Source> sources(Entry entry) {
        return article.provenance().entrySources().getOrDefault(entry.id(), List.of());
    }

    private void append(String before, String block) {
        text.append(before).append(block);
    }
}
