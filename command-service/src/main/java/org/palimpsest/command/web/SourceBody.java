package org.palimpsest.command.web;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Source;
import org.palimpsest.command.editing.Length;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** A source as a request's body names it. */
public record SourceBody(String title, @Nullable String url) {

    private static final int MOST = 20;

    /**
     * @throws Rejection.AgainstRule where there are too many, or one has no title or an address
     *     that is none
     */
    static List<Source> sources(@Nullable List<SourceBody> bodies) {
        if (bodies == null) {
            return List.of();
        }
        if (bodies.size() > MOST) {
            throw new Rejection.AgainstRule(
                    "/sources", "There are at most " + MOST + " sources to a change.");
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            sources.add(bodies.get(i).source("/sources/" + i));
        }
        return sources;
    }

    /** A source that is named by its title or its address alone. */
    static SourceBody named(String titleOrUrl) {
        return isAddress(titleOrUrl)
                ? new SourceBody(titleOrUrl, titleOrUrl)
                : new SourceBody(titleOrUrl, null);
    }

    private Source source(String pointer) {
        String said = Prose.line(title, pointer + "/title", Length.SOURCE);
        if (url != null) {
            Prose.line(url, pointer + "/url", Length.SOURCE);
            if (!isAddress(url)) {
                throw new Rejection.AgainstRule(
                        pointer + "/url", "This is no http or https address.");
            }
        }
        return new Source(said, url);
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException noUri) {
            return false;
        }
    }
}
