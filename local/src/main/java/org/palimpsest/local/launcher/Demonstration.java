package org.palimpsest.local.launcher;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The article to try things out on, loaded over HTTP like any other. */
final class Demonstration implements AutoCloseable {

    static final String SLUG = "japan-peru-relations";

    private static final String TEXT = "/demo/" + SLUG + ".wiki";
    private static final String POSITION = "Ledger-Position";
    private static final int CREATED = 201;
    private static final int EXISTS = 409;
    private static final int OK = 200;

    /** A sum of money in the article's section on trade. */
    record TradeFigure(String id, BigDecimal value) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI commandService;
    private final URI queryService;
    private @Nullable String position;

    Demonstration(URI commandService, URI queryService) {
        this.commandService = commandService;
        this.queryService = queryService;
    }

    /**
     * Loads the article unless it is there, in whatever state editors have left it.
     *
     * @throws CannotStart if the command service refuses it
     */
    void load() {
        HttpRequest request =
                request(commandService.resolve("/articles"))
                        .header("Authorization", "Basic " + credentials())
                        .header("Content-Type", "text/x-wiki; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(text()))
                        .build();
        HttpResponse<String> answer = send(request);
        switch (answer.statusCode()) {
            case CREATED -> position = answer.headers().firstValue(POSITION).orElse(null);
            case EXISTS -> position = null;
            default ->
                    throw new CannotStart(
                            "the demonstration article was refused: " + answer.body());
        }
    }

    /** The first sum of US dollars in the section on trade, if the article has one to read. */
    Optional<TradeFigure> tradeFigure() {
        HttpRequest.Builder request =
                request(queryService.resolve("/articles/" + SLUG + "/figures"));
        if (position != null) {
            request.header(POSITION, position);
        }
        HttpResponse<String> answer = send(request.GET().build());
        if (answer.statusCode() != OK) {
            return Optional.empty();
        }
        JsonNode facts = json.readTree(answer.body()).path("facts");
        return StreamSupport.stream(facts.spliterator(), false)
                .filter(fact -> fact.path("section").asString("").equals("trade"))
                .filter(fact -> fact.path("unit").asString("").equals("USD"))
                .map(
                        fact ->
                                new TradeFigure(
                                        fact.path("id").asString(),
                                        fact.path("value").decimalValue()))
                .findFirst();
    }

    @Override
    public void close() {
        client.close();
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
    }

    private static String credentials() {
        return Base64.getEncoder()
                .encodeToString("editor:editor".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] text() {
        try (InputStream text = Demonstration.class.getResourceAsStream(TEXT)) {
            if (text == null) {
                throw new IllegalStateException("no " + TEXT + " in this jar");
            }
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while starting", e);
        }
    }
}
