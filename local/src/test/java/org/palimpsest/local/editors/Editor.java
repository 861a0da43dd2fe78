package org.palimpsest.local.editors;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Newsroom;
import org.palimpsest.local.contract.Problems;
import org.palimpsest.local.contract.Row.Request;

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
            Sight sight = look();
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

    private Sight look() {
        Answer json = newsroom.reader().get(article);
        assertThat(json.status()).as(json.toString()).isEqualTo(200);
        long revision = json.json().get("revision").longValue();
        Answer text = newsroom.reader().get(article + "?format=wiki&revision=" + revision);
        assertThat(text.status()).as(text.toString()).isEqualTo(200);
        return new Sight(json.json(), text.text());
    }

    private void send(Deed deed, String comment) {
        Request request =
                deed.request().isJson()
                        ? deed.request().withField("comment", "'" + comment + "'")
                        : deed.request().withQuery("comment=" + Manuscript.encoded(comment));
        Client client = newsroom.stranger().as(name);
        if (deed.seen() != null) {
            client = client.with("If-Match", "\"" + deed.seen() + "\"");
        }
        Answer answer = send(client, request);
        newsroom.saw(answer);
        statuses.merge(answer.status(), 1, Integer::sum);
        String what = request + "\n" + answer;
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

    private Answer send(Client client, Request request) {
        String path = article + request.path();
        if (!request.mediaType().isEmpty()) {
            return client.send(request.method(), path, request.mediaType(), request.body());
        }
        return request.method().equals("DELETE") ? client.delete(path) : client.post(path);
    }
}
