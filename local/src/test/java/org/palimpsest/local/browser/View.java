package org.palimpsest.local.browser;

/** The pages that there are, each as it is looked at once. */
enum View {
    ARTICLES("/articles"),
    ARTICLE("/articles/japan-peru-relations"),
    PAST("/articles/japan-peru-relations?revision=1"),
    HISTORY("/articles/japan-peru-relations/revisions"),
    HISTORY_FILTERED("/articles/japan-peru-relations/revisions?section=trade"),
    REVISION("/articles/japan-peru-relations/revisions/2"),
    DIFF("/articles/japan-peru-relations/diff?from=1&to=5"),
    DIFF_IN_ONE_COLUMN("/articles/japan-peru-relations/diff?from=5&to=1&view=lines"),
    BLAME("/articles/japan-peru-relations/blame"),
    TIMELINE("/articles/japan-peru-relations/timeline"),
    CHANGES("/changes"),
    AUDIT("/audit"),
    SIGN_IN("/edit/sign-in"),
    DESK("/edit"),
    DESK_ARTICLE("/edit/articles/japan-peru-relations"),
    DESK_FACT("/edit/articles/japan-peru-relations/facts/f52"),
    DESK_VISIT("/edit/articles/japan-peru-relations/visits/new"),
    DESK_EVENT("/edit/articles/japan-peru-relations/events/new"),
    DESK_SOURCE("/edit/articles/japan-peru-relations/source"),
    DESK_UNDO("/edit/articles/japan-peru-relations/revisions/2");

    private final String path;

    View(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Whether the command service shows it. */
    boolean isOfTheDesk() {
        return path.startsWith("/edit");
    }

    boolean needsSigningIn() {
        return isOfTheDesk() && this != SIGN_IN;
    }
}
