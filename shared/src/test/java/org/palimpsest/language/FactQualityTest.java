package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.palimpsest.article.Editing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well facts are found in articles that the rules were not written from. The answer keys say
 * what the contract calls a fact, not what the finder finds: {@link MarkedArticle}.
 *
 * <p>Each run prints a table; {@code -Dfacts.verbose} also prints what was missed and what was
 * found wrongly.
 */
class FactQualityTest {

    /** The least F1 over all articles, by kind. */
    private static final Map<String, Double> PROMISED =
            Map.of(
                    "figure", 0.95,
                    "date", 0.95,
                    "visit", 0.95,
                    "agreement", 0.95,
                    "mission", 0.95,
                    "link", 0.95);

    private static final List<String> KINDS =
            List.of("figure", "date", "visit", "agreement", "mission", "link");

    private static Map<MarkedArticle, List<PlacedFact>> found;

    @BeforeAll
    static void readAllArticles() {
        found = new LinkedHashMap<>();
        for (String name : MarkedArticle.NAMES) {
            MarkedArticle article = MarkedArticle.named(name);
            found.put(article, PlacedFact.in(Editing.given(article.text()).article()));
        }
        print();
    }

    @TestFactory
    Stream<DynamicTest> eachKindIsFoundAsWellAsPromised() {
        return PROMISED.entrySet().stream()
                .map(
                        promise ->
                                DynamicTest.dynamicTest(
                                        promise.getKey(),
                                        () -> assertFound(promise.getKey(), promise.getValue())));
    }

    private static void assertFound(String kind, double promised) {
        assertThat(total(kind).f1())
                .as(() -> kind + "\n" + disagreements(kind))
                .isGreaterThanOrEqualTo(promised);
    }

    private static Score total(String kind) {
        return found.keySet().stream()
                .map(article -> score(article, kind))
                .reduce(Score.NOTHING, Score::plus);
    }

    private static Score score(MarkedArticle article, String kind) {
        return Score.of(of(kind, article.facts()), of(kind, found.get(article)));
    }

    private static List<PlacedFact> of(String kind, Collection<PlacedFact> facts) {
        return facts.stream().filter(fact -> fact.kind().equals(kind)).toList();
    }

    private static void print() {
        boolean verbose = System.getProperty("facts.verbose") != null;
        for (String kind : KINDS) {
            found.keySet().forEach(article -> row(kind, article.name(), score(article, kind)));
            row(kind, "ALL", total(kind));
            if (verbose) {
                System.out.print(disagreements(kind));
            }
        }
        System.out.println("units, where the key names one: " + units());
    }

    private static void row(String kind, String article, Score score) {
        System.out.println(String.format(Locale.ROOT, "%-10s %-24s", kind, article) + score);
    }

    private static String disagreements(String kind) {
        return found.keySet().stream()
                .flatMap(
                        article -> {
                            List<PlacedFact> key = of(kind, article.facts());
                            List<PlacedFact> finds = of(kind, found.get(article));
                            return Stream.concat(
                                            Score.less(key, finds).stream()
                                                    .map(fact -> "missed " + fact),
                                            Score.less(finds, key).stream()
                                                    .map(fact -> "wrong  " + fact))
                                    .map(line -> article.name() + ": " + line + "\n");
                        })
                .collect(Collectors.joining());
    }

    private static String units() {
        int agreed = 0;
        int right = 0;
        StringBuilder differences = new StringBuilder();
        for (MarkedArticle article : found.keySet()) {
            for (PlacedFact key : of("figure", article.facts())) {
                for (PlacedFact find : of("figure", found.get(article))) {
                    if (key.unit() != null && key.comparable().equals(find.comparable())) {
                        right++;
                        if (Objects.equals(key.unit(), find.unit())) {
                            agreed++;
                        } else {
                            differences.append("\n  " + key + " but found " + find);
                        }
                    }
                }
            }
        }
        return agreed
                + " of "
                + right
                + (System.getProperty("facts.verbose") == null ? "" : differences);
    }
}
