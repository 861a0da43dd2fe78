package org.palimpsest.query.page;

import org.jspecify.annotations.Nullable;

/** One of the pages of an article, as its head offers them. */
public enum Tab {
    ARTICLE("Article"),
    HISTORY("History"),
    BLAME("Blame"),
    TIMELINE("Timeline");

    private final String label;

    Tab(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Where it is; a history is always that of all revisions. */
    String address(String slug, @Nullable Long past) {
        return switch (this) {
            case ARTICLE -> past == null ? Links.article(slug) : Links.past(slug, past);
            case HISTORY -> Links.history(slug);
            case BLAME -> Links.blame(slug) + asOf(past);
            case TIMELINE -> Links.timeline(slug) + asOf(past);
        };
    }

    private static String asOf(@Nullable Long past) {
        return past == null ? "" : "?revision=" + past;
    }
}
