package org.palimpsest.local.launcher;

import org.palimpsest.local.verification.Verify;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Starts everything in this process and says where to look; ends with the process, which a Ctrl-C
 * or a SIGTERM stops in good order. Exits with 2 for a command line that it does not understand and
 * with 1 for whatever keeps it from starting, either said in one line on standard error.
 *
 * <p>With the first argument {@code verify} it starts nothing and is {@link Verify}.
 */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private static final String VERIFY = "verify";

    private Launcher() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(VERIFY)) {
            System.exit(Verify.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
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
