package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.Limit;
import org.palimpsest.http.ProblemException;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reviewer asks of a history, as it was sent; null what was not. */
record Asked(
        @Nullable String section,
        @Nullable String entry,
        @Nullable String fact,
        @Nullable String editor,
        @Nullable String type,
        @Nullable String since,
        @Nullable String until,
        Limit limit,
        @Nullable Long before) {

    private static final String USUAL = Limit.DEFAULT;

    /**
     * @throws ProblemException 400 where a time is neither an instant nor a day
     */
    RevisionFilter filter() {
        return RevisionFilter.of(section, entry, fact, editor, type, since, until);
    }

    /** Whether it asks for less than all revisions. */
    public boolean narrows() {
        return !filters().isEmpty();
    }

    /** How many revisions a page has, or null where that is as usual. */
    public @Nullable String unusualLimit() {
        String count = Integer.toString(limit.count());
        return count.equals(USUAL) ? null : count;
    }

    /**
     * The same question about the revisions before one, as the query of an address.
     *
     * @param number the revision, or null for the newest
     */
    String queryBefore(@Nullable Long number) {
        Map<String, String> parameters = filters();
        put(parameters, "limit", unusualLimit());
        put(parameters, "before", number == null ? null : number.toString());
        return query(parameters);
    }

    /**
     * Asks for what one part was changed by in a stretch of time, the part being any where null.
     */
    static String queryOf(
            @Nullable String section, @Nullable String since, @Nullable String until) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "section", section);
        put(parameters, "since", since);
        put(parameters, "until", until);
        return query(parameters);
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "section", section);
        put(filters, "entry", entry);
        put(filters, "fact", fact);
        put(filters, "editor", editor);
        put(filters, "type", type);
        put(filters, "since", since);
        put(filters, "until", until);
        return filters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + "="
                                        + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }
}
