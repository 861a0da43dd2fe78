package org.palimpsest.local.browser;

import org.palimpsest.local.Palimpsest;

import java.nio.file.Path;

/** The services with the demonstration article, and a browser to look at them. */
record Stage(Browsing browsing, Palimpsest palimpsest) implements AutoCloseable {

    /** Opens it; the test is skipped, and says so loudly, where there can be no browser. */
    static Stage in(Path folder) {
        Browsing browsing = Browsing.open();
        try {
            return new Stage(browsing, Palimpsest.start(folder.resolve("data"), "--demo=true"));
        } catch (RuntimeException | Error failed) {
            browsing.close();
            throw failed;
        }
    }

    Visitors visitors() {
        return new Visitors(palimpsest, browsing);
    }

    @Override
    public void close() {
        palimpsest.close();
        browsing.close();
    }
}
