package org.palimpsest.command.mission;

import org.palimpsest.command.editing.Rejection;

import java.util.List;

/** The posts that a mission can be. */
final class Post {

    private static final List<String> KNOWN =
            List.of(
                    "embassy",
                    "high commission",
                    "consulate-general",
                    "consulate",
                    "vice-consulate",
                    "honorary consulate",
                    "consular office");

    private Post() {}

    /**
     * @throws Rejection.AgainstRule where it is none of them
     */
    static String require(String post) {
        if (!KNOWN.contains(post)) {
            throw new Rejection.AgainstRule(
                    "/post", "This is none of " + String.join(", ", KNOWN) + ".");
        }
        return post;
    }
}
