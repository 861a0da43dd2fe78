package org.palimpsest.query.history;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;

import java.util.List;

/** What of a bulk write was refused. */
public final class Refused {

    private Refused() {}

    /**
     * The places in the bulk of those writes that met another document under their key.
     *
     * @throws MongoBulkWriteException the same, if anything else went wrong
     */
    public static List<Integer> duplicates(MongoBulkWriteException refused) {
        boolean others =
                refused.getWriteErrors().stream()
                        .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
        if (others || refused.getWriteConcernError() != null) {
            throw refused;
        }
        return refused.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
    }
}
