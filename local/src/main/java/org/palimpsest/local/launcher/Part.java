package org.palimpsest.local.launcher;

/** One thing that runs in this process; used once: started, then closed. */
interface Part extends AutoCloseable {

    /**
     * Returns when it can be used.
     *
     * @throws CannotStart if it cannot, in words for the person at the keyboard
     */
    void start();

    /** Stops it; does nothing if it was not started. */
    @Override
    void close();
}
