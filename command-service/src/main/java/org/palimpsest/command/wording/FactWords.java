package org.palimpsest.command.wording;

import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Located;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;
import org.palimpsest.language.Place;
import org.palimpsest.language.UnwordableException;
import org.palimpsest.language.Worded;
import org.palimpsest.language.Wordings;
import org.palimpsest.reading.Surroundings;

import java.util.List;
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
        Place place = place(entry, fact, context);
        return worded(
                () -> wordings.reword(place, fact.wording(), fact.value(), after), after, pointer);
    }

    /**
     * The same, with the words before it that go by what it says.
     *
     * @param context what stands above the entry
     * @param pointer where the request says what the fact is to say
     * @throws Rejection.AgainstRule where no words read back as the value
     */
    public Rewording fitted(
            Entry entry, Fact fact, FactValue after, Context context, String pointer) {
        Place place = place(entry, fact, context);
        Worded worded =
                worded(
                        () -> wordings.fitted(place, fact.wording(), fact.value(), after),
                        after,
                        pointer);
        return Rewording.of(entry, new Fact(fact.id(), after, worded.wording()), worded.head());
    }

    /**
     * The whole text of an entry in which a mission has another post.
     *
     * @param context what stands above the entry
     * @param pointer where the request says what the mission is to be
     * @throws Rejection.AgainstRule where no text reads back as that mission
     */
    public String entry(Entry entry, Fact fact, Mission after, Context context, String pointer) {
        Place place = place(entry, fact, context);
        return worded(
                () -> wordings.entry(place, fact.wording(), (Mission) fact.value(), after),
                after,
                pointer);
    }

    /**
     * The bullet of a visit that is not in its list yet.
     *
     * @throws Rejection.AgainstRule where it would not read back as that visit
     */
    public String bullet(Visit visit, Context context) {
        visit.dates().forEach(date -> worded(() -> wordings.date(date), visit, "/dates"));
        String bullet = worded(() -> wordings.visit(visit), visit, "/visitor");
        requireReadBack(bullet, visit, context);
        return bullet;
    }

    /**
     * The bullet of an agreement.
     *
     * @throws Rejection.AgainstRule where it would not read back as that agreement
     */
    public List<Segment> bullet(Agreement agreement, String id) {
        worded(() -> wordings.date(agreement.date()), agreement, "/date");
        String bullet = worded(() -> wordings.agreement(agreement), agreement, "/name");
        return List.of(new Segment.Slot(new Fact(id, agreement, bullet)));
    }

    /**
     * The bullet of a mission, whose fact is the city alone.
     *
     * @throws Rejection.AgainstRule where it would not read back as that mission
     */
    public List<Segment> bullet(Mission mission, String id) {
        String bullet = worded(() -> wordings.mission(mission), mission, "/city");
        int city = bullet.lastIndexOf(mission.city());
        return List.of(
                new Segment.Words(bullet.substring(0, city)),
                new Segment.Slot(new Fact(id, mission, mission.city())),
                new Segment.Words(bullet.substring(city + mission.city().length())));
    }

    /**
     * The bullet of a link.
     *
     * @throws Rejection.AgainstRule where it would not read back as that link
     */
    public List<Segment> bullet(Link link, String id) {
        String bullet = worded(() -> wordings.link(link), link, "/title");
        return List.of(new Segment.Slot(new Fact(id, link, bullet)));
    }

    /** What stands above an entry where it stands now. */
    public static Context around(Article article, Located located) {
        return Surroundings.at(article, located.section(), located.entry().id());
    }

    private static Place place(Entry entry, Fact fact, Context context) {
        String text = entry.text();
        int start = entry.startOf(fact.id());
        return new Place(
                entry.kind(),
                context,
                text.substring(0, start),
                text.substring(start + fact.wording().length()));
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

    private static <T> T worded(Supplier<T> words, FactValue value, String pointer) {
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
