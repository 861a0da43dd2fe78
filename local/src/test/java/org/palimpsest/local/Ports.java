package org.palimpsest.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Where processes of a test can listen. */
public final class Ports {

    private static final int LOWEST_PORT = 15_000;
    private static final int LOWEST_OUTGOING_PORT = 32_768;

    private Ports() {}

    /**
     * So many ports that nobody listened on a moment ago. They are below those that systems give to
     * outgoing connections, one of which could take a port before anyone listens on it.
     */
    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST_PORT, LOWEST_OUTGOING_PORT)
                .distinct()
                .filter(Ports::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
