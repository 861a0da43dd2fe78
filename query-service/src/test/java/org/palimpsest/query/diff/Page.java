package org.palimpsest.query.diff;

import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Segment;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles written down with their identities, a part a line:
 *
 * <pre>
 * = Ties                         the title
 * - Party: Japan                 a field of the infobox
 * == trade Trade                 the section {@code trade} with its heading
 * e1 Tuna for {f1:3 3 dollars}.  a paragraph with a figure that is 3 and says "3 dollars"
 * * e2 A bullet                  ; e3 A term           e4 @1872 An event of that date
 * </pre>
 */
final class Page {

    private static final Pattern LINE =
            Pattern.compile("(?:([*;]) )?(e\\d+)(?: @(\\S+))?(?: (.*))?");
    private static final Pattern FACT = Pattern.compile("\\{(f\\d+):(\\d+) ([^}]*)}");

    private Page() {}

    static Article of(String text) {
        List<Block> blocks = new ArrayList<>();
        text.lines().forEach(line -> add(line, blocks));
        Revision first = new Revision(1, Instant.EPOCH, "ada", null, List.of());
        return Article.unwritten("ties")
                .revise(first, List.of(new ArticleImported("ties", blocks, "\n")));
    }

    private static void add(String line, List<Block> blocks) {
        if (line.startsWith("= ")) {
            blocks.add(new TitleLine(new Frame("", "= ", " ="), line.substring(2)));
        } else if (line.startsWith("- ")) {
            if (!(blocks.getLast() instanceof InfoboxField)) {
                blocks.add(new InfoboxHead(new Frame("\n\n", "", "")));
            }
            String[] parts = line.substring(2).split(": ?", 2);
            blocks.add(new InfoboxField(new Frame("\n", "- ", ""), parts[0], ": ", parts[1]));
        } else if (line.startsWith("==")) {
            String[] parts = line.split(" ", 3);
            blocks.add(
                    new Heading(
                            new Frame("\n\n", parts[0], parts[0]),
                            parts[1],
                            parts[0].length(),
                            parts[2]));
        } else {
            blocks.add(entry(line));
        }
    }

    private static Entry entry(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        EntryKind kind =
                switch (parts.group(1)) {
                    case "*" -> EntryKind.BULLET;
                    case ";" -> EntryKind.TERM;
                    case null, default -> EntryKind.PARAGRAPH;
                };
        return new Entry(
                new Frame("\n", "", ""),
                parts.group(2),
                kind,
                segments(parts.group(4) == null ? "" : parts.group(4)),
                parts.group(3) == null ? null : Edtf.parse(parts.group(3)));
    }

    private static List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        Matcher fact = FACT.matcher(text);
        int from = 0;
        while (fact.find()) {
            addWords(text.substring(from, fact.start()), segments);
            segments.add(
                    new Segment.Slot(
                            new Fact(
                                    fact.group(1),
                                    new Figure(
                                            new BigDecimal(fact.group(2)), Qualifier.EXACT, null),
                                    fact.group(3))));
            from = fact.end();
        }
        addWords(text.substring(from), segments);
        return segments;
    }

    private static void addWords(String words, List<Segment> segments) {
        if (!words.isEmpty()) {
            segments.add(new Segment.Words(words));
        }
    }
}
