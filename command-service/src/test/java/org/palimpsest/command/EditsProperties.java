package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.entry.EntryChange;
import org.palimpsest.command.entry.RemoveEntry;
import org.palimpsest.command.infobox.FieldBody;
import org.palimpsest.command.infobox.RemoveField;
import org.palimpsest.command.passage.PassageBody;
import org.palimpsest.command.section.RemoveSection;
import org.palimpsest.command.section.SectionBody;
import org.palimpsest.command.section.SectionChange;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whatever the text is like: each edit reads back, and touches no line but those it is about. */
class EditsProperties {

    private static final EntryReader READER = new EntryReader(Articles.FINDER);
    private static final Rereading REREADING = new Rereading(READER);
    private static final String ADDED = "Something came to pass.";

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> lines =
                Arbitraries.of(
                        "In 1873 they met.\n",
                        "They are friends.\n",
                        "- a bullet: and more\n",
                        "- Jo (1962)\n",
                        ";From Ruritania to Zenda\n",
                        "==Visits==\n",
                        "=== Under it ===\n",
                        "====Deep====\n",
                        "======Deepest======\n",
                        "\n",
                        "\n\n");
        Arbitrary<String> bodies = lines.list().ofMaxSize(14).map(all -> String.join("", all));
        return Arbitraries.of(
                        "= Ruritania =\n%s",
                        "= Ruritania =\nInfobox\n- Party1: Ruritania\n- x:\n%s",
                        "Infobox\n- Party1: Ruritania\n%s= Ruritania =",
                        "%s= Ruritania =\n\n- a bullet: last\n",
                        "\n\n= Ruritania =\n%s ")
                .flatMap(frame -> bodies.map(frame::formatted));
    }

    /** One of the list by a number of whatever size; null where there is none. */
    private static @Nullable String pick(List<String> ids, int number) {
        return ids.isEmpty() ? null : ids.get(Math.floorMod(number, ids.size()));
    }

    private static @Nullable String entry(Article article, int number) {
        return pick(article.entries().stream().map(e -> e.entry().id()).toList(), number);
    }

    private static String section(Article article, int number) {
        List<String> ids = new ArrayList<>(article.headings().map(Heading::section).toList());
        ids.add(Identities.LEAD);
        return ids.get(Math.floorMod(number, ids.size()));
    }

    /** The text after the edit, or empty where that is against a rule. */
    private static Optional<String> after(String text, Action action) {
        try {
            return Optional.of(Articles.after(text, action));
        } catch (Rejection.AgainstRule refused) {
            return Optional.empty();
        }
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).sorted().toList();
    }

    private static List<String> with(List<String> lines, String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return all.stream().sorted().toList();
    }

    private static String unsigned(String text) {
        return text.replaceAll("(?m)^==+ ?|(?<=.) ?==+$", "");
    }

    @Property(tries = 300)
    void aMovedEntryIsTheSameLineElsewhere(
            @ForAll("articles") String text, @ForAll int one, @ForAll int other) {
        Article article = Articles.of(text);
        String moved = entry(article, one);
        if (moved == null) {
            return;
        }
        String neighbour = entry(article, other);
        for (EntryChange change :
                List.of(
                        new EntryChange(null, null, neighbour, null, null, null),
                        new EntryChange(null, null, null, neighbour, null, null),
                        new EntryChange(null, section(article, other), null, null, null, null))) {
            after(text, change.action(moved, READER, (a, r) -> Optional.empty(), null))
                    .ifPresent(after -> assertThat(lines(after)).isEqualTo(lines(text)));
        }
    }

    @Property(tries = 300)
    void aMovedSectionIsTheSameLinesElsewhereButForTheirSigns(
            @ForAll("articles") String text, @ForAll int one, @ForAll int other) {
        Article article = Articles.of(text);
        String moved = section(article, one);
        String place = section(article, other);
        for (SectionChange change :
                List.of(
                        new SectionChange(null, place, null, null, null, null),
                        new SectionChange(null, null, place, null, null, null),
                        new SectionChange(null, null, null, place, null, null))) {
            after(text, change.action(moved, REREADING))
                    .ifPresent(
                            after ->
                                    assertThat(lines(unsigned(after)))
                                            .isEqualTo(lines(unsigned(text))));
        }
    }

    @Property(tries = 300)
    void whatIsAddedIsOneLineMore(
            @ForAll("articles") String text, @ForAll int one, @ForAll int other) {
        Article article = Articles.of(text);
        String section = section(article, one);
        String neighbour = entry(article, other);
        for (PassageBody body :
                List.of(
                        new PassageBody(section, ADDED, null, null, null, null),
                        new PassageBody(section, ADDED, neighbour, null, null, null))) {
            after(text, body.action(READER))
                    .ifPresent(
                            after -> assertThat(lines(after)).isEqualTo(with(lines(text), ADDED)));
        }
        for (SectionBody body :
                List.of(
                        new SectionBody("New", null, section, null, null, null),
                        new SectionBody("New", section, null, null, null, null),
                        new SectionBody("New", null, null, section, null, null))) {
            after(text, body.action())
                    .ifPresent(
                            after ->
                                    assertThat(lines(unsigned(after)))
                                            .isEqualTo(lines(unsigned(text + "\n==New=="))));
        }
        List<String> boxed = lines(Articles.after(text, field("Capital", "Zenda")));
        assertThat(boxed)
                .isEqualTo(
                        article.infobox().isEmpty()
                                ? with(lines(text), "- Capital: Zenda", "Infobox")
                                : with(lines(text), "- Capital: Zenda"));
    }

    private static Action field(String key, String value) {
        return new FieldBody(value, null, null).action(key, REREADING);
    }

    @Property(tries = 300)
    void whatIsRemovedIsGoneAndNothingElse(@ForAll("articles") String text, @ForAll int number) {
        Article article = Articles.of(text);
        String entry = entry(article, number);
        if (entry != null) {
            assertThat(lines(Articles.after(text, new RemoveEntry(REREADING, entry))))
                    .hasSize(lines(text).size() - 1);
        }
        if (!article.infobox().isEmpty()) {
            Articles.after(text, new RemoveField(REREADING, "Party1"));
        }
        String section = section(article, number);
        after(text, new RemoveSection(REREADING, section))
                .ifPresent(after -> assertThat(Articles.of(after).title()).isEqualTo("Ruritania"));
    }
}
