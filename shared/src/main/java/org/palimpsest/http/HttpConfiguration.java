package org.palimpsest.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import tools.jackson.databind.json.JsonMapper;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;

/**
 * Gives a service the manners of the contract; it imports this and adds its own rules of access.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/palimpsest/http/manners.properties")
@EnableConfigurationProperties(Accounts.class)
public class HttpConfiguration {

    @Bean
    static JsonManners jsonManners() {
        return new JsonManners();
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemWriter writer) {
        return new ProblemAdvice(writer);
    }

    @Bean
    StoreAdvice storeAdvice(ProblemWriter writer) {
        return new StoreAdvice(writer);
    }

    @Bean
    ErrorDispatch errorDispatch(ProblemWriter writer) {
        return new ErrorDispatch(writer);
    }

    @Bean
    TomcatManners tomcatManners(ProblemWriter writer) {
        return new TomcatManners(writer);
    }

    @Bean
    Parameters parameters() {
        return new Parameters();
    }

    @Bean
    Scalars scalars() {
        return new Scalars();
    }

    /** After the security filters, so that a stranger's body is not kept in memory. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Value("${palimpsest.patience.body}") Duration patience, ProblemWriter writer) {
        FilterRegistrationBean<BodyLimit> filter =
                new FilterRegistrationBean<>(new BodyLimit(patience, System::nanoTime, writer));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 2);
        return filter;
    }

    /** After the body has come, so that whoever sends it slowly keeps nobody out. */
    @Bean
    FilterRegistrationBean<Admission> admission(
            @Value("${palimpsest.patience.admission}") Duration patience, ProblemWriter writer) {
        FilterRegistrationBean<Admission> filter =
                new FilterRegistrationBean<>(new Admission(patience, writer));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Utf8Bodies> utf8Bodies(ProblemWriter writer) {
        FilterRegistrationBean<Utf8Bodies> filter =
                new FilterRegistrationBean<>(new Utf8Bodies(writer));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SentParameters> sentParameters(ProblemWriter writer) {
        FilterRegistrationBean<SentParameters> filter =
                new FilterRegistrationBean<>(new SentParameters(writer));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    /** Nobody reads what Spring Security would note of every filter at every request. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityManners securityManners(ProblemWriter writer) {
        return new SecurityManners(writer);
    }

    @Bean
    PasswordEncoder passwordCheck() {
        PasswordEncoder slow =
                new DelegatingPasswordEncoder(
                        "bcrypt",
                        Map.of(
                                "bcrypt",
                                new BCryptPasswordEncoder(),
                                "pbkdf2",
                                Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
        return new CachedPasswordCheck(slow, new SecureRandom());
    }

    /**
     * Lets through a key with a slash or a percent sign in it, and every method, so that one that
     * is not known is answered with 405.
     */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedSlash(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter writer) {
        return (request, response, rejected) ->
                writer.write(
                        Problem.of(
                                ProblemKind.MALFORMED,
                                "The path or a header holds what it must not, such as .., // or"
                                        + " ;."),
                        response);
    }
}
