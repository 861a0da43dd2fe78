package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

/** What pages of other sites ask for is told by the host that the browser asked. */
class CrossSiteTest {

    /** As the container has them, which may go by what a proxy says. */
    @ParameterizedTest
    @CsvSource({
        "https, edits.example, 443, https://edits.example, 200",
        "https, edits.example, 443, http://edits.example, 403",
        "https, edits.example, 443, https://edits.example:8443, 403",
        "http, edits.example, 8080, http://edits.example:8080, 200",
        "http, edits.example, 8080, http://edits.example, 403",
        "http, edits.example, 80, https://edits.example, 200",
        "http, edits.example, 80, http://EDITS.example, 200",
        "http, edits.example, 80, http://inside.example:8080, 403",
        "http, edits.example, 80, null, 403",
        "http, edits.example, 80, http://, 403",
        "http, edits.example, 80, edits.example, 403",
        "http, '[::1]', 8080, 'http://[::1]:8080', 200",
    })
    void anOriginIsOursByTheNameThatWasAskedFor(
            String scheme, String host, int port, String origin, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/articles");
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);
        request.setServerPort(port);
        request.addHeader("Origin", origin);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new CrossSite(new ProblemWriter(JsonMapper.shared()))
                .doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
    }
}
