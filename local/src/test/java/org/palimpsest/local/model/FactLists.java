package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.view.FactView;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The facts of a kind, and all that has a date, as they were. */
final class FactLists {

    private static final int REVISIONS = 60;
    private static final Map<String, String> LISTS =
            Map.of(
                    "figure", "figures",
                    "date", "dates",
                    "visit", "visits",
                    "agreement", "agreements",
                    "mission", "missions",
                    "link", "links");

    private final Past past;
    private final Reviewer reviewer;
    private final RandomGenerator random;

    FactLists(Past past, Reviewer reviewer, RandomGenerator random) {
        this.past = past;
        this.reviewer = reviewer;
        this.random = random;
    }

    private record Dated(Edtf date, Located in, @Nullable Fact fact) {

        Map<String, @Nullable Object> item() {
            boolean whole = fact != null && !(fact.value() instanceof DateValue);
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("date", date.toString());
            item.put("entry", in.entry().id());
            item.put("fact", fact == null ? null : fact.id());
            item.put("section", in.section());
            item.put("text", whole ? fact.wording() : in.entry().text());
            return item;
        }
    }

    void atSomeRevisions() {
        for (int i = 0; i < REVISIONS; i++) {
            int revision = past.anyRevision(random);
            Article article = past.at(revision);
            for (Map.Entry<String, String> list : LISTS.entrySet()) {
                reviewer.reads(
                        past.path("/" + list.getValue() + "?revision=" + revision),
                        answer(revision, "facts", facts(article, list.getKey())));
            }
            readVisits(revision, article);
            readTimeline(revision, article);
        }
    }

    private static List<Map<String, @Nullable Object>> facts(Article article, String kind) {
        return article.entries().stream()
                .flatMap(
                        in ->
                                in.entry()
                                        .facts()
                                        .filter(fact -> fact.value().kind().equals(kind))
                                        .map(fact -> FactView.of(article, in, fact)))
                .toList();
    }

    private void readVisits(int revision, Article article) {
        String from = random.nextBoolean() ? "Ruritania" : "Sylvania";
        reviewer.reads(
                past.path("/visits?revision=" + revision + "&from=" + from),
                answer(
                        revision,
                        "facts",
                        facts(article, "visit").stream()
                                .filter(visit -> from.equals(visit.get("from")))
                                .toList()));
    }

    private void readTimeline(int revision, Article article) {
        List<Dated> all = new ArrayList<>();
        article.entries().forEach(in -> all.addAll(dated(in)));
        all.sort(
                Comparator.comparing((Dated dated) -> dated.date().earliest())
                        .thenComparing(dated -> dated.date().latest(), Comparator.reverseOrder()));
        String path = past.path("/timeline?revision=" + revision);
        reviewer.reads(path, answer(revision, "items", all.stream().map(Dated::item).toList()));
        int since = 1850 + random.nextInt(100);
        int until = since + random.nextInt(50);
        reviewer.reads(
                path + "&since=" + since + "&until=" + until,
                answer(
                        revision,
                        "items",
                        all.stream()
                                .filter(dated -> dated.date().latest().getYear() >= since)
                                .filter(dated -> dated.date().earliest().getYear() <= until)
                                .map(Dated::item)
                                .toList()));
    }

    /** An event's own date, where the text does not say it, stands before those in the text. */
    private static List<Dated> dated(Located in) {
        List<Dated> dated = new ArrayList<>();
        in.entry()
                .facts()
                .forEach(fact -> dates(fact).forEach(date -> dated.add(new Dated(date, in, fact))));
        Edtf own = in.entry().date();
        if (own != null && dated.stream().noneMatch(one -> one.date().equals(own))) {
            dated.addFirst(new Dated(own, in, null));
        }
        return dated;
    }

    private static List<Edtf> dates(Fact fact) {
        return switch (fact.value()) {
            case DateValue value -> List.of(value.date());
            case Visit visit -> visit.dates();
            case Agreement agreement -> List.of(agreement.date());
            default -> List.of();
        };
    }

    private Map<String, @Nullable Object> answer(int revision, String name, List<?> list) {
        return Map.of("article", past.slug(), "revision", revision, name, list);
    }
}
