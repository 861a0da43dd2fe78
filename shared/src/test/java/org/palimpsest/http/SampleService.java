package org.palimpsest.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A service as small as can be, wired as both services are. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpConfiguration.class, SampleService.Endpoints.class})
class SampleService {

    @Bean
    SecurityFilterChain access(HttpSecurity http, SecurityManners manners) {
        return manners.applyTo(http)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/whoami")
                                        .authenticated()
                                        .requestMatchers("/audit")
                                        .hasRole(Role.REVIEWER.name())
                                        .anyRequest()
                                        .permitAll())
                .build();
    }

    record Source(String title, @Nullable String url) {}

    record Visit(String visitor, List<String> dates, @Nullable List<Source> sources) {}

    record Amount(BigDecimal value, @Nullable Integer count, @Nullable Boolean sure) {}

    @RestController
    static class Endpoints {

        @PostMapping(path = "/visits", consumes = "application/json")
        Visit visit(@RequestBody Visit visit) {
            return visit;
        }

        @PostMapping(path = "/amounts", consumes = "application/json")
        Amount amount(@RequestBody Amount amount) {
            return amount;
        }

        @PostMapping(path = "/magnitudes", consumes = "application/json")
        Map<String, Integer> magnitude(@RequestBody Amount amount) {
            return Map.of("scale", amount.value().scale());
        }

        @PutMapping(path = "/source", consumes = "text/x-wiki")
        Map<String, Object> source(
                @RequestBody byte[] text, @RequestParam @Nullable List<String> source) {
            return Map.of("bytes", text.length, "sources", source == null ? List.of() : source);
        }

        @DeleteMapping("/source")
        void remove() {}

        @GetMapping("/list")
        Map<String, Object> list(
                @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
                @RequestParam(defaultValue = "false") boolean dryRun) {
            return Map.of("limit", limit.count(), "dryRun", dryRun);
        }

        @GetMapping("/at")
        Map<String, Instant> at(@RequestParam Instant at) {
            return Map.of("at", at);
        }

        @GetMapping("/revisions/{n}")
        long revision(@PathVariable long n) {
            return n;
        }

        @GetMapping("/keys/{key}")
        Map<String, String> key(@PathVariable String key) {
            return Map.of("key", key);
        }

        @GetMapping("/article")
        ResponseEntity<String> article(
                HttpServletRequest request,
                @RequestHeader(name = "If-None-Match", required = false)
                        @Nullable IfNoneMatch known,
                @RequestHeader(name = LedgerPosition.HEADER, required = false)
                        @Nullable LedgerPosition position) {
            Representation form =
                    Representation.choose(request, Representation.JSON, Representation.WIKI);
            return Reads.answer(
                    form.tag(57),
                    position == null ? new LedgerPosition(9) : position,
                    known,
                    form.contentType(),
                    () -> form == Representation.JSON ? "{}" : "= Title =\n");
        }

        @PutMapping("/article")
        void change(
                @RequestHeader(name = "If-Match", required = false) @Nullable IfMatch condition) {
            if (condition != null && !condition.allows(57)) {
                throw new ProblemException(
                        Problem.of(ProblemKind.STALE, "The article is at revision 57.")
                                .with("current", Map.of("revision", 57)));
            }
        }

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("a secret of ours");
        }

        @GetMapping("/recursion")
        int recursion() {
            return 1 + recursion();
        }

        @GetMapping("/away")
        void away() {
            throw new ProblemException(
                    Problem.of(ProblemKind.UNAVAILABLE, "The store is away.")
                            .header("Retry-After", "1")
                            .with("outcome", "not-stored"));
        }

        @GetMapping("/whoami")
        Map<String, String> whoami(java.security.Principal user) {
            return Map.of("name", user.getName());
        }

        @GetMapping({"/audit", "/actuator/health"})
        Map<String, Boolean> open() {
            return Map.of("open", true);
        }
    }
}
