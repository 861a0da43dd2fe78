package org.palimpsest.local.model;

import org.palimpsest.local.Answer;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Newsroom;
import org.palimpsest.local.contract.Problems;
import org.palimpsest.local.editors.Deed;
import org.palimpsest.local.editors.Sight;
import org.palimpsest.local.editors.Whim;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Edits of every kind, one by one, by several editors, most of them of the first article. */
final class Edits {

    private static final List<String> EDITORS = List.of("editor", "admin");
    private static final List<String> REASONS =
            List.of("a slip of the pen", "revised by customs", "Grüße aus Strelsau");
    private static final List<List<String>> SOURCES =
            List.of(List.of(), List.of("Customs yearbook"), List.of("Gazette", "Memoirs of Sapt"));

    private final Newsroom newsroom;
    private final List<Manuscript> articles;
    private final SplittableRandom random;
    private final Whim whim;
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Edits(Newsroom newsroom, List<Manuscript> articles, long seed) {
        this.newsroom = newsroom;
        this.articles = articles;
        this.random = new SplittableRandom(seed);
        this.whim = new Whim(random);
    }

    /** Sends so many; what is refused counts too. */
    Edits send(int count) {
        for (int i = 0; i < count; i++) {
            Manuscript article = articles.get(random.nextInt(10) == 0 ? 1 : 0);
            send(article, whim.at(Sight.of(newsroom, article.at(""))));
        }
        return this;
    }

    /** How many were answered with which status. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    private void send(Manuscript article, Deed deed) {
        Deed reasoned =
                random.nextInt(5) == 0
                        ? deed
                        : deed.because(any(REASONS) + " " + random.nextInt(9), any(SOURCES));
        Answer answer = reasoned.by(newsroom.stranger().as(any(EDITORS)), article.at(""));
        newsroom.saw(answer);
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() > 201) {
            Problems.check(answer);
        }
        if (answer.status() > 201 && !List.of(404, 409, 422).contains(answer.status())) {
            throw new AssertionError(reasoned + "\n" + answer);
        }
    }

    private <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
