package org.palimpsest.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where the pages of an article are, percent-encoded and relative to the service's root. */
public final class Links {

    private static final Pattern SAFE =
            Pattern.compile("https?://[^\\s<>\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private Links() {}

    public static String article(String slug) {
        return "/articles/" + encoded(slug);
    }

    /** An article as it was after a revision. */
    public static String past(String slug, long revision) {
        return article(slug) + "?revision=" + revision;
    }

    public static String history(String slug) {
        return article(slug) + "/revisions";
    }

    public static String revision(String slug, long revision) {
        return history(slug) + "/" + revision;
    }

    /** The revisions that changed a fact. */
    public static String factHistory(String slug, String fact) {
        return history(slug) + "?fact=" + fact;
    }

    public static String blame(String slug) {
        return article(slug) + "/blame";
    }

    public static String timeline(String slug) {
        return article(slug) + "/timeline";
    }

    /** An article's web feed. */
    public static String feed(String slug) {
        return article(slug) + "/feed";
    }

    /** Two revisions compared. */
    public static String diff(String slug, long from, long to) {
        return article(slug) + "/diff?from=" + from + "&to=" + to;
    }

    /** A revision compared with the one before it; null for the first. */
    public static @Nullable String comparedWithBefore(String slug, long revision) {
        return revision == 1 ? null : diff(slug, revision - 1, revision);
    }

    /**
     * Where a source can be read; null where its address is none that is safe to follow.
     *
     * @param url as the editor gave it, or null
     */
    public static @Nullable String source(@Nullable String url) {
        return url != null && SAFE.matcher(url).matches() ? url : null;
    }

    private static String encoded(String slug) {
        return UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8);
    }
}
