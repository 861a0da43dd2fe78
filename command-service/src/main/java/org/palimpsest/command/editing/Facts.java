package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;

import java.util.stream.Stream;

/** Looks up what an article says. */
public final class Facts {

    private Facts() {}

    /** All facts of one kind in the order of the text. */
    public static <T extends FactValue> Stream<T> of(Article article, Class<T> kind) {
        return article.entries().stream().flatMap(located -> of(located.entry(), kind));
    }

    /** An entry's facts of one kind in the order of its text. */
    public static <T extends FactValue> Stream<T> of(Entry entry, Class<T> kind) {
        return entry.facts().map(Fact::value).filter(kind::isInstance).map(kind::cast);
    }
}
