package org.palimpsest.http;

import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;

/**
 * Reads parameters and headers to the letter: Spring by itself takes {@code 0x10} for a number and
 * {@code on} for true.
 */
final class Parameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        convert(registry, Long.class, Parameters::number);
        convert(registry, Integer.class, Parameters::smallNumber);
        convert(registry, Boolean.class, Parameters::truth);
        convert(registry, Instant.class, Parameters::instant);
        convert(registry, Limit.class, text -> new Limit(smallNumber(text)));
        convert(registry, LedgerPosition.class, text -> new LedgerPosition(number(text)));
        convert(registry, IfMatch.class, text -> new IfMatch(SentTags.parse(text)));
        convert(registry, IfNoneMatch.class, text -> new IfNoneMatch(SentTags.parse(text)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
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

    private static long number(String text) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw new MalformedValueException("is not a whole number in range");
        }
        return Long.parseLong(text);
    }

    private static int smallNumber(String text) {
        long number = number(text);
        if (number != (int) number) {
            throw new MalformedValueException("is not a whole number in range");
        }
        return (int) number;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new MalformedValueException("is neither true nor false");
        };
    }

    private static Instant instant(String text) {
        try {
            return Instants.parse(text);
        } catch (DateTimeException malformed) {
            throw new MalformedValueException("is not an instant such as 2026-05-03T12:00:00Z");
        }
    }
}
