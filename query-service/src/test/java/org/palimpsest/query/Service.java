package org.palimpsest.query;

import org.palimpsest.ledger.Ledger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** The query service on a free port, and a client that speaks to it over HTTP. */
final class Service implements AutoCloseable {

    /** The password {@code sécret}, hashed at the least cost. */
    private static final String HASH =
            "{bcrypt}$2a$04$CtuPIHUcrEDx1nHbhhGOoOLnQv5euIlrehiMQtbgJvzOLepxAKYKy";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String base;

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
        this.base =
                "http://127.0.0.1:"
                        + context.getBean(Environment.class).getProperty("local.server.port");
    }

    /**
     * @param settings what else is set, {@code --name=value}
     */
    static Service start(TestDatabase server, String database, String... settings) {
        return new Service(
                new SpringApplicationBuilder(QueryService.class)
                        .web(WebApplicationType.SERVLET)
                        .run(
                                Stream.concat(Stream.of(settings), usual(server, database))
                                        .toArray(String[]::new)));
    }

    private static Stream<String> usual(TestDatabase server, String database) {
        return Stream.of(
                "--spring.config.name=query-service",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.mongodb.uri=" + server.uri(),
                "--palimpsest.database=" + database,
                "--palimpsest.users[0].name=editor",
                "--palimpsest.users[0].password=" + HASH,
                "--palimpsest.users[0].roles=editor",
                "--palimpsest.users[1].name=reviewer",
                "--palimpsest.users[1].password=" + HASH,
                "--palimpsest.users[1].roles=reviewer",
                "--palimpsest.users[2].name=admin",
                "--palimpsest.users[2].password=" + HASH,
                "--palimpsest.users[2].roles=admin");
    }

    int port() {
        return URI.create(base).getPort();
    }

    /** An answer as it came. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** The ledger that the service reads. */
    Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    Answer as(String user, String path) {
        return get(path, "Authorization", credentials(user));
    }

    static String credentials(String user) {
        String pair = user + ":sécret";
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(
                    client.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
