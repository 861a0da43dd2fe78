package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that are too slow, too idle or too many keep nobody else from being answered. */
@Timeout(120)
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "palimpsest.patience.body=1s",
            "palimpsest.users[0].name=editor",
            "palimpsest.users[0].password=" + OverloadTest.SLOW_HASH,
            "palimpsest.users[0].roles=editor",
        })
class OverloadTest {

    static final String SLOW_HASH =
            "{bcrypt}$2a$11$m8YoQFeak9blyPIhEfgfQ.l.CaqFBIwC2PV9/ES6eR4c4y4GyQO.a";

    private static final String SLOW =
            "PUT /source HTTP/1.1\r\nHost: x\r\nContent-Type: text/x-wiki\r\n"
                    + "Content-Length: 1000000\r\n\r\n";

    @LocalServerPort private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void aBodyOfAFewBytesASecondIsGivenUpAndItsConnectionClosed() throws Exception {
        try (Socket socket = begin(SLOW)) {
            Thread.startVirtualThread(() -> trickle(socket));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("/problems/timeout");
        }
    }

    @Test
    void hundredsOfSlowBodiesKeepNobodyOut() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 600; i++) {
                Socket socket = begin(SLOW);
                slow.add(socket);
                Thread.startVirtualThread(() -> trickle(socket));
            }
            assertThatAnotherIsAnswered();
        } finally {
            close(slow);
        }
    }

    @Test
    void twoThousandIdleConnectionsKeepNobodyOut() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 2_000; i++) {
                idle.add(begin(i % 2 == 0 ? "" : "GET /who"));
            }
            assertThatAnotherIsAnswered();
        } finally {
            close(idle);
        }
    }

    @Test
    void whoeverGuessesPasswordsIsHeldUpAndNotWhoHasTheRightOne() throws Exception {
        while (whoami("secret").status() == 429) {
            Thread.onSpinWait();
        }
        try (ExecutorService guessing = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Wire.Answer>> guesses = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String guess = "guess" + i;
                guesses.add(guessing.submit(() -> whoami(guess)));
            }
            assertThat(whoami("secret").status()).isEqualTo(200);
            List<Integer> statuses = new ArrayList<>();
            for (Future<Wire.Answer> guess : guesses) {
                statuses.add(guess.get().status());
            }
            assertThat(statuses).contains(429).doesNotContain(200, 500);
        }
        assertThat(whoami("wrong").status()).isEqualTo(401);
    }

    private Wire.Answer whoami(String password) throws IOException, InterruptedException {
        String pair = "editor:" + password;
        return wire.get(
                "/whoami",
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes()));
    }

    private void assertThatAnotherIsAnswered() throws IOException, InterruptedException {
        Wire.Answer answer =
                wire.send(
                        wire.to("/source")
                                .header("Content-Type", "text/x-wiki")
                                .PUT(BodyPublishers.ofString("= Title =")));
        assertThat(answer.status()).isEqualTo(200);
    }

    private Socket begin(String bytes) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void trickle(Socket socket) {
        try {
            while (true) {
                socket.getOutputStream().write('x');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException closed) {
            // The other end has had enough of it.
        }
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
