package org.palimpsest.local.editors;

import org.jspecify.annotations.Nullable;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Row.Request;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an editor is about to do.
 *
 * @param seen the revision of what it changes that the editor saw, for {@code If-Match}
 */
public record Deed(Request request, @Nullable Long seen) {

    static Deed of(Request request) {
        return new Deed(request, null);
    }

    /** The same, only if the part has not been changed since the editor saw it. */
    static Deed upon(JsonNode part, Request request) {
        return new Deed(request, part.get("revision").longValue());
    }

    /**
     * The same with a reason, and the titles of sources.
     *
     * @param comment without quotes
     */
    public Deed because(String comment, List<String> sources) {
        Request reasoned =
                request.isJson()
                        ? request.withField("comment", "'" + comment + "'")
                        : request.withQuery("comment=" + Manuscript.encoded(comment));
        for (String source : sources) {
            reasoned =
                    request.isJson()
                            ? reasoned
                            : reasoned.withQuery("source=" + Manuscript.encoded(source));
        }
        if (request.isJson() && !sources.isEmpty()) {
            reasoned =
                    reasoned.withField(
                            "sources",
                            sources.stream()
                                    .map(title -> "{'title': '" + title + "'}")
                                    .collect(Collectors.joining(", ", "[", "]")));
        }
        return new Deed(reasoned, seen);
    }

    /**
     * Does it.
     *
     * @param article the path of the article
     */
    public Answer by(Client editor, String article) {
        Client client = seen == null ? editor : editor.with("If-Match", "\"" + seen + "\"");
        String path = article + request.path();
        if (!request.mediaType().isEmpty()) {
            return client.send(request.method(), path, request.mediaType(), request.body());
        }
        return request.method().equals("DELETE") ? client.delete(path) : client.post(path);
    }
}
