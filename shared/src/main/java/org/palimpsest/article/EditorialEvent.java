package org.palimpsest.article;

/**
 * What can happen to an article. An event holds all that it means: the facts that were found, the
 * identities that were given, the bytes between; {@link Article#apply} never searches a text again.
 */
public sealed interface EditorialEvent
        permits ArticleEvent, InfoboxEvent, SectionEvent, EntryEvent, FactEvent {

    /** The change type as the contract names it. */
    String type();

    /** Which part it is about. */
    Place place();
}
