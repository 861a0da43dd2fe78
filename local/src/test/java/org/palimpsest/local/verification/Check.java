package org.palimpsest.local.verification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command says of a file.
 *
 * @param said on both outputs
 */
record Check(int status, String said) {

    static Check of(String file, String... options) {
        return of(file.getBytes(StandardCharsets.UTF_8), options);
    }

    static Check of(byte[] file, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("-");
        return of(new ByteArrayInputStream(file), arguments.toArray(String[]::new));
    }

    static Check of(InputStream input, String... arguments) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new Verify(input, out, out).status(arguments);
        return new Check(status, said.toString(StandardCharsets.UTF_8));
    }
}
