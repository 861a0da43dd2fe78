package org.palimpsest.language.link;

import org.palimpsest.article.fact.Link;

import java.util.Optional;

/** Reads the link that a bullet is. */
public final class LinkReader {

    private LinkReader() {}

    /** The link, whose title is the bullet; empty where the bullet is blank. */
    public static Optional<Link> read(String bullet) {
        return bullet.isBlank() ? Optional.empty() : Optional.of(new Link(bullet.strip()));
    }
}
