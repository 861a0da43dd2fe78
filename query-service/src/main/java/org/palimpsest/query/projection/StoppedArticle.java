package org.palimpsest.query.projection;

/**
 * An article whose projection was ended by a commit.
 *
 * @param article its slug
 * @param position the commit's position
 * @param problem what is the matter with it, in a sentence
 */
public record StoppedArticle(String article, long position, String problem) {}
