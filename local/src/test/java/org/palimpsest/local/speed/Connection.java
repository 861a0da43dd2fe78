package org.palimpsest.local.speed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open as long as the server does, and does no more than it
 * must: the machine carries the clients, too. For one thread.
 */
final class Connection implements AutoCloseable {

    private static final int LARGE = 1 << 16;
    private static final String EDITOR =
            Base64.getEncoder()
                    .encodeToString("editor:editor".getBytes(StandardCharsets.ISO_8859_1));

    private final URI base;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Connection(URI base) {
        this.base = base;
        open();
    }

    private void open() {
        try {
            socket = new Socket(base.getHost(), base.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), LARGE);
            out = socket.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was answered.
     *
     * @param position of the ledger, 0 if it was not told
     */
    record Reply(int status, long position, String body) {

        /**
         * @throws IllegalStateException if it is anything but a success
         */
        Reply orThrow() {
            if (status >= 300) {
                throw new IllegalStateException(status + " " + body);
            }
            return this;
        }
    }

    /** Sends JSON as an editor. */
    Reply patch(String path, String json) {
        return send(
                "PATCH "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                        + EDITOR
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.length()
                        + "\r\n\r\n"
                        + json);
    }

    /** Reads what reflects a position. */
    Reply get(String path, long position) {
        return send(
                "GET "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                        + "Ledger-Position: "
                        + position
                        + "\r\n\r\n");
    }

    private Reply send(String request) {
        try {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            return reply();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        long position = 0;
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "ledger-position" -> position = Long.parseLong(value);
                case "content-length" -> length = Integer.parseInt(value);
                case "connection" -> last = value.equalsIgnoreCase("close");
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            close();
            open();
        }
        return new Reply(status, position, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The connection was closed");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
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
