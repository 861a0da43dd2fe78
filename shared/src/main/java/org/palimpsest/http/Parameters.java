package org.palimpsest.http;

import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Reads what parameters and headers of the contract mean, and nothing else. */
final class Parameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        convert(registry, Instant.class, Parameters::instant);
        convert(registry, Limit.class, text -> new Limit(Scalars.smallNumber(text)));
        convert(registry, LedgerPosition.class, text -> new LedgerPosition(Scalars.number(text)));
        convert(registry, IfMatch.class, text -> new IfMatch(SentTags.parse(text)));
        convert(registry, IfNoneMatch.class, text -> new IfNoneMatch(SentTags.parse(text)));
        // A title with commas in it is one title: what a list holds is sent one by one.
        registry.addConverter(String.class, List.class, List::of);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new JsonAccepted());
        registry.addInterceptor(new SentOnce());
    }

    /** A header that was sent in several lines is one list (RFC 9110, section 5.3). */
    private static <T> void convert(
            FormatterRegistry registry, Class<T> type, Function<String, T> reading) {
        Converter<String, T> one = reading::apply;
        Converter<String[], T> several = texts -> reading.apply(String.join(", ", texts));
        registry.addConverter(String.class, type, one);
        registry.addConverter(String[].class, type, several);
    }

    private static Instant instant(String text) {
        try {
            return Instants.parse(text);
        } catch (DateTimeException malformed) {
            throw new MalformedValueException("is not an instant such as 2026-05-03T12:00:00Z");
        }
    }
}
