package org.palimpsest.local.verification;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Checks an export on the command line. */
public final class Verify {

    static final String USAGE =
            """
            Usage: java -jar palimpsest-local.jar verify FILE [--head=POSITION:HASH]
              FILE                  what GET /audit/commits has given; - for standard input
              --head=POSITION:HASH  a head that was kept earlier, which must be in the file
                                    or right before its first line
              --help                prints this
            Exits with 0 if the chain is intact, with 1 where it is broken, and with 2 if the
            command line is not understood or the file cannot be read.
            """;

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private final InputStream input;
    private final PrintStream out;
    private final PrintStream err;

    Verify(InputStream input, PrintStream out, PrintStream err) {
        this.input = input;
        this.out = out;
        this.err = err;
    }

    /** Does what the arguments say, and gives the exit status. */
    public static int run(String... arguments) {
        return new Verify(System.in, System.out, System.err).status(arguments);
    }

    int status(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(USAGE);
            return INTACT;
        }
        try {
            return status(Request.of(arguments));
        } catch (Request.Misunderstood e) {
            err.println("palimpsest verify: " + e.getMessage());
            err.print(USAGE);
            return UNREADABLE;
        }
    }

    private int status(Request request) {
        var examination = new Examination(request.kept(), new Progress(err)::reached);
        try (InputStream export = open(request.file())) {
            return tell(examination.of(export), request.kept());
        } catch (IOException | InvalidPathException e) {
            err.println("palimpsest verify: " + request.file() + " cannot be read");
            return UNREADABLE;
        }
    }

    private InputStream open(String file) throws IOException {
        return file.equals(Request.STANDARD_INPUT) ? input : Files.newInputStream(Path.of(file));
    }

    private int tell(Examination.Finding finding, @Nullable Mark kept) {
        Verification found = finding.verification();
        Verification.Fault fault = found.fault();
        String commits = "%d commits, %d of them erased".formatted(found.commits(), found.erased());
        if (fault == null) {
            out.println(
                    "Intact: " + commits + (kept == null ? "" : ", with the head that was kept"));
            out.println("Head: " + found.head());
            return INTACT;
        }
        out.println(
                "Broken at position %d (line %d): %s."
                        .formatted(fault.brokenAt(), finding.line(), fault.why()));
        if (found.commits() > 0) {
            out.println("Before that: " + commits + ", up to " + found.head());
        }
        return BROKEN;
    }
}
