package org.palimpsest.local.launcher;

import org.palimpsest.local.launcher.Demonstration.TradeFigure;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the person at the keyboard is told when everything runs.
 *
 * @param took from the start of the process
 * @param figure the one to correct, if there is one
 */
record Welcome(
        URI commandService,
        URI queryService,
        Path data,
        Duration took,
        Optional<TradeFigure> figure) {

    private static final BigDecimal CORRECTION = new BigDecimal("100000000");

    @Override
    public String toString() {
        return """
        Palimpsest is ready after %s s.

          write  %s
          edit   %s/edit
          read   %s
          users  %s; the password is the name
          data   %s
          stop   Ctrl-C

        Try it:

        %s\
        """
                .formatted(
                        BigDecimal.valueOf(took.toMillis() / 100, 1),
                        commandService,
                        commandService,
                        queryService,
                        String.join(", ", Users.NAMES),
                        data.toAbsolutePath().normalize(),
                        figure.map(this::correctIt).orElseGet(this::lookAround));
    }

    private String correctIt(TradeFigure figure) {
        String article = "/articles/" + Demonstration.SLUG;
        return """
          curl '%2$s%1$s'
          curl -u editor:editor -X PATCH -H 'Content-Type: application/json' -d '{"value": %5$s, "comment": "corrected"}' '%3$s%1$s/facts/%4$s'
          curl '%2$s%1$s/revisions?limit=1'
        """
                .formatted(
                        article,
                        queryService,
                        commandService,
                        figure.id(),
                        figure.value().add(CORRECTION).toPlainString());
    }

    private String lookAround() {
        return "  curl '" + queryService + "/articles'\n";
    }
}
