package org.palimpsest.local.entry;

/**
 * Starts the launcher on a Java that can run it; on an older one says so on standard error and
 * exits with 1. It is compiled for Java 17, so it names the launcher as text: the compiler could
 * not read a newer class.
 */
public final class Main {

    private static final int NEEDED = 21;
    private static final String LAUNCHER = "org.palimpsest.local.launcher.Launcher";

    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int running = Runtime.version().feature();
        if (running < NEEDED) {
            System.err.println(
                    "Palimpsest needs Java " + NEEDED + " or later; this is Java " + running + ".");
            System.exit(1);
        }
        Class.forName(LAUNCHER)
                .getMethod("main", String[].class)
                .invoke(null, new Object[] {arguments});
    }
}
