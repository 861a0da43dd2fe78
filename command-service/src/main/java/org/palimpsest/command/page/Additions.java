package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.article.Heading;
import org.palimpsest.article.fact.Mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be added to an article, each by a form of its own. */
final class Additions {

    static final String COUNTRY = "One of the two countries of the article.";

    /**
     * One kind of addition.
     *
     * @param operation as a batch names it
     */
    record Addition(String operation, String heading, List<Input> inputs) {}

    private Additions() {}

    /** The addition that is made under this name, or empty where there is none. */
    static Optional<Addition> of(String kind, Article article) {
        return Optional.ofNullable(
                switch (kind) {
                    case "events" -> event(article);
                    case "passages" -> passage(article);
                    case "visits" -> visit();
                    case "agreements" -> agreement();
                    case "missions" -> mission();
                    case "links" -> link();
                    case "sections" -> section(article);
                    default -> null;
                });
    }

    private static Addition event(Article article) {
        return new Addition(
                "add-event",
                "Add an event",
                List.of(
                        in(article),
                        Input.date("date", "When it was"),
                        Input.text("text", "What happened")));
    }

    private static Addition passage(Article article) {
        return new Addition(
                "add-passage", "Add a passage", List.of(in(article), Input.text("text", "Text")));
    }

    private static Addition visit() {
        return new Addition(
                "record-visit",
                "Record a visit",
                List.of(
                        Input.line(
                                "visitor",
                                "Visitor",
                                "With their office, such as Prime Minister Shinzō Abe."),
                        Input.line("from", "From", COUNTRY),
                        Input.line("to", "To", COUNTRY),
                        Input.dates("dates", "When")));
    }

    private static Addition agreement() {
        return new Addition(
                "record-agreement",
                "Record an agreement",
                List.of(Input.line("name", "Name", ""), Input.date("date", "When it was made")));
    }

    private static Addition mission() {
        return new Addition(
                "record-mission",
                "Record a mission",
                List.of(
                        Input.line("sender", "Whose it is", COUNTRY),
                        post(),
                        Input.line("city", "City", "")));
    }

    private static Addition link() {
        return new Addition(
                "add-link",
                "Add a link",
                List.of(Input.line("title", "Title of the other article", "")));
    }

    private static Addition section(Article article) {
        return new Addition(
                "add-section",
                "Add a section",
                List.of(Input.line("heading", "Heading", ""), under(article).optional()));
    }

    /** The post of a mission. */
    static Input post() {
        return Input.choice("post", "Post", Mission.POSTS.stream().map(Option::of).toList());
    }

    private static Input in(Article article) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("lead", "Before the first heading"));
        headings(article, options);
        return Input.choice("section", "Section", options);
    }

    private static Input under(Article article) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "None: it stands by itself, at the end"));
        headings(article, options);
        return Input.choice("parent", "Under", options);
    }

    private static void headings(Article article, List<Option> options) {
        article.headings().map(Additions::option).forEach(options::add);
    }

    private static Option option(Heading heading) {
        return new Option(heading.section(), heading.text());
    }
}
