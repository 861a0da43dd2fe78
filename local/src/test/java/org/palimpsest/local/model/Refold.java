package org.palimpsest.local.model;

import org.palimpsest.local.Client;
import org.palimpsest.source.SourcePrinter;
import org.palimpsest.view.ArticleView;

import java.util.List;
import java.util.SplittableRandom;

/** What an export of the whole ledger comes to when it is folded from its first commit. */
public final class Refold {

    private final Pasts pasts;

    private Refold(Pasts pasts) {
        this.pasts = pasts;
    }

    /**
     * Folds an export.
     *
     * @param lines as {@code /audit/commits} gives them
     */
    public static Refold of(String lines) {
        return new Refold(Pasts.of(lines));
    }

    /** A commit, and what its editor said of it. */
    public record Told(long position, String article, long revision, String comment) {}

    /** All commits in their order. */
    public List<Told> commits() {
        return pasts.inOrder().stream()
                .map(
                        version ->
                                new Told(
                                        version.position(),
                                        version.committed().article(),
                                        version.revision().number(),
                                        String.valueOf(version.revision().comment())))
                .toList();
    }

    /** The export of an article as it was after a revision, which it has. */
    public String text(String article, long revision) {
        return SourcePrinter.print(pasts.of(List.of(article)).getFirst().at(revision));
    }

    /**
     * Asserts that readers are told the same of these articles: each as it is, in both forms, and
     * its history.
     */
    public void holdArticles(Client reader, List<String> articles, long seed) {
        Reviewer reviewer = new Reviewer(reader, seed);
        for (Past past : pasts.of(articles)) {
            reviewer.reads(past.path(""), ArticleView.of(past.at(past.last())));
            reviewer.readsText(
                    past.path("?format=wiki"), SourcePrinter.print(past.at(past.last())));
            new Histories(past, reviewer, new SplittableRandom(seed)).ofTheArticle();
        }
    }

    /** Asserts that the feed gives each commit once and in order, and that the chain is whole. */
    public void holdLedger(Client reader, Client auditor, long seed) {
        Reviewer reviewer = new Reviewer(reader, seed);
        new Feed(pasts, reviewer, new SplittableRandom(seed)).ofEverything();
        new Reviewer(auditor, seed).reads("/audit/verification", pasts.verification());
    }
}
