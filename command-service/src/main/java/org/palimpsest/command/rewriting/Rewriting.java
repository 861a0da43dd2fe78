package org.palimpsest.command.rewriting;

import org.palimpsest.article.Article;
import org.palimpsest.command.editing.Draft;

/**
 * Turns an article into a manuscript: what is not in it goes, what stands elsewhere moves, what is
 * new comes, and what says something else is revised or its facts are corrected. As few changes as
 * that takes: of lines out of order those move that let the most stay.
 */
public final class Rewriting {

    private Rewriting() {}

    /**
     * The draft with the events that make its article the manuscript, block for block; without any
     * where it is that already.
     *
     * @throws IllegalArgumentException if the manuscript has not just one title
     */
    public static Draft towards(Draft draft, Manuscript wanted) {
        Lines lines = new Lines(draft.article(), wanted);
        Script script = new Script(lines);
        new Removals(lines, script).run();
        new SectionOrder(lines, script).run();
        new LineOrder(lines, script).run();
        new Completion(lines, script).run();
        Draft rewritten = draft.then(script.events());
        Article article = rewritten.article();
        if (!article.blocks().equals(wanted.blocks())
                || !article.epilogue().equals(wanted.epilogue())) {
            throw new IllegalStateException("The events would not make the text that is wanted");
        }
        return rewritten;
    }
}
