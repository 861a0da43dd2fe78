package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.IfNoneMatch;
import org.palimpsest.http.LedgerPosition;

/**
 * What any read of an article says beside its path.
 *
 * @param seen the position that the client has seen, or null
 * @param known what the client has already, or null
 */
public record ReadRequest(
        Moment moment, @Nullable LedgerPosition seen, @Nullable IfNoneMatch known) {}
