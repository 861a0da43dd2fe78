package org.palimpsest.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Starts everything in this process and says where to look; ends with the process, which a Ctrl-C
 * or a SIGTERM stops in good order. Exits with 2 for a command line that it does not understand and
 * with 1 for whatever keeps it from starting, either said in one line on standard error.
 */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            if (options.help()) {
                System.out.print(Options.USAGE);
            } else {
                run(options);
            }
        } catch (Options.Misunderstood e) {
            System.err.println("palimpsest: " + e.getMessage());
            System.err.print(Options.USAGE);
            System.exit(MISUNDERSTOOD);
        } catch (RuntimeException e) {
            System.err.println("palimpsest: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(Options options) {
        // Its update checker would call home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        LocalRun run = new LocalRun(options);
        Parts parts = run.parts();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts), "stop"));
        parts.start();
        System.out.println(welcome(options, run));
    }

    private static Welcome welcome(Options options, LocalRun run) {
        try (Demonstration demonstration =
                new Demonstration(run.commandService(), run.queryService())) {
            if (options.demo()) {
                demonstration.load();
            }
            Optional<Demonstration.TradeFigure> figure = demonstration.tradeFigure();
            return new Welcome(
                    run.commandService(), run.queryService(), options.data(), sinceStart(), figure);
        }
    }

    private static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }

    private static void stop(Parts parts) {
        try {
            parts.close();
        } catch (RuntimeException e) {
            System.err.println("palimpsest: stopped, but not cleanly: " + e.getMessage());
        }
    }
}
