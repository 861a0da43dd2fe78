package org.palimpsest.command.wording;

import org.palimpsest.article.Article;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Located;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;
import org.palimpsest.language.UnwordableException;
import org.palimpsest.language.Wording;
import org.palimpsest.reading.Surroundings;

/** Words changed and new facts. What would not read back as that same fact is refused. */
public final class Wordings {

    private final FactFinder finder;

    public Wordings(FactFinder finder) {
        this.finder = finder;
    }

    /**
     * The fact's words once it says something else, in the manner of those that it has now.
     *
     * @param context what decides how the entry is read once it is corrected
     * @throws Rejection.AgainstRule where no wording reads back as the value
     */
    public String reworded(
            Located standing, Fact fact, FactValue after, Context context, String pointer) {
        String wording = words(() -> Wording.reword(fact.wording(), fact.value(), after), pointer);
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (Segment segment : standing.entry().segments()) {
            if (segment instanceof Segment.Slot(Fact held) && held.id().equals(fact.id())) {
                start = text.length();
                text.append(wording);
            } else {
                text.append(segment.text());
            }
        }
        requireReadBack(
                standing.entry().kind(), text.toString(), start, wording, after, context, pointer);
        return wording;
    }

    /**
     * The bullet of a visit that is not in its list yet.
     *
     * @throws Rejection.AgainstRule where it would not read back as that visit
     */
    public String bullet(Visit visit, Context context) {
        String bullet = words(() -> Wording.bullet(visit), "/dates");
        requireReadBack(EntryKind.BULLET, bullet, 0, bullet, visit, context, "/visitor");
        return bullet;
    }

    /** The context of an entry where it stands now. */
    public static Context around(Article article, Located located) {
        return Surroundings.at(article, located.section(), located.entry().id());
    }

    private void requireReadBack(
            EntryKind kind,
            String text,
            int start,
            String wording,
            FactValue value,
            Context context,
            String pointer) {
        boolean readsBack =
                finder.find(kind, text, context).stream()
                        .anyMatch(
                                finding ->
                                        finding.start() == start
                                                && finding.end() == start + wording.length()
                                                && finding.value().equals(value));
        if (!readsBack) {
            throw new Rejection.AgainstRule(
                    pointer, "Worded as “" + wording + "” it would not read back as the same.");
        }
    }

    private static String words(java.util.function.Supplier<String> wording, String pointer) {
        try {
            return wording.get();
        } catch (UnwordableException unwordable) {
            throw new Rejection.AgainstRule(pointer, unwordable.getMessage());
        }
    }
}
