package org.palimpsest.command.wording;

import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;
import org.palimpsest.language.Place;
import org.palimpsest.language.UnwordableException;
import org.palimpsest.language.Wordings;
import org.palimpsest.reading.Surroundings;

import java.util.function.Supplier;

/**
 * Words changed and new facts of an article; what would not read back as that same fact is refused.
 */
public final class FactWords {

    private final FactFinder finder;
    private final Wordings wordings = new Wordings();

    public FactWords(FactFinder finder) {
        this.finder = finder;
    }

    /**
     * The fact's words once it says something else, in the manner of those that it has now.
     *
     * @param context what stands above the entry once it is corrected
     * @param pointer where the request says what the fact is to say
     * @throws Rejection.AgainstRule where no words read back as the value
     */
    public String reworded(
            Entry entry, Fact fact, FactValue after, Context context, String pointer) {
        String text = entry.text();
        int start = entry.startOf(fact.id());
        Place place =
                new Place(
                        entry.kind(),
                        context,
                        text.substring(0, start),
                        text.substring(start + fact.wording().length()));
        return worded(
                () -> wordings.reword(place, fact.wording(), fact.value(), after), after, pointer);
    }

    /**
     * The bullet of a visit that is not in its list yet.
     *
     * @throws Rejection.AgainstRule where it would not read back as that visit
     */
    public String bullet(Visit visit, Context context) {
        String bullet = worded(() -> wordings.visit(visit), visit, "/visitor");
        requireReadBack(bullet, visit, context);
        return bullet;
    }

    /** What stands above an entry where it stands now. */
    public static Context around(Article article, Located located) {
        return Surroundings.at(article, located.section(), located.entry().id());
    }

    private void requireReadBack(String bullet, Visit visit, Context context) {
        boolean readsBack =
                finder.find(EntryKind.BULLET, bullet, context).stream()
                        .anyMatch(finding -> finding.value().equals(visit));
        if (!readsBack) {
            throw new Rejection.AgainstRule(
                    "/visitor", "The bullet “" + bullet + "” would not read back as this visit.");
        }
    }

    private static String worded(Supplier<String> words, FactValue value, String pointer) {
        try {
            return words.get();
        } catch (UnwordableException unwordable) {
            throw new Rejection.AgainstRule(
                    pointer,
                    "There are no words for this "
                            + value.kind()
                            + " that would read back as the same.");
        }
    }
}
