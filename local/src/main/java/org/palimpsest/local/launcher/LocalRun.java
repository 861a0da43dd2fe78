package org.palimpsest.local.launcher;

import org.palimpsest.command.CommandService;
import org.palimpsest.query.QueryService;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a local run consists of: the database, then the service that writes, then the one that
 * reads.
 */
final class LocalRun {

    private static final String HOST = "127.0.0.1";

    private final Options options;

    LocalRun(Options options) {
        this.options = options;
    }

    URI commandService() {
        return URI.create("http://" + HOST + ":" + options.commandPort());
    }

    URI queryService() {
        return URI.create("http://" + HOST + ":" + options.queryPort());
    }

    /**
     * The parts, none of them started.
     *
     * @throws CannotStart if a port is taken
     */
    Parts parts() {
        requireFree(options.commandPort(), "--command.port");
        requireFree(options.queryPort(), "--query.port");
        Database database = new Database(options.data());
        return new Parts(
                List.of(
                        database,
                        new Service(CommandService.class, () -> commandSettings(database)),
                        new Service(QueryService.class, () -> querySettings(database))));
    }

    private Map<String, String> commandSettings(Database database) {
        Map<String, String> settings = settings("command-service", options.commandPort(), database);
        settings.put("palimpsest.query.url", queryService().toString());
        return settings;
    }

    private Map<String, String> querySettings(Database database) {
        Map<String, String> settings = settings("query-service", options.queryPort(), database);
        settings.put("palimpsest.command.url", commandService().toString());
        return settings;
    }

    private static Map<String, String> settings(String name, int port, Database database) {
        Map<String, String> settings = new TreeMap<>(Users.settings());
        settings.put("spring.config.name", name);
        settings.put("spring.mongodb.uri", database.connectionString());
        settings.put("palimpsest.database", "palimpsest");
        settings.put("server.address", HOST);
        settings.put("server.port", String.valueOf(port));
        settings.put("spring.main.banner-mode", "off");
        return settings;
    }

    private static void requireFree(int port, String option) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart(
                    "port " + port + " is in use; choose another with " + option + "=PORT", e);
        }
    }
}
