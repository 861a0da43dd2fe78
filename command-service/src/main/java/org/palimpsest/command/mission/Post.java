package org.palimpsest.command.mission;

import org.palimpsest.article.fact.Mission;
import org.palimpsest.command.editing.Rejection;

/** The posts that a mission can be. */
final class Post {

    private Post() {}

    /**
     * @throws Rejection.AgainstRule where it is none of them
     */
    static String require(String post) {
        if (!Mission.POSTS.contains(post)) {
            throw new Rejection.AgainstRule(
                    "/post", "This is none of " + String.join(", ", Mission.POSTS) + ".");
        }
        return post;
    }
}
