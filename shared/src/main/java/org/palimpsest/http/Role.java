package org.palimpsest.http;

/** What a user may do; {@code hasRole(Role.EDITOR.name())} demands one. */
public enum Role {
    /** Writes articles. */
    EDITOR,
    /** Reads the ledger's own commits and has the chain verified. */
    REVIEWER,
    /** Has views rebuilt. */
    ADMIN
}
