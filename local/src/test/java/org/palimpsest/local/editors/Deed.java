package org.palimpsest.local.editors;

import org.jspecify.annotations.Nullable;
import org.palimpsest.local.contract.Row.Request;

import tools.jackson.databind.JsonNode;

/**
 * What an editor is about to do.
 *
 * @param seen the revision of what it changes that the editor saw, for {@code If-Match}
 */
record Deed(Request request, @Nullable Long seen) {

    static Deed of(Request request) {
        return new Deed(request, null);
    }

    /** The same, only if the part has not been changed since the editor saw it. */
    static Deed upon(JsonNode part, Request request) {
        return new Deed(request, part.get("revision").longValue());
    }
}
