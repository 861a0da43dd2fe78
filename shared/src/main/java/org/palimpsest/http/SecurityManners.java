package org.palimpsest.http;

import jakarta.servlet.DispatcherType;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What the filter chains of both services have in common; each adds its own rules to it. */
public final class SecurityManners {

    private static final Problem UNAUTHENTICATED =
            Problem.of(ProblemKind.UNAUTHENTICATED, "The name or the password is missing or wrong.")
                    .header(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Basic realm=\"palimpsest\", charset=\"UTF-8\"");
    private static final Problem FORBIDDEN =
            Problem.of(ProblemKind.FORBIDDEN, "The user does not have the role that this needs.");
    private static final Problem FORGED =
            Problem.of(
                    ProblemKind.FORBIDDEN,
                    "What is sent in a session carries its token in X-CSRF-TOKEN; it is missing or"
                            + " wrong.");

    private static final Problem UNCHECKED =
            Problem.of(
                            ProblemKind.TOO_MANY_REQUESTS,
                            "Too many passwords are being checked. Please try again.")
                    .header(HttpHeaders.RETRY_AFTER, "1");

    private static final String[] DOCUMENT = {"/v3/api-docs", "/v3/api-docs/**"};
    private static final String PAGE = "/swagger-ui/**";
    private static final String PAGE_ADDRESS = "/swagger-ui.html";

    private final AuthenticationEntryPoint unauthenticated;
    private final AccessDeniedHandler forbidden;
    private final CrossSite crossSite;

    SecurityManners(ProblemWriter writer) {
        crossSite = new CrossSite(writer);
        unauthenticated =
                (request, response, failure) ->
                        writer.write(
                                failure instanceof TooManyPasswordChecks
                                        ? UNCHECKED
                                        : UNAUTHENTICATED,
                                response);
        forbidden =
                (request, response, denied) ->
                        writer.write(
                                denied instanceof CsrfException ? FORGED : FORBIDDEN, response);
    }

    /**
     * HTTP Basic without sessions; nothing changed by pages of other sites; refusals as problem
     * documents; health, {@code OPTIONS} and error pages open. The caller goes on with {@code
     * authorizeHttpRequests} and its {@code anyRequest}.
     */
    public HttpSecurity applyTo(HttpSecurity http) {
        return http.addFilterBefore(crossSite, CsrfFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthenticated))
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(forbidden))
                // Reads say themselves how they may be cached.
                .headers(
                        headers ->
                                headers.cacheControl(cache -> cache.disable())
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicyHeaderWriter
                                                                        .ReferrerPolicy
                                                                        .SAME_ORIGIN))
                                        .addHeaderWriter(nothingFromElsewhere())
                                        .addHeaderWriter(nothingButOurOwn()))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.ASYNC)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.OPTIONS)
                                        .permitAll()
                                        .requestMatchers("/actuator/health", "/actuator/health/**")
                                        .permitAll()
                                        .requestMatchers(DOCUMENT)
                                        .permitAll()
                                        .requestMatchers(PAGE_ADDRESS, PAGE)
                                        .permitAll());
    }

    /** Our pages have nothing inline and nothing from elsewhere, and stand in nobody's frame. */
    private static HeaderWriter nothingButOurOwn() {
        RequestMatcher drawn = PathPatternRequestMatcher.withDefaults().matcher(PAGE);
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(drawn),
                new ContentSecurityPolicyHeaderWriter(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                                + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'"));
    }

    /** The page styles what it draws itself, and has its pictures in its own style sheet. */
    private static HeaderWriter nothingFromElsewhere() {
        return new DelegatingRequestMatcherHeaderWriter(
                PathPatternRequestMatcher.withDefaults().matcher(PAGE),
                new ContentSecurityPolicyHeaderWriter(
                        "default-src 'self'; img-src 'self' data:;"
                                + " style-src 'self' 'unsafe-inline'"));
    }
}
