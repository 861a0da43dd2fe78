package org.palimpsest.local.document;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and its answer.
 *
 * @param path as it was sent, without the query
 * @param headers of the answer, by name in whichever case
 */
public record Exchange(
        String method, String path, int status, Map<String, List<String>> headers, byte[] body) {

    public static Exchange of(HttpResponse<byte[]> response) {
        return new Exchange(
                response.request().method(),
                response.request().uri().getRawPath(),
                response.statusCode(),
                response.headers().map(),
                response.body());
    }

    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> String.join(", ", header.getValue()))
                .findFirst();
    }
}
