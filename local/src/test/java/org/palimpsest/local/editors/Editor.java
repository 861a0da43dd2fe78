package org.palimpsest.local.editors;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.contract.Newsroom;
import org.palimpsest.local.contract.Problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** One editor at work, who notes what was acknowledged. */
final class Editor {

    private final Newsroom newsroom;
    private final String article;
    private final String name;
    private final int number;
    private final Whim whim;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Editor(Newsroom newsroom, String article, int number, long seed) {
        this.newsroom = newsroom;
        this.article = article;
        this.name = number % 2 == 0 ? "editor" : "admin";
        this.number = number;
        this.whim = new Whim(new SplittableRandom(seed + number));
    }

    /** Edits until then, each edit upon a fresh sight of the article. */
    Editor workUntil(long nanoTime) {
        for (int edit = 1; System.nanoTime() < nanoTime; edit++) {
            Sight sight = Sight.of(newsroom, article);
            Deed deed = whim.at(sight);
            send(deed, "editor " + number + " edit " + edit);
        }
        return this;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    private void send(Deed deed, String comment) {
        Deed reasoned = deed.because(comment, List.of());
        Answer answer = reasoned.by(newsroom.stranger().as(name), article);
        newsroom.saw(answer);
        statuses.merge(answer.status(), 1, Integer::sum);
        String what = reasoned.request() + "\n" + answer;
        assertThat(answer.status()).as(what).isIn(200, 201, 404, 409, 412, 422);
        if (answer.status() > 201) {
            Problems.check(answer);
        } else if (!answer.json().get("changes").isEmpty()) {
            acknowledged.add(
                    new Acknowledged(
                            answer.json().get("revision").longValue(),
                            answer.position(),
                            name,
                            comment));
        }
    }
}
