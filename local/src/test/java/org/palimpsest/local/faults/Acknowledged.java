package org.palimpsest.local.faults;

import org.palimpsest.ledger.Commit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit as its writer was told of it, in one line; a line that a kill cut short is none.
 *
 * @param hash the commit's hash, which stands for all that it says
 */
record Acknowledged(
        long position, String stream, long firstSequence, int count, String command, String hash) {

    private static final Pattern LINE =
            Pattern.compile("acknowledged (\\d+) (\\S+) (\\d+) (\\d+) (\\S+) ([0-9a-f]{64})");

    static Acknowledged of(Commit commit) {
        return new Acknowledged(
                commit.position(),
                commit.stream(),
                commit.firstSequence(),
                commit.count(),
                commit.command(),
                commit.hash());
    }

    String line() {
        return "acknowledged %d %s %d %d %s %s"
                .formatted(position, stream, firstSequence, count, command, hash);
    }

    static List<Acknowledged> in(Collection<String> lines) {
        return lines.stream().map(Acknowledged::parse).flatMap(Optional::stream).toList();
    }

    private static Optional<Acknowledged> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? Optional.of(read(matcher.toMatchResult())) : Optional.empty();
    }

    private static Acknowledged read(MatchResult line) {
        return new Acknowledged(
                Long.parseLong(line.group(1)),
                line.group(2),
                Long.parseLong(line.group(3)),
                Integer.parseInt(line.group(4)),
                line.group(5),
                line.group(6));
    }
}
