package org.palimpsest.local.contract;

import org.palimpsest.local.Client;

import java.util.List;
import java.util.function.Function;

/** The rows of the contract's table of writes, each as a request that {@link Ruritania} accepts. */
public enum Row {
    REPLACE_SOURCE(
            200,
            List.of("entry-revised"),
            article ->
                    new Request(
                            "PUT",
                            "/source",
                            Client.WIKI,
                            article.raw().replace("neighbours since", "friends since"))),
    SET_FIELD(
            200,
            List.of("infobox-field-set"),
            article -> Request.json("PUT", "/infobox/Border", "{'value': '130 km'}")),
    ADD_FIELD(
            201,
            List.of("infobox-field-set"),
            article -> Request.json("PUT", "/infobox/Languages", "{'value': 'many'}")),
    REMOVE_FIELD(
            200,
            List.of("infobox-field-removed"),
            article -> Request.bare("DELETE", "/infobox/Border")),
    ADD_SECTION(
            201,
            List.of("section-added"),
            article -> Request.json("POST", "/sections", "{'heading': 'Culture'}")),
    RENAME_SECTION(
            200,
            List.of("section-renamed"),
            article -> Request.json("PATCH", "/sections/trade", "{'heading': 'Commerce'}")),
    MOVE_SECTION(
            200,
            List.of("section-moved"),
            article -> Request.json("PATCH", "/sections/trade", "{'after': 'history'}")),
    REMOVE_SECTION(
            200,
            List.of("section-removed"),
            article -> Request.bare("DELETE", "/sections/history")),
    ADD_EVENT(
            201,
            List.of("event-added"),
            article ->
                    Request.json(
                            "POST",
                            "/events",
                            "{'section': 'history', 'date': '1899', 'text': 'In 1899, 790"
                                    + " came.'}")),
    ADD_PASSAGE(
            201,
            List.of("passage-added"),
            article ->
                    Request.json(
                            "POST", "/passages", "{'section': 'trade', 'text': 'Wine follows.'}")),
    RECORD_VISIT(
            201,
            List.of("visit-recorded"),
            article ->
                    Request.json(
                            "POST",
                            "/visits",
                            "{'visitor': 'Queen Flavia', 'from': 'Ruritania', 'to': 'Sylvania',"
                                    + " 'dates': ['1967']}")),
    RECORD_AGREEMENT(
            201,
            List.of("agreement-recorded"),
            article ->
                    Request.json("POST", "/agreements", "{'name': 'Rail Treaty', 'date': '1901'}")),
    RECORD_MISSION(
            201,
            List.of("mission-recorded"),
            article ->
                    Request.json(
                            "POST",
                            "/missions",
                            "{'sender': 'Ruritania', 'post': 'consulate-general', 'city':"
                                    + " 'Orlok'}")),
    ADD_LINK(
            201,
            List.of("link-added"),
            article -> Request.json("POST", "/links", "{'title': 'Cheese'}")),
    CORRECT_FACT(
            200,
            List.of("figure-corrected"),
            article ->
                    Request.json(
                            "PATCH", "/facts/" + article.fact("over 1,700"), "{'value': 1800}")),
    REVISE_ENTRY(
            200,
            List.of("entry-revised"),
            article ->
                    Request.json(
                            "PATCH",
                            "/entries/" + article.entry(Ruritania.LEAD),
                            "{'text': 'The two countries have been friends since 1821.'}")),
    MOVE_ENTRY(
            200,
            List.of("entry-moved"),
            article ->
                    Request.json(
                            "PATCH",
                            "/entries/" + article.entry(Ruritania.LEAD),
                            "{'section': 'trade'}")),
    REMOVE_ENTRY(
            200,
            List.of("entry-removed"),
            article -> Request.bare("DELETE", "/entries/" + article.entry("King Rudolf (1958)"))),
    REMOVE_FACT(
            200,
            List.of("fact-removed"),
            article -> Request.bare("DELETE", "/facts/" + article.fact("over 1,700"))),
    REVERT(
            200,
            List.of("figure-corrected"),
            article -> Request.bare("POST", "/revisions/2/revert")),
    RESTORE(
            200,
            List.of("figure-corrected"),
            article -> Request.json("POST", "/restore", "{'revision': 1}")),
    BATCH(
            200,
            List.of("link-added", "section-renamed"),
            article ->
                    Request.json(
                            "POST",
                            "/batch",
                            "{'operations': [{'op': 'add-link', 'title': 'Wine'}, {'op':"
                                + " 'change-section', 'id': 'trade', 'heading': 'Commerce'}]}"));

    /**
     * One request.
     *
     * @param path below the article's
     * @param mediaType empty where there is no body
     */
    public record Request(String method, String path, String mediaType, String body) {

        public static Request json(String method, String path, String body) {
            return new Request(method, path, Client.JSON, Manuscript.json(body));
        }

        public static Request bare(String method, String path) {
            return new Request(method, path, "", "");
        }

        public boolean isJson() {
            return mediaType.equals(Client.JSON);
        }

        /** The same with one more field, the first, in a JSON body. */
        public Request withField(String name, String value) {
            return new Request(
                    method,
                    path,
                    mediaType,
                    body.replaceFirst("\\{", Manuscript.json("{'" + name + "': " + value + ", ")));
        }

        /** The same with a query. */
        public Request withQuery(String query) {
            return new Request(
                    method, path + (path.contains("?") ? "&" : "?") + query, mediaType, body);
        }

        Request withBody(String mediaType, String body) {
            return new Request(method, path, mediaType, body);
        }
    }

    private final int status;
    private final List<String> types;
    private final Function<Manuscript, Request> request;

    Row(int status, List<String> types, Function<Manuscript, Request> request) {
        this.status = status;
        this.types = types;
        this.request = request;
    }

    /** {@link Ruritania} at revision 2, the first having been of 1,600 expelled. */
    public static Manuscript article(Newsroom newsroom) {
        Manuscript article = newsroom.given(Ruritania.TEXT.replace("over 1,700", "over 1,600"));
        article.patch("/facts/" + article.fact("over 1,600"), "{'value': 1700}").isDone();
        return article;
    }

    /** The request for such an article. */
    public Request on(Manuscript article) {
        return request.apply(article);
    }

    /** Whether it adds something. */
    boolean adds() {
        return status == 201;
    }

    String[] types() {
        return types.toArray(String[]::new);
    }
}
