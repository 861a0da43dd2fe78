package org.palimpsest.command.text;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Slug;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Titled;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.command.rewriting.Manuscript;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourcePrinter;
import org.palimpsest.source.SourceText;

import java.util.List;
import java.util.function.Function;

/** Reads an article's edited text as the decision that it asks for. */
public final class WholeTextReader {

    private final Counterpart counterpart;
    private final Merge merge;
    private final Past past;

    public WholeTextReader(ArticleReader reader, Merge merge, Past past) {
        this.counterpart = new Counterpart(reader);
        this.merge = merge;
        this.past = past;
    }

    /**
     * The decision to make the article what the text says.
     *
     * @param base the revision that the editor started from, or null for the present one
     * @throws Rejection.AgainstRule where the text has no title
     */
    public Action action(String text, @Nullable Long base) {
        return new ReplaceText(counterpart, merge, past, titled(text), base);
    }

    /**
     * Where the text and the article as it stands say different things of what both have changed.
     *
     * @param base the revision that the editor started from
     */
    public List<Conflict> conflicts(String text, long base, Article present) {
        try {
            Article begun = begun(base, present);
            merge.of(begun, present, counterpart(begun, text, present), identities(present));
            return List.of();
        } catch (Rejection.Conflicting conflicting) {
            return conflicting.conflicts();
        }
    }

    /**
     * The text with what others have changed since, and each conflict as the editor chose: a text
     * whose base is the article as it stands.
     *
     * @param base the revision that the editor started from
     * @param chosen for each of the {@link #conflicts}
     */
    public String settled(String text, long base, Article present, List<Settled> chosen) {
        Article begun = begun(base, present);
        Manuscript yours = counterpart(begun, text, present);
        List<Part> parts =
                Part.of(
                        chosen.stream().map(Settled::conflict).toList(),
                        yours.blocks(),
                        present.blocks());
        Manuscript yielding = yours;
        // The last first: where a field goes, what its key is known by moves up behind it.
        for (Part part : parts.reversed()) {
            yielding = Amendment.asIn(present.blocks(), part).of(yielding);
        }
        Manuscript merged = merge.of(begun, present, yielding, identities(present));
        for (int i = parts.size() - 1; i >= 0; i--) {
            Settled settled = chosen.get(i);
            if (!settled.isTheirs()) {
                merged = Amendment.saying(settled.text(), yours.blocks(), parts.get(i)).of(merged);
            }
        }
        return SourcePrinter.print(merged.blocks(), merged.epilogue());
    }

    /**
     * The decision to make the article what the text says, with each conflict as the editor chose.
     *
     * @param base the revision that the editor started from
     * @param choices gives what was chosen of the conflicts as they are then; a rejection where
     *     that is not known of each
     */
    public Action settlement(
            String text, long base, Function<List<Conflict>, List<Settled>> choices) {
        return draft -> {
            Article present = draft.article();
            List<Settled> chosen = choices.apply(conflicts(text, base, present));
            return action(settled(text, base, present, chosen), null).decide(draft);
        };
    }

    private Article begun(long base, Article present) {
        return past.at(present.slug(), base)
                .orElseThrow(
                        () -> new Rejection.NotThere("The article has no revision " + base + "."));
    }

    private Manuscript counterpart(Article begun, String text, Article present) {
        return counterpart.of(begun, titled(text), identities(present));
    }

    private static IdentitySource identities(Article present) {
        return new IdentitySource(present.identities());
    }

    private static SourceText titled(String text) {
        Titled titled = Titled.of(text);
        if (Slug.of(titled.title()).isEmpty()) {
            throw new Rejection.AgainstRule("", "A title has at least one letter or digit.");
        }
        return titled.text();
    }
}
