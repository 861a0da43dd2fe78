package org.palimpsest.local.speed;

/** What readers ask of an article. */
enum Question {
    ARTICLE("the current article", ""),
    PAST("a past revision", "?revision=%d"),
    PAGE("a page of 20 revisions", "/revisions?limit=20&before=%d"),
    DIFF("a diff of two neighbours", "/diff?from=%d&to=next");

    private final String words;
    private final String path;

    Question(String words, String path) {
        this.words = words;
        this.path = path;
    }

    /** Where an article answers it. */
    String path(int revision) {
        return path.replace("%d", "" + revision).replace("next", "" + (revision + 1));
    }

    @Override
    public String toString() {
        return words;
    }
}
