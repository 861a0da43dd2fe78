package org.palimpsest.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The jar as it is run from a command line. */
class LauncherIT {

    @TempDir private Path data;

    @Test
    void printsLinesThatWorkAsTheyStand() throws Exception {
        assumeThat(new ProcessBuilder("curl", "--version").start().waitFor()).isZero();
        try (Palimpsest palimpsest = Palimpsest.start(data, "--demo=true")) {
            List<String> lines =
                    palimpsest.said().lines().map(String::strip).filter(this::isCurl).toList();
            assertThat(lines).as(palimpsest.said()).hasSize(3);
            for (String line : lines) {
                assertThat(run(line)).contains("{");
            }
            assertThat(run(lines.getLast())).contains("figure-corrected");
        }
    }

    @Test
    void isReadySoonAndStopsAndStartsAgain() {
        try (Palimpsest palimpsest = Palimpsest.start(data, "--demo=true")) {
            // Against a hang only: how fast it is depends on who else uses the machine.
            assertThat(secondsUntilReady(palimpsest)).isLessThan(90);
            assertThat(palimpsest.stop()).isEqualTo(143);
            palimpsest.restart();
            palimpsest.kill();
            palimpsest.restart();
            assertThat(palimpsest.query().get("/articles/japan-peru-relations").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesAFolderInUse() {
        try (Palimpsest first = Palimpsest.start(data, "--demo=false");
                Jar second = Jar.run(options(Ports.free(2), data))) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.said())
                    .startsWith("palimpsest: the data folder " + data + " is in use by process ")
                    .hasLineCount(1);
            assertThat(first.query().get("/articles/japan-peru-relations").status()).isPositive();
        }
    }

    @Test
    void refusesAPortInUseAndLeavesNothing() throws Exception {
        Path untouched = data.resolve("untouched");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Jar jar =
                        Jar.run(
                                List.of(
                                        "--query.port=" + taken.getLocalPort(),
                                        "--command.port=" + Ports.free(1).getFirst(),
                                        "--data=" + untouched))) {
            assertThat(jar.exit()).isEqualTo(1);
            assertThat(jar.said())
                    .isEqualTo(
                            "palimpsest: port %d is in use; choose another with"
                                    + " --query.port=PORT\n",
                            taken.getLocalPort());
            assertThat(untouched).doesNotExist();
        }
    }

    @Test
    void explainsItself() {
        try (Jar help = Jar.run(List.of("--help"));
                Jar unknown = Jar.run(List.of("--nonsense"))) {
            assertThat(help.exit()).isZero();
            assertThat(help.said()).startsWith("Usage: ");
            assertThat(unknown.exit()).isEqualTo(2);
            assertThat(unknown.said()).startsWith("palimpsest: unknown option --nonsense\nUsage: ");
        }
    }

    @Test
    void saysInOneLineWhichJavaItNeeds() throws Exception {
        Path mavens = Path.of(System.getProperty("maven.java.home"));
        assumeThat(Files.readString(mavens.resolve("release"))).contains("JAVA_VERSION=\"17.");
        try (Jar jar = Jar.runOn(mavens, List.of())) {
            assertThat(jar.exit()).isEqualTo(1);
            assertThat(jar.said())
                    .isEqualTo("Palimpsest needs Java 21 or later; this is Java 17.\n");
        }
    }

    private boolean isCurl(String line) {
        return line.startsWith("curl ");
    }

    private static List<String> options(List<Integer> ports, Path data) {
        return List.of(
                "--command.port=" + ports.get(0), "--query.port=" + ports.get(1), "--data=" + data);
    }

    private static double secondsUntilReady(Palimpsest palimpsest) {
        String line =
                palimpsest
                        .said()
                        .lines()
                        .filter(said -> said.contains("ready"))
                        .findFirst()
                        .orElseThrow();
        return Double.parseDouble(line.replaceAll("[^0-9.]*([0-9.]+) s\\.", "$1"));
    }

    private static String run(String line) throws Exception {
        Process process =
                new ProcessBuilder("sh", "-c", line.replaceFirst("curl", "curl -sS --fail"))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(line + "\n" + output).isZero();
        return output;
    }
}
