package org.palimpsest.local.outage;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.linearizability.Edit;

import java.util.random.RandomGenerator;

/**
 * What an editor would have changed.
 *
 * @param target what of the article it changes and is matched against
 * @param mark what is said of it, like of no other
 */
record Wish(
        String article,
        String target,
        String mark,
        String method,
        String path,
        String mediaType,
        String body) {

    private static final String JSON = Client.JSON;

    /** Any change of an article that is there. */
    static Wish any(RandomGenerator random, Subject subject, String mark) {
        return switch (random.nextInt(10)) {
            case 0 -> passage(subject, mark);
            case 1, 2, 3 -> figure(random, subject, mark);
            default ->
                    field(subject, Subject.FIELDS.get(random.nextInt(Subject.FIELDS.size())), mark);
        };
    }

    static Wish field(Subject subject, String field, String mark) {
        return change(subject, "/infobox/" + field, mark, "PUT", "\"value\": \"" + mark + "\"");
    }

    private static Wish figure(RandomGenerator random, Subject subject, String mark) {
        return change(
                subject,
                "/facts/" + Subject.FIGURE,
                mark,
                "PATCH",
                "\"value\": " + random.nextInt(100, Integer.MAX_VALUE));
    }

    private static Wish passage(Subject subject, String mark) {
        Wish wish =
                change(
                        subject,
                        "/passages",
                        mark,
                        "POST",
                        "\"section\": \"trade\", \"text\": \"A ship came, said " + mark + ".\"");
        return new Wish(wish.article, Edit.ARTICLE, mark, wish.method, wish.path, JSON, wish.body);
    }

    private static Wish change(
            Subject subject, String target, String mark, String method, String fields) {
        return new Wish(
                subject.slug(),
                target,
                mark,
                method,
                "/articles/" + subject.slug() + target,
                JSON,
                "{" + fields + ", \"comment\": \"" + mark + "\"}");
    }

    /** An article with its text. */
    static Wish begin(Subject subject, String mark) {
        return new Wish(
                subject.slug(),
                Edit.ARTICLE,
                mark,
                "POST",
                "/articles?comment=" + mark,
                Client.WIKI,
                subject.text());
    }

    /** An empty article, which others may begin at the same time. */
    static Wish begin(String title, String mark) {
        return new Wish(
                new Subject(title).slug(),
                Edit.ARTICLE,
                mark,
                "POST",
                "/articles",
                JSON,
                "{\"title\": \"" + title + "\", \"comment\": \"" + mark + "\"}");
    }

    /** What is matched, of which article. */
    String matched() {
        return article + target;
    }

    Answer sendTo(Client client) {
        return client.send(method, path, mediaType, body);
    }
}
