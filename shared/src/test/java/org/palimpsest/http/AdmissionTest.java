package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a service does when more is asked of it at once than it can carry. */
@Timeout(30)
class AdmissionTest {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final Admission admission =
            new Admission(Duration.ofMillis(50), new ProblemWriter(JsonMapper.shared()));

    @Test
    void whoDoesNotGetATurnInTimeIsAskedToComeAgain() throws Exception {
        try (Crowd crowd = new Crowd(Admission.PLACES, 0)) {
            crowd.gather();
            MockHttpServletResponse refused = ask("/articles/zenda", 0);

            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
            assertThat(refused.getContentAsString()).contains("\"outcome\":\"not-stored\"");
        }
        assertThat(ask("/articles/zenda", 0).getStatus()).isEqualTo(200);
    }

    @Test
    void aFewOfTheLargestBodiesTakeAllPlaces() throws Exception {
        try (Crowd crowd = new Crowd(3, LARGEST)) {
            crowd.gather();
            assertThat(ask("/articles", LARGEST).getStatus()).isEqualTo(503);
            assertThat(ask("/articles", 1_000).getStatus()).isEqualTo(200);
        }
        assertThat(ask("/articles", LARGEST).getStatus()).isEqualTo(200);
    }

    @Test
    void theServicesHealthIsToldAlsoWhereItIsOverloaded() throws Exception {
        try (Crowd crowd = new Crowd(Admission.PLACES, 0)) {
            crowd.gather();
            assertThat(ask("/actuator/health", 0).getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String path, int bytes) throws Exception {
        return ask(path, bytes, (request, response) -> {});
    }

    private MockHttpServletResponse ask(String path, int bytes, FilterChain chain)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContent(new byte[bytes]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        admission.doFilter(request, response, chain);
        return response;
    }

    /** Requests that are all at work until the crowd is closed. */
    private final class Crowd implements AutoCloseable {

        private final CountDownLatch end = new CountDownLatch(1);
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

        private final int requests;
        private final int bytes;

        Crowd(int requests, int bytes) {
            this.requests = requests;
            this.bytes = bytes;
        }

        void gather() throws InterruptedException {
            CountDownLatch working = new CountDownLatch(requests);
            for (int i = 0; i < requests; i++) {
                threads.submit(() -> ask("/articles", bytes, (request, response) -> stay(working)));
            }
            working.await();
        }

        private void stay(CountDownLatch working) {
            working.countDown();
            try {
                end.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            end.countDown();
            threads.close();
        }
    }
}
