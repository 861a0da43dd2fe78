package org.palimpsest.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between a client and the server, knows where a message of the wire protocol ends, and can
 * cut the connection at the next insert into the ledger.
 */
final class TcpProxy implements AutoCloseable {

    /** Where the connection breaks. */
    enum Cut {
        /** Nowhere. */
        NONE,
        /** The request does not get through. */
        BEFORE_REQUEST,
        /** The request gets through, its answer does not. */
        BEFORE_ANSWER,
        /** Neither the request gets through nor does anybody say so. */
        SILENCE
    }

    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listener;
    private final InetSocketAddress server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NONE);
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean down;

    TcpProxy(InetSocketAddress server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", listener.getLocalPort());
    }

    void cutAtNextInsert(Cut cut) {
        next.set(cut);
    }

    int cuts() {
        return cuts.get();
    }

    /** Closes what is open and refuses what comes, until told otherwise. */
    void setDown(boolean down) {
        this.down = down;
        if (down) {
            sockets.forEach(TcpProxy::closeQuietly);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (down) {
                    client.close();
                    continue;
                }
                Socket upstream = new Socket(server.getAddress(), server.getPort());
                client.setTcpNoDelay(true);
                upstream.setTcpNoDelay(true);
                sockets.add(client);
                sockets.add(upstream);
                var dropping = new AtomicReference<>(Cut.NONE);
                pump(client, upstream, message -> onRequest(message, dropping));
                pump(upstream, client, message -> dropping.get());
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private Cut onRequest(byte[] message, AtomicReference<Cut> dropping) {
        boolean insert = indexOf(message, INSERT) >= 0;
        Cut cut = insert ? next.getAndSet(Cut.NONE) : Cut.NONE;
        if (cut != Cut.NONE) {
            cuts.incrementAndGet();
        }
        if (cut == Cut.BEFORE_ANSWER) {
            dropping.set(Cut.BEFORE_REQUEST);
            return Cut.NONE;
        }
        return cut;
    }

    private interface Judge {
        Cut judge(byte[] message);
    }

    private void pump(Socket from, Socket to, Judge judge) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (from;
                                    to) {
                                transfer(from.getInputStream(), to.getOutputStream(), judge);
                            } catch (IOException e) {
                                sockets.remove(from);
                            }
                        });
    }

    private static void transfer(InputStream in, OutputStream out, Judge judge) throws IOException {
        while (true) {
            byte[] message = readMessage(in);
            Cut cut = judge.judge(message);
            if (cut == Cut.BEFORE_REQUEST) {
                return;
            }
            if (cut == Cut.NONE) {
                out.write(message);
                out.flush();
            }
        }
    }

    private static byte[] readMessage(InputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length < 4) {
            throw new IOException("closed");
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] message = new byte[size];
        System.arraycopy(length, 0, message, 0, 4);
        if (in.readNBytes(message, 4, size - 4) < size - 4) {
            throw new IOException("closed");
        }
        return message;
    }

    private static int indexOf(byte[] message, byte[] word) {
        for (int i = 0; i + word.length <= Math.min(message.length, 64); i++) {
            int j = 0;
            while (j < word.length && message[i + j] == word[j]) {
                j++;
            }
            if (j == word.length) {
                return i;
            }
        }
        return -1;
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        sockets.forEach(TcpProxy::closeQuietly);
    }
}
