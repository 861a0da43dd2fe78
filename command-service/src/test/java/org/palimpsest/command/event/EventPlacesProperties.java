package org.palimpsest.command.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.command.Articles;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.source.SourceParser;

import java.util.ArrayList;
import java.util.List;

class EventPlacesProperties {

    private static final String ADDED = "Something came to pass.";

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> lines =
                Arbitraries.of(
                        "In 1873 they met.\n",
                        "In 1920 they quarrelled.\n",
                        "They are friends.\n",
                        "- a bullet\n",
                        ";a term\n",
                        "==History==\n",
                        "=== Under it ===\n",
                        "\n",
                        "\n\n");
        return lines.list()
                .ofMaxSize(12)
                .map(all -> String.join("", all))
                .flatMap(
                        body ->
                                Arbitraries.of(
                                        "= Zenda =\n" + body,
                                        "= Zenda =\nInfobox\n- Party1: Ruritania\n" + body,
                                        ("= Zenda =\n" + body).stripTrailing()));
    }

    @Property(tries = 300)
    void anEventIsOneParagraphMoreAndEveryOtherLineIsTheSame(
            @ForAll("articles") String text, @ForAll @IntRange(min = 1800, max = 2030) int year) {
        AddEvent event =
                new AddEvent(
                        new EntryReader(Articles.FINDER),
                        "lead",
                        Edtf.parse(String.valueOf(year)),
                        ADDED,
                        null,
                        null);
        String after = Articles.after(text, event);

        List<String> left = lines(after);
        assertThat(left.remove(ADDED)).isTrue();
        assertThat(left).isEqualTo(lines(text));
        assertThat(after.endsWith("\n")).isEqualTo(text.endsWith("\n"));
        assertThat(SourceParser.parse(after).lines().stream().map(line -> line.form()).toList())
                .hasSize(SourceParser.parse(text).lines().size() + 1)
                .containsAll(SourceParser.parse(text).lines().stream().map(l -> l.form()).toList());
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
    }
}
