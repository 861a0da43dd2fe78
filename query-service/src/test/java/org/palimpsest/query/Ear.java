package org.palimpsest.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client that listens to server-sent events, and understands them as a browser does. */
final class Ear implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader reader;
    private final List<String> head = new ArrayList<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile int comments;
    private volatile boolean over;

    private Ear(Socket socket) throws IOException {
        this.socket = socket;
        this.reader =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** An event that was dispatched. */
    record Event(String id, String data) {

        long position() {
            return Long.parseLong(id);
        }
    }

    /** Asks for a stream and reads what comes. */
    static Ear open(Service service, String path, String... headers) {
        try {
            Ear ear = ask(new Socket(), service, path, headers);
            ear.readHead();
            Thread.startVirtualThread(ear::listen);
            return ear;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a stream and reads nothing of it. */
    static Ear deaf(Service service, String path) throws IOException {
        Socket socket = new Socket();
        // Little, so that what is not read soon fills it.
        socket.setReceiveBufferSize(4_096);
        return ask(socket, service, path);
    }

    private static Ear ask(Socket socket, Service service, String path, String... headers)
            throws IOException {
        socket.connect(new InetSocketAddress("127.0.0.1", service.port()));
        StringBuilder request =
                new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: x\r\n")
                        .append("Accept: text/event-stream\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        socket.getOutputStream()
                .write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        return new Ear(socket);
    }

    private void readHead() throws IOException {
        for (String line = reader.readLine();
                line != null && !line.isEmpty();
                line = reader.readLine()) {
            head.add(line);
        }
    }

    private void listen() {
        String id = "";
        String data = "";
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(":")) {
                    comments++;
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty()) {
                    lastId = id;
                    if (!data.isEmpty()) {
                        events.add(new Event(id, data));
                    }
                    data = "";
                }
            }
        } catch (IOException cut) {
            // As good as its end.
        }
        over = true;
    }

    int status() {
        return Integer.parseInt(head.getFirst().split(" ")[1]);
    }

    String header(String name) {
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    List<Event> events() {
        return events;
    }

    List<Long> positions() {
        return events.stream().map(Event::position).toList();
    }

    /** What a browser would send to go on. */
    String lastId() {
        return lastId;
    }

    int comments() {
        return comments;
    }

    /** Whether the other end has ended it. */
    boolean isOver() {
        return over;
    }

    /** Reads and throws away until the other end has ended it. */
    void drain() {
        listen();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
