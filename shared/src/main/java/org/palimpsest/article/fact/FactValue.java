package org.palimpsest.article.fact;

/** What a fact says, apart from its wording and its place. */
public sealed interface FactValue permits Figure, DateValue, Visit, Agreement, Mission, Link {

    /** The kind as the contract names it: {@code figure}, {@code date}, {@code visit} and so on. */
    String kind();
}
