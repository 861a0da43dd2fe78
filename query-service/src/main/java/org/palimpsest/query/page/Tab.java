package org.palimpsest.query.page;

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

    String address(String slug) {
        return switch (this) {
            case ARTICLE -> Links.article(slug);
            case HISTORY -> Links.history(slug);
            case BLAME -> Links.blame(slug);
            case TIMELINE -> Links.timeline(slug);
        };
    }
}
