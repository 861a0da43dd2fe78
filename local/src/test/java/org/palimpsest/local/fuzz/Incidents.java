package org.palimpsest.local.fuzz;

import static org.awaitility.Awaitility.await;

import org.palimpsest.local.Palimpsest;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the log says of an inner error that an answer names. */
final class Incidents {

    private static final Pattern INCIDENT = Pattern.compile("\"incident\":\"([-0-9a-f]+)\"");
    private static final int STACK = 4000;

    private Incidents() {}

    /** The beginning of its stack, which the log has a moment after the answer. */
    static String in(String message, Palimpsest palimpsest) {
        Matcher incident = INCIDENT.matcher(message);
        if (!incident.find()) {
            return "";
        }
        String id = "Incident " + incident.group(1);
        await().atMost(Duration.ofSeconds(2)).until(() -> palimpsest.said().contains(id));
        String said = palimpsest.said().substring(palimpsest.said().indexOf(id));
        return said.substring(0, Math.min(STACK, said.length()));
    }
}
