package org.palimpsest.local.cluster;

import org.palimpsest.local.Client;

/**
 * One of the services of a cluster.
 *
 * @param line between it and the database
 * @param client asks it as a user who is not known
 */
public record Service(Node node, Line line, Client client) implements AutoCloseable {

    @Override
    public void close() {
        node.close();
        line.close();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
