package org.palimpsest.language.country;

import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a text speaks of one of the two countries.
 *
 * @param span the name, without what shows possession, or the adjective
 * @param country the name that the article has for it
 * @param adjective whether it is said by an adjective
 */
public record CountryMention(Span span, String country, boolean adjective) {

    private static final Pattern POSSESSION = Pattern.compile("['\u2019]s$");

    /** Where it begins. */
    public int start() {
        return span.start();
    }

    /** Where it ends. */
    public int end() {
        return span.end();
    }

    /** All in order and without overlap, the longer name where one holds the other. */
    public static List<CountryMention> in(String text, Countries countries) {
        List<CountryMention> all = new ArrayList<>();
        for (Country country : countries.countries()) {
            country.names().forEach(name -> named(text, name, country.name(), false, all));
            country.demonyms()
                    .others()
                    .forEach(other -> named(text, other, country.name(), true, all));
        }
        adjectives(text, countries.countries(), all);
        return apart(all);
    }

    private static List<CountryMention> apart(List<CountryMention> all) {
        all.sort(
                Comparator.comparingInt(CountryMention::start)
                        .thenComparing(Comparator.comparingInt(CountryMention::end).reversed()));
        List<CountryMention> apart = new ArrayList<>();
        for (CountryMention mention : all) {
            if (apart.isEmpty() || mention.start() >= apart.getLast().end()) {
                apart.add(mention);
            }
        }
        return List.copyOf(apart);
    }

    private static void named(
            String text,
            String name,
            String country,
            boolean adjective,
            List<CountryMention> into) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean whole = !joins(text, at - 1) && !joins(text, end);
            if (whole && !CountryNames.isPartOfAnother(text, new Span(at, end), country)) {
                into.add(new CountryMention(new Span(at, end), country, adjective));
            }
            at = text.indexOf(name, end);
        }
    }

    private static void adjectives(
            String text, List<Country> countries, List<CountryMention> into) {
        Prose prose = new Prose(text);
        int end = 0;
        for (int index = 0; index < text.length(); index++) {
            if (index >= end
                    && Character.isUpperCase(text.charAt(index))
                    && !joins(text, index - 1)) {
                Span word = prose.wordAt(index);
                end = word.end();
                String letters = POSSESSION.matcher(word.in(text)).replaceFirst("");
                spokenOf(letters, countries)
                        .ifPresent(country -> into.add(adjective(word.start(), letters, country)));
            }
        }
    }

    private static Optional<String> spokenOf(String adjective, List<Country> countries) {
        return countries.stream()
                .filter(country -> country.demonyms().stem(adjective) > 0)
                .max(Comparator.comparingInt(country -> country.demonyms().stem(adjective)))
                .map(Country::name);
    }

    private static CountryMention adjective(int start, String letters, String country) {
        return new CountryMention(new Span(start, start + letters.length()), country, true);
    }

    private static boolean joins(String text, int index) {
        return index >= 0
                && index < text.length()
                && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '-');
    }
}
