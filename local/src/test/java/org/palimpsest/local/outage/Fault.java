package org.palimpsest.local.outage;

/** What befalls a cluster. */
enum Fault {
    /** The database is killed, and started again. */
    DATABASE_KILLED,
    /** A command service is killed, and started again. */
    COMMAND_KILLED,
    /** A query service is killed, and started again. */
    QUERY_KILLED,
    /** The database is stopped in good order, is away for a while, and is started again. */
    DATABASE_STOPPED,
    /** The database's disk is full for a while. */
    DISK_FULL,
    /** One service has no way to the database for a while. */
    UNPLUGGED,
    /** All connections to the database are cut, again and again, after any number of bytes. */
    CUT,
    /** What the database answers to one service comes two seconds late. */
    DELAYED
}
