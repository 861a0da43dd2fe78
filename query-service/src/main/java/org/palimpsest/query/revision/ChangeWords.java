package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.query.history.Change;
import org.palimpsest.query.history.Saying;
import org.palimpsest.query.history.Standing;
import org.palimpsest.query.page.SectionNames;
import org.palimpsest.query.page.Wording;

import java.util.Objects;

/** Says in plain English what an editor did, as it goes on behind the editor's name. */
public final class ChangeWords {

    private final SectionNames sections;

    /**
     * @param sections what the sections are called
     */
    public ChangeWords(SectionNames sections) {
        this.sections = sections;
    }

    /** One change. */
    public Wording of(Change change) {
        return ChangeType.labelled(change.type())
                .map(type -> words(type, change))
                .orElseGet(() -> Wording.of("made a change that is called {}", change.type()));
    }

    private Wording words(ChangeType type, Change change) {
        return switch (type) {
            case ARTICLE_CREATED -> Wording.of("created the article “{}”", after(change));
            case ARTICLE_IMPORTED -> Wording.of("imported the article “{}”", after(change));
            case ARTICLE_RETITLED -> retitled(change);
            case INFOBOX_FIELD_SET -> fieldSet(change);
            case INFOBOX_FIELD_REMOVED -> fieldRemoved(change);
            case SECTION_ADDED -> Wording.of("added the section “{}”", after(change));
            case SECTION_RENAMED -> sectionRenamed(change);
            case SECTION_MOVED -> sectionMoved(change);
            case SECTION_REMOVED -> Wording.of("removed the section “{}”", before(change));
            case EVENT_ADDED -> came("added an event", change);
            case PASSAGE_ADDED -> came("added a paragraph", change);
            case ENTRY_ADDED -> came("added a line", change);
            case ENTRY_REVISED -> entryRevised(change);
            case ENTRY_MOVED -> entryMoved(change);
            case ENTRY_REMOVED ->
                    Wording.of("removed a line from {}: “{}”", section(change), before(change));
            case VISIT_RECORDED -> came("recorded a visit", change);
            case AGREEMENT_RECORDED -> came("recorded an agreement", change);
            case MISSION_RECORDED -> came("recorded a mission", change);
            case LINK_ADDED -> came("added a link", change);
            case FIGURE_CORRECTED -> corrected("a figure", change);
            case DATE_CORRECTED -> corrected("a date", change);
            case VISIT_CORRECTED -> corrected("a visit", change);
            case AGREEMENT_CORRECTED -> corrected("an agreement", change);
            case MISSION_CORRECTED -> corrected("a mission", change);
            case LINK_CORRECTED -> corrected("a link", change);
            case FACT_REMOVED ->
                    Wording.of("said that “{}” in {} is no fact", before(change), section(change));
        };
    }

    private static Wording retitled(Change change) {
        return isReworded(change)
                ? Wording.of("changed the title from “{}” to “{}”", before(change), after(change))
                : Wording.of("changed the space around the title “{}”", after(change));
    }

    private static Wording fieldSet(Change change) {
        String key = Objects.requireNonNullElse(change.place().key(), "");
        boolean ofHead = key.equals(InfoboxHead.TEXT) && after(change).equals(key);
        if (change.before() == null) {
            return ofHead
                    ? Wording.of("began an infobox")
                    : Wording.of("added {} to the infobox: “{}”", key, after(change));
        }
        return isReworded(change)
                ? Wording.of(
                        "changed {} in the infobox from “{}” to “{}”",
                        key,
                        before(change),
                        after(change))
                : Wording.of("changed the space around {} in the infobox", key);
    }

    private static Wording fieldRemoved(Change change) {
        String key = Objects.requireNonNullElse(change.place().key(), "");
        return key.equals(InfoboxHead.TEXT) && before(change).equals(key)
                ? Wording.of("removed the empty infobox")
                : Wording.of("removed {} from the infobox: “{}”", key, before(change));
    }

    private static Wording sectionRenamed(Change change) {
        return isReworded(change)
                ? Wording.of("renamed the section “{}” to “{}”", before(change), after(change))
                : Wording.of("changed the space around the heading “{}”", after(change));
    }

    private Wording sectionMoved(Change change) {
        return switch (standing(change.after())) {
            case Standing.UnderSection(String parent, String follows) when follows != null ->
                    Wording.of(
                            "moved the section “{}” behind {}",
                            after(change),
                            sections.of(follows));
            case Standing.UnderSection(String parent, String follows) when parent != null ->
                    Wording.of(
                            "moved the section “{}” to the first place under {}",
                            after(change),
                            sections.of(parent));
            case null, default -> Wording.of("moved the section “{}”", after(change));
        };
    }

    private Wording entryRevised(Change change) {
        return isReworded(change)
                ? Wording.of("reworded a line in {}: “{}”", section(change), after(change))
                : Wording.of(
                        "changed the form, not the words, of a line in {}: “{}”",
                        section(change),
                        after(change));
    }

    private Wording entryMoved(Change change) {
        String from = sectionOf(change.before(), change);
        String to = section(change);
        return from.equals(to)
                ? Wording.of("moved a line within {}: “{}”", to, after(change))
                : Wording.of("moved a line from {} to {}: “{}”", from, to, after(change));
    }

    private Wording came(String done, Change change) {
        return Wording.of(done + " in {}: “{}”", section(change), after(change));
    }

    private Wording corrected(String what, Change change) {
        String to = section(change);
        if (!isReworded(change)) {
            return Wording.of(
                    "corrected how " + what + " in {} is understood: {}", to, after(change));
        }
        String from = sectionOf(change.before(), change);
        return from.equals(to)
                ? Wording.of(
                        "corrected " + what + " from {} to {} in {}",
                        before(change),
                        after(change),
                        to)
                : Wording.of(
                        "corrected " + what + " from {} to {}, which went from {} to {}",
                        before(change),
                        after(change),
                        from,
                        to);
    }

    private static boolean isReworded(Change change) {
        return !before(change).equals(after(change));
    }

    private static String before(Change change) {
        return text(change.before());
    }

    private static String after(Change change) {
        return text(change.after());
    }

    /** What a part said; empty where there was nothing. */
    static String text(@Nullable Saying saying) {
        return switch (saying) {
            case null -> "";
            case Saying.Text(String text) -> text;
            case Saying.OfFact(var fact) -> fact.wording();
            case Saying.Placed(Saying.Said said, Standing standing) -> text(said);
        };
    }

    private String section(Change change) {
        String section = change.place().section();
        return section == null ? "the article" : sections.of(section);
    }

    private String sectionOf(@Nullable Saying saying, Change change) {
        return standing(saying) instanceof Standing.InSection(String section, String after)
                ? sections.of(section)
                : section(change);
    }

    private static @Nullable Standing standing(@Nullable Saying saying) {
        return saying instanceof Saying.Placed(Saying.Said said, Standing standing)
                ? standing
                : null;
    }
}
