package org.palimpsest.local;

import org.palimpsest.local.document.Exchange;
import org.palimpsest.local.document.ServedDocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Holds a service to the document that it serves, which is asked for once. */
final class Described {

    private static final String DOCUMENT = "/v3/api-docs";

    private final HttpClient http;
    private final URI base;
    private ServedDocument document;

    Described(HttpClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    /**
     * The answer.
     *
     * @throws AssertionError if it does not fit the document
     */
    Answer check(Answer answer) {
        List<String> faults = document().faults(Exchange.of(answer.response()));
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "This answer does not fit the document at "
                            + base
                            + DOCUMENT
                            + ":\n  - "
                            + String.join("\n  - ", faults)
                            + "\n"
                            + answer);
        }
        return answer;
    }

    synchronized ServedDocument document() {
        if (document == null) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + DOCUMENT)).build();
            try {
                HttpResponse<byte[]> served =
                        http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (served.statusCode() != 200) {
                    throw new AssertionError("no document: " + new Answer(served));
                }
                document = new ServedDocument(served.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
        return document;
    }
}
