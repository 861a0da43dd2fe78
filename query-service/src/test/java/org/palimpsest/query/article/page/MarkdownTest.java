package org.palimpsest.query.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** Whatever a text looks like, a reader of CommonMark sees that text. */
class MarkdownTest {

    private static final Parser COMMONMARK =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, US$3.5 billion (2013).",
                "# no heading #",
                "- no bullet",
                "+ no bullet",
                "---",
                "===",
                "> no quote",
                "1. no list",
                "1986) no list",
                "*no* __emphasis__ ~~no strike~~",
                "`no code` ``` ~~~",
                "[no](link) ![no](image) [no]: /definition",
                "<b>no html</b> <!-- --> <https://no.link>",
                "&amp; &#65; R&D",
                "back\\slash \\* at the end\\",
                "a | b | c",
                "|---|---|",
                "[ ] no task",
                "    no code",
                "\tno code",
                "snake_case_word 2*3*4 __",
                "“quoted”",
                "**\u00a0",
            })
    void nothingInATextIsMarkup(String text) {
        assertReadsAs(text);
    }

    @Property(tries = 2_000)
    void noTextIsMarkup(@ForAll("nasty") String text) {
        assertReadsAs(text);
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.strings()
                .withChars("ab1. \t\\`*_{}[]<>()#+-!|~&;:=\"'$^/@%,?é—\u00a0")
                .ofMaxLength(16)
                .filter(text -> !Markdown.words(text).isEmpty());
    }

    private static void assertReadsAs(String text) {
        String words = text.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        assertThat(read(Markdown.line(text), Document.class, Paragraph.class)).isEqualTo(words);
        assertThat(read(Markdown.heading(3, text), Document.class, Heading.class)).isEqualTo(words);
        assertThat(read(Markdown.bold(text), Document.class, Paragraph.class, StrongEmphasis.class))
                .isEqualTo(words);
        assertThat(
                        read(
                                Markdown.bullet(text),
                                Document.class,
                                BulletList.class,
                                ListItem.class,
                                Paragraph.class))
                .isEqualTo(words);
        assertThat(cells(Markdown.row(text, text))).containsExactly(words, words);
    }

    /** The text within nodes of these kinds, each the only one in the one before. */
    @SafeVarargs
    private static String read(String markdown, Class<? extends Node>... kinds) {
        Node node = COMMONMARK.parse(markdown + "\n");
        assertThat(node).isInstanceOf(kinds[0]);
        for (int i = 1; i < kinds.length; i++) {
            assertThat(node.getFirstChild()).as(markdown).isInstanceOf(kinds[i]);
            assertThat(node.getLastChild()).as(markdown).isSameAs(node.getFirstChild());
            node = node.getFirstChild();
        }
        return text(node);
    }

    private static List<String> cells(String row) {
        Node table =
                COMMONMARK
                        .parse(String.join("\n", Markdown.row("", ""), Markdown.RULE, row) + "\n")
                        .getFirstChild();
        List<String> cells = new ArrayList<>();
        Node last = table.getLastChild().getFirstChild();
        for (Node cell = last.getFirstChild(); cell != null; cell = cell.getNext()) {
            assertThat(cell).isInstanceOf(TableCell.class);
            cells.add(text(cell));
        }
        return cells;
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOf(Text.class);
            text.append(((Text) node).getLiteral());
        }
        return text.toString();
    }
}
