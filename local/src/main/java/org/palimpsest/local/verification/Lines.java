package org.palimpsest.local.verification;

import org.palimpsest.ledger.BrokenChainException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of an export, one by one, none longer than a bound, so that no file can use up the
 * memory. Only a line feed ends a line. For one thread.
 */
final class Lines {

    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long number;

    /**
     * @param longest the most bytes of a line, without its line feed
     */
    Lines(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** The number of the line that was asked for last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its line feed; none at the end of the input.
     *
     * @throws BrokenChainException if it is too long or has no line feed
     */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream(BUFFER);
        number++;
        while (fill()) {
            int feed = feed();
            int length = feed - next;
            if (length > longest - line.size()) {
                throw new BrokenChainException("The line is longer than " + longest + " bytes");
            }
            line.write(buffer, next, length);
            next = feed;
            if (feed < end) {
                next++;
                return Optional.of(line.toByteArray());
            }
        }
        if (line.size() > 0) {
            throw new BrokenChainException(
                    "The line does not end with a line feed: the file was cut off");
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, input.read(buffer));
        }
        return next < end;
    }

    private int feed() {
        int feed = next;
        while (feed < end && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }
}
