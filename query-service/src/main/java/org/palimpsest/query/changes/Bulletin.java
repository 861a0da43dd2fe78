package org.palimpsest.query.changes;

import org.palimpsest.query.history.RevisionRecord;

/**
 * A revision as listeners get it.
 *
 * @param event its server-sent event, which nobody changes
 */
record Bulletin(RevisionRecord revision, byte[] event) {

    long position() {
        return revision.position();
    }
}
