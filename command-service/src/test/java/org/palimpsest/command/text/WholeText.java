package org.palimpsest.command.text;

import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.source.SourceParser;

import java.util.Optional;

/** Whole-text edits for tests of what comes after them. */
public final class WholeText {

    private WholeText() {}

    public static Action put(String text) {
        return new ReplaceText(
                new Counterpart(new ArticleReader(Articles.FINDER)),
                new Merge(new EntryReader(Articles.FINDER)),
                (article, revision) -> Optional.empty(),
                SourceParser.parse(text),
                null);
    }
}
