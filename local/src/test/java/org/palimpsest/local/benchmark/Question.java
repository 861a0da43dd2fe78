package org.palimpsest.local.benchmark;

import java.util.random.RandomGenerator;

/** What is asked of an article, each time of another place in the middle of its history. */
enum Question {
    ARTICLE("the current article"),
    PAST("a past revision"),
    PAGE("a page of history, 5 revisions"),
    SELDOM("a filtered history: 3 revisions of all"),
    DIFF("a diff of two neighbours"),
    FACT("a fact's history"),
    BLAME("the blame");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** What the query service is asked for. */
    String path(Shelf shelf, Shelf.Volume volume, RandomGenerator random) {
        int middle = shelf.middle(random);
        return "/articles/"
                + volume.slug()
                + switch (this) {
                    case ARTICLE -> "";
                    case PAST -> "?revision=" + middle;
                    case PAGE -> "/revisions?limit=5&before=" + (middle + 3);
                    case SELDOM -> "/revisions?fact=" + volume.pen().seldom();
                    case DIFF -> "/diff?from=" + middle + "&to=" + (middle + 1);
                    case FACT -> "/facts/" + volume.pen().seldom() + "/revisions";
                    case BLAME -> "/blame";
                };
    }

    @Override
    public String toString() {
        return words;
    }
}
