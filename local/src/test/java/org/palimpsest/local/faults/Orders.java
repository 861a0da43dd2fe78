package org.palimpsest.local.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * In a child: the lines that its parent sends. When there can be no more of them the parent has
 * ended, and the child ends at once.
 */
final class Orders {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Orders() {}

    static Orders ofParent() {
        var orders = new Orders();
        Thread.ofPlatform().daemon().name("orders").start(orders::listen);
        return orders;
    }

    private void listen() {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(3);
        }
    }

    /** The next line, when it comes. */
    String await() {
        try {
            return lines.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
