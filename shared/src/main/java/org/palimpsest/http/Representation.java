package org.palimpsest.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a resource can be given. */
public enum Representation {
    JSON("application/json", "application/json"),
    WIKI("text/x-wiki", "text/x-wiki;charset=UTF-8"),
    MARKDOWN("text/markdown", "text/markdown;charset=UTF-8"),
    HTML("text/html", "text/html;charset=UTF-8"),
    EVENTS("text/event-stream", "text/event-stream;charset=UTF-8");

    private final MediaType range;
    private final MediaType contentType;

    Representation(String range, String contentType) {
        this.range = MediaType.parseMediaType(range);
        this.contentType = MediaType.parseMediaType(contentType);
    }

    /** What {@code Content-Type} says of it. */
    public MediaType contentType() {
        return contentType;
    }

    /** The tag of a resource of this revision in this form. */
    public EntityTag tag(long revision) {
        return new EntityTag(revision, this == JSON ? "" : parameter());
    }

    /**
     * The form that the client asks for: by the query parameter {@code format}, else by {@code
     * Accept}, else the first that is offered.
     *
     * @param offered the forms that can be given, the one that is preferred first; not empty
     * @throws ProblemException 400 for a {@code format} that is no form, 406 when none that is
     *     asked for is offered
     */
    public static Representation choose(HttpServletRequest request, Representation... offered) {
        List<Representation> choices = List.of(offered);
        String format = request.getParameter("format");
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        Optional<Representation> chosen =
                format == null || format.isEmpty()
                        ? byAccept(accept, choices)
                        : Optional.of(byParameter(format)).filter(choices::contains);
        return chosen.orElseThrow(
                () ->
                        new ProblemException(
                                ProblemKind.NOT_ACCEPTABLE,
                                "This can be given as "
                                        + String.join(
                                                ", ",
                                                choices.stream()
                                                        .map(c -> c.range.toString())
                                                        .toList())
                                        + "."));
    }

    private static Representation byParameter(String format) {
        return Arrays.stream(values())
                .filter(form -> form.parameter().equals(format))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemKind.MALFORMED,
                                        "'format' is not one of json, wiki, markdown, html,"
                                                + " events."));
    }

    private static Optional<Representation> byAccept(
            List<String> accept, List<Representation> offered) {
        List<MediaType> ranges = ranges(accept);
        // The first of the greatest quality, for a stream's max keeps the last of equals.
        return offered.stream()
                .filter(form -> form.quality(ranges) > 0)
                .sorted(Comparator.comparingDouble(form -> -form.quality(ranges)))
                .findFirst();
    }

    private static List<MediaType> ranges(List<String> accept) {
        if (accept.stream().allMatch(String::isBlank)) {
            return List.of(MediaType.ALL);
        }
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException nonsense) {
            return List.of();
        }
    }

    /** The quality of the most specific range that this form lies in (RFC 9110, section 12.5.1). */
    private double quality(List<MediaType> ranges) {
        @Nullable MediaType closest = null;
        for (MediaType candidate : ranges) {
            if (candidate.includes(range)
                    && (closest == null || specificity(candidate) > specificity(closest))) {
                closest = candidate;
            }
        }
        return closest == null ? 0 : closest.getQualityValue();
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    private String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
