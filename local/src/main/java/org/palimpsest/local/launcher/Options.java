package org.palimpsest.local.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param commandPort where the command service listens, 1 to 65535
 * @param queryPort where the query service listens, 1 to 65535, another one
 * @param data the folder that holds everything; it need not be there yet
 * @param demo whether the demonstration article is to be there
 * @param help whether only the usage is asked for
 */
record Options(int commandPort, int queryPort, Path data, boolean demo, boolean help) {

    static final String USAGE =
            """
            Usage: java -jar palimpsest-local.jar [option ...]
              --command.port=PORT   where the command service listens (8080)
              --query.port=PORT     where the query service listens (8081)
              --data=DIR            the folder that keeps everything (./data)
              --demo=true|false     whether to load the demonstration article (true)
              --help                prints this
                   java -jar palimpsest-local.jar verify --help
            """;

    private static final Options DEFAULTS = new Options(8080, 8081, Path.of("data"), true, false);
    private static final Pattern OPTION = Pattern.compile("--([a-z.]+)=(.+)");

    /** The command line cannot be understood; the message says which part of it. */
    static final class Misunderstood extends Exception {

        Misunderstood(String message) {
            super(message);
        }
    }

    /**
     * @throws Misunderstood for an option that is not known, or a value that does not fit one
     */
    static Options of(String... arguments) throws Misunderstood {
        Options options = DEFAULTS;
        for (String argument : arguments) {
            options = options.with(argument);
        }
        if (options.commandPort == options.queryPort) {
            throw new Misunderstood("both services cannot listen on port " + options.queryPort);
        }
        return options;
    }

    private Options with(String argument) throws Misunderstood {
        if (argument.equals("--help")) {
            return new Options(commandPort, queryPort, data, demo, true);
        }
        Matcher option = OPTION.matcher(argument);
        if (!option.matches()) {
            throw new Misunderstood("unknown option " + argument);
        }
        String value = option.group(2);
        return switch (option.group(1)) {
            case "command.port" -> new Options(port(argument, value), queryPort, data, demo, help);
            case "query.port" -> new Options(commandPort, port(argument, value), data, demo, help);
            case "data" -> new Options(commandPort, queryPort, folder(argument, value), demo, help);
            case "demo" -> new Options(commandPort, queryPort, data, truth(argument, value), help);
            default -> throw new Misunderstood("unknown option " + argument);
        };
    }

    private static int port(String argument, String value) throws Misunderstood {
        if (value.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new Misunderstood("no port from 1 to 65535 in " + argument);
    }

    private static Path folder(String argument, String value) throws Misunderstood {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new Misunderstood("no folder in " + argument);
        }
    }

    private static boolean truth(String argument, String value) throws Misunderstood {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Misunderstood("neither true nor false in " + argument);
        };
    }
}
