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
    BLAME("the blame"),
    ARTICLE_PAGE("the article's page in a browser"),
    HISTORY_PAGE("the history's page, 20 revisions and the picture"),
    BLAME_PAGE("the blame's page"),
    REVERT("what undoing a past revision would change"),
    RESTORE("what restoring a past revision would change");

    private static final String HTML = "?format=html";

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** The path and query that ask the query service for an article as it was. */
    static String past(Volume volume, int revision) {
        return "/articles/" + volume.slug() + "?revision=" + revision;
    }

    /**
     * Puts the question.
     *
     * @param middle a revision that has two older ones and two newer
     */
    Wire.Reply ask(Wire wire, Volume volume, int middle) {
        String article = "/articles/" + volume.slug();
        String fact = volume.pen().seldom();
        return switch (this) {
            case ARTICLE -> wire.get(article);
            case PAST -> wire.get(past(volume, middle));
            case PAGE -> wire.get(article + "/revisions?limit=5&before=" + (middle + 3));
            case SELDOM -> wire.get(article + "/revisions?fact=" + fact);
            case DIFF -> wire.get(article + "/diff?from=" + middle + "&to=" + (middle + 1));
            case FACT -> wire.get(article + "/facts/" + fact + "/revisions");
            case BLAME -> wire.get(article + "/blame");
            case ARTICLE_PAGE -> wire.get(article + HTML);
            case HISTORY_PAGE ->
                    wire.get(article + "/revisions" + HTML + "&limit=20&before=" + (middle + 3));
            case BLAME_PAGE -> wire.get(article + "/blame" + HTML);
            case REVERT -> rehearse(wire, article + "/revisions/" + middle + "/revert", "");
            case RESTORE -> rehearse(wire, article + "/restore", "{'revision': " + middle + "}");
        };
    }

    /** Whether it is what an edit would change. */
    boolean isRehearsal() {
        return this == REVERT || this == RESTORE;
    }

    private static Wire.Reply rehearse(Wire wire, String path, String body) {
        return wire.attempt(Wire.Write.json("POST", path + "?dryRun=true", body));
    }

    @Override
    public String toString() {
        return words;
    }
}
