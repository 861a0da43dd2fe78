package org.palimpsest.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole of Palimpsest as a user runs it: the jar, in a process of its own, on free ports.
 *
 * <pre>{@code
 * try (var palimpsest = Palimpsest.start(folder)) {
 *     Answer written = palimpsest.command().as("editor").postWiki("/articles", text);
 *     Answer read = palimpsest.query().after(written).get("/articles/" + slug);
 *     palimpsest.kill();
 *     palimpsest.restart();
 * }
 * }</pre>
 *
 * <p>Whatever happens, the process has ended when the block has.
 */
public final class Palimpsest implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> options;
    private final Client command;
    private final Client query;
    private Jar jar;

    private Palimpsest(List<String> options, int commandPort, int queryPort) {
        this.options = options;
        this.command = client(commandPort);
        this.query = client(queryPort);
        this.jar = Jar.run(options);
    }

    /** Starts it on a folder, without any article; returns when it is ready. */
    public static Palimpsest start(Path data) {
        return start(data, "--demo=false");
    }

    /** Starts it on a folder with further options; returns when it is ready. */
    public static Palimpsest start(Path data, String... more) {
        List<Integer> ports = Ports.free(2);
        List<String> options = new ArrayList<>();
        options.add("--command.port=" + ports.get(0));
        options.add("--query.port=" + ports.get(1));
        options.add("--data=" + data);
        options.addAll(List.of(more));
        Palimpsest started = new Palimpsest(List.copyOf(options), ports.get(0), ports.get(1));
        started.awaitReady();
        return started;
    }

    /** A client of the command service. */
    public Client command() {
        return command;
    }

    /** A client of the query service. */
    public Client query() {
        return query;
    }

    /** Ends it as {@code kill -9} does; it can be restarted. */
    public void kill() {
        jar.kill();
    }

    /** Stops it as Ctrl-C does, and gives its exit status; it can be restarted. */
    public int stop() {
        return jar.stop();
    }

    /** Starts it again on the same folder and ports, after it was killed or stopped. */
    public void restart() {
        jar = Jar.run(options);
        awaitReady();
    }

    /** The process that it is until it is restarted. */
    public long pid() {
        return jar.pid();
    }

    /** What it has said since it was last started. */
    public String said() {
        return jar.said();
    }

    @Override
    public void close() {
        jar.close();
        http.close();
    }

    private void awaitReady() {
        try {
            jar.awaitReady();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private Client client(int port) {
        return Client.of(http, URI.create("http://127.0.0.1:" + port));
    }
}
