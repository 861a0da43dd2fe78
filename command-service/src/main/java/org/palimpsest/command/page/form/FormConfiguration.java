package org.palimpsest.command.page.form;

import org.palimpsest.command.editing.Desk;
import org.palimpsest.http.InTime;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** Puts the gate before the editor's pages, and gives them what comes through it. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    private static final String[] PAGES = {"/edit", "/edit/**"};

    private final CsrfTokenRepository tokens;

    FormConfiguration(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FormGate(tokens, OpenForm.SIGN_IN)).addPathPatterns(PAGES);
        // Once the form has been read, which takes as long as it takes.
        registry.addInterceptor(new InTime(Desk.PATIENCE)).addPathPatterns(PAGES);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FormArguments(tokens));
    }
}
