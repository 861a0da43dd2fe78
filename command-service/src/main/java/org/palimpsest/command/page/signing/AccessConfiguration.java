package org.palimpsest.command.page.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.palimpsest.http.ProblemWriter;
import org.palimpsest.http.Role;
import org.palimpsest.http.SecurityManners;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who may come in, and how: into the editor's pages by a session, into all else by HTTP Basic, or
 * by the session with its token.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String SIGN_IN = "/edit/sign-in";

    @Bean
    SecurityContextRepository sessionContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository sessionTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    Sessions sessions(SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        return new Sessions(contexts, tokens);
    }

    @Bean
    AuthenticationManager passwords(AuthenticationConfiguration configuration) throws Exception {
        return configuration.getAuthenticationManager();
    }

    @Bean
    @Order(1)
    SecurityFilterChain accessToPages(
            HttpSecurity http,
            SecurityManners manners,
            ProblemWriter writer,
            SecurityContextRepository sessions)
            throws Exception {
        return manners.applyTo(http.securityMatcher("/edit", "/edit/**", "/assets/**"))
                .httpBasic(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(
                                        AccessConfiguration::leadToSignIn))
                // A form is looked at once it has been read, by the pages' own gate.
                .addFilterBefore(new CrossSite(writer), CsrfFilter.class)
                .addFilterBefore(new ShortForm(SIGN_IN, writer), CsrfFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(SIGN_IN, "/assets/**")
                                        .permitAll()
                                        .anyRequest()
                                        .hasRole(Role.EDITOR.name()))
                .build();
    }

    @Bean
    SecurityFilterChain accessToRest(
            HttpSecurity http,
            SecurityManners manners,
            ProblemWriter writer,
            SecurityContextRepository sessions,
            CsrfTokenRepository tokens)
            throws Exception {
        SessionUnlessBasic context = new SessionUnlessBasic(sessions);
        return manners.applyTo(http)
                .securityContext(contexts -> contexts.securityContextRepository(context))
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens)
                                        .csrfTokenRequestHandler(new HeaderToken())
                                        .requireCsrfProtectionMatcher(
                                                request ->
                                                        !CrossSite.isSafe(request)
                                                                && context.containsContext(
                                                                        request)))
                .addFilterBefore(new CrossSite(writer), CsrfFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().hasRole(Role.EDITOR.name()))
                .build();
    }

    /** A form's own address is where it is filled in, so that is where to come back to. */
    private static void leadToSignIn(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException unknown) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Location",
                UriComponentsBuilder.fromPath(SIGN_IN)
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(wanted)
                        .toUriString());
    }
}
