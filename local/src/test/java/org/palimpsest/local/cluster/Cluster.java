package org.palimpsest.local.cluster;

import org.palimpsest.local.Client;
import org.palimpsest.local.Ports;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database and some of each service, every one a process of its own. The users are those of the
 * launcher, whose passwords are their names. Whatever happens, all processes have ended when it is
 * closed or this process ends.
 *
 * @param database the embedded database's process
 * @param commands the command services
 * @param queries the query services
 */
public record Cluster(HttpClient http, Node database, List<Service> commands, List<Service> queries)
        implements AutoCloseable {

    private static final List<String> JVM =
            List.of(Installation.JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private static final List<String> USERS = List.of("editor", "reviewer", "admin");
    private static final int CHEAPEST_HASH = 4;

    /**
     * Starts a database in a folder and so many of each service, and returns when all listen.
     *
     * @param folder takes the data and what each process says
     */
    public static Cluster start(Path folder, int commands, int queries) {
        int port = Ports.free(1).getFirst();
        List<String> database = new ArrayList<>(JVM);
        database.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseNode.class.getName(),
                        folder.resolve("data").toString(),
                        String.valueOf(port)));
        Installation jars = Installation.in(folder);
        Node node = new Node("database", port, database, folder.resolve("database.log"));
        Cluster started = upon(node, jars, folder, commands, queries);
        try {
            node.awaitReady();
            started.services().forEach(service -> service.node().awaitReady());
            return started;
        } catch (RuntimeException | Error e) {
            started.close();
            throw e;
        }
    }

    private static Cluster upon(
            Node database, Installation jars, Path folder, int commands, int queries) {
        HttpClient http = HttpClient.newHttpClient();
        List<Integer> ports = Ports.free(commands + queries);
        List<Service> writing = new ArrayList<>();
        List<Service> reading = new ArrayList<>();
        Cluster cluster = new Cluster(http, database, writing, reading);
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::end));
        for (int n = 0; n < commands; n++) {
            writing.add(service(http, jars.command(), n, ports.get(n), database.port(), folder));
        }
        for (int n = 0; n < queries; n++) {
            int port = ports.get(commands + n);
            reading.add(service(http, jars.query(), n, port, database.port(), folder));
        }
        return cluster;
    }

    private static Service service(
            HttpClient http, Path jar, int number, int port, int database, Path folder) {
        Line line = new Line(database);
        String name = Installation.name(jar) + "-" + number;
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(settings(port, line.port()));
        return new Service(
                new Node(name, port, command, folder.resolve(name + ".log")),
                line,
                Client.of(http, URI.create("http://127.0.0.1:" + port)));
    }

    /** The arguments of a service that listens on a port and finds its database on another. */
    private static List<String> settings(int port, int database) {
        List<String> settings = new ArrayList<>();
        settings.add("--server.address=127.0.0.1");
        settings.add("--server.port=" + port);
        settings.add("--spring.mongodb.uri=mongodb://127.0.0.1:" + database);
        settings.add("--spring.main.banner-mode=off");
        BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(CHEAPEST_HASH);
        for (int n = 0; n < USERS.size(); n++) {
            String name = USERS.get(n);
            String user = "--palimpsest.users[" + n + "].";
            settings.add(user + "name=" + name);
            settings.add(user + "password={bcrypt}" + encoder.encode(name));
            settings.add(user + "roles=" + (name.equals("admin") ? String.join(",", USERS) : name));
        }
        return settings;
    }

    /** Lets the database's disk have no room from now on. */
    public void fillDisk() {
        database.tell(DatabaseNode.FILL);
    }

    /** Lets the database's disk have room again. */
    public void makeRoom() {
        database.tell(DatabaseNode.MAKE_ROOM);
    }

    /** All services of both kinds. */
    public List<Service> services() {
        return Stream.concat(commands.stream(), queries.stream()).toList();
    }

    private void end() {
        services().forEach(Service::close);
        database.close();
    }

    @Override
    public void close() {
        end();
        http.close();
    }
}
