package org.palimpsest.command.page.signing;

import org.palimpsest.command.page.form.OpenForm;
import org.palimpsest.http.CrossSite;
import org.palimpsest.http.ProblemWriter;
import org.palimpsest.http.Role;
import org.palimpsest.http.SecurityManners;
import org.palimpsest.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Who may come in, and how: into the editor's pages by a session, into all else by HTTP Basic, or
 * by the session with its token.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

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
            Pages pages,
            SecurityContextRepository sessions)
            throws Exception {
        return manners.applyTo(http.securityMatcher("/edit", "/edit/**", "/assets/**"))
                .httpBasic(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(new Stranger(pages)))
                // A form is looked at once it has been read, by the pages' own gate.
                .addFilterBefore(new ShortForm(OpenForm.SIGN_IN, writer), CsrfFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OpenForm.SIGN_IN)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/assets/**")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, "/assets/**")
                                        .permitAll()
                                        .anyRequest()
                                        .hasRole(Role.EDITOR.name()))
                .build();
    }

    @Bean
    SecurityFilterChain accessToRest(
            HttpSecurity http,
            SecurityManners manners,
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
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().hasRole(Role.EDITOR.name()))
                .build();
    }
}
