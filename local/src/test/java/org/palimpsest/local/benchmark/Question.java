package org.palimpsest.local.benchmark;

import org.palimpsest.local.benchmark.Shelf.Volume;

/** What is asked of an article, each time of another place in the middle of its history. */
enum Question {
    ARTICLE("the current article"),
    PAST("a past revision"),
    PAGE("a page of 5 revisions"),
    SELDOM("a filtered history that 3 revisions match"),
    DIFF("a diff of two neighbours"),
    FACT("a fact's history"),
    BLAME("the blame");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** The path and query that ask the query service for an article as it was. */
    static String past(Volume volume, int revision) {
        return "/articles/" + volume.slug() + "?revision=" + revision;
    }

    /**
     * The path and query that put the question.
     *
     * @param middle a revision that has two older ones and two newer
     */
    String path(Volume volume, int middle) {
        String article = "/articles/" + volume.slug();
        String fact = volume.pen().seldom();
        return switch (this) {
            case ARTICLE -> article;
            case PAST -> past(volume, middle);
            case PAGE -> article + "/revisions?limit=5&before=" + (middle + 3);
            case SELDOM -> article + "/revisions?fact=" + fact;
            case DIFF -> article + "/diff?from=" + middle + "&to=" + (middle + 1);
            case FACT -> article + "/facts/" + fact + "/revisions";
            case BLAME -> article + "/blame";
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
