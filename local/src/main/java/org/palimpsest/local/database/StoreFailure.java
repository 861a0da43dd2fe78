package org.palimpsest.local.database;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The errors, in MongoDB's own codes, that a client gets when the disk fails. */
final class StoreFailure {

    private static final int OPERATION_FAILED = 96;

    private StoreFailure() {}

    static MongoServerError of(Throwable cause) {
        return new MongoServerError(
                OPERATION_FAILED,
                "OperationFailed",
                "the disk refused a write and nothing was acknowledged: "
                        + root(cause).getMessage(),
                cause);
    }

    static MongoServerError meanwhile() {
        return new MongoServerError(
                OPERATION_FAILED,
                "OperationFailed",
                "the disk refused another write before this command could be answered");
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }
}
