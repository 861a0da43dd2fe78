package org.palimpsest.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.EditorialEvent.ArticleCreated;
import org.palimpsest.article.EditorialEvent.ArticleImported;
import org.palimpsest.article.EditorialEvent.DateCorrected;
import org.palimpsest.article.EditorialEvent.EntryAdded;
import org.palimpsest.article.EditorialEvent.EventAdded;
import org.palimpsest.article.EditorialEvent.FigureCorrected;
import org.palimpsest.article.EditorialEvent.SectionAdded;
import org.palimpsest.article.EditorialEvent.VisitCorrected;
import org.palimpsest.article.EditorialEvent.VisitJoined;
import org.palimpsest.article.EditorialEvent.VisitRecorded;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as it is after some revision: an immutable value, and the one fold that makes it out
 * of events.
 *
 * <p>A part that an event names and that is not there is an {@link IllegalArgumentException}: the
 * event was not decided on this article.
 *
 * @param slug what identifies it for ever, also after its title has changed
 * @param createdAt when its first revision was made
 * @param latest the revision that last changed it
 * @param blocks its lines in the order of the text
 * @param epilogue the bytes after the last line
 */
public record Article(
        String slug,
        Instant createdAt,
        Revision latest,
        List<Block> blocks,
        String epilogue,
        Identities identities,
        Provenance provenance) {

    /** Which form {@link #apply} has; what was kept of a fold by another version is made again. */
    public static final int FOLD_VERSION = 1;

    private static final Revision NO_REVISION = new Revision(0, Instant.EPOCH, "", null, List.of());

    public Article {
        Objects.requireNonNull(slug, "slug");
        blocks = List.copyOf(blocks);
    }

    /** An article of which nothing has been written: revision 0, no text. */
    public static Article unwritten(String slug) {
        return new Article(
                slug, Instant.EPOCH, NO_REVISION, List.of(), "", Identities.NONE, Provenance.NONE);
    }

    /** Whether anything has been written: from its first event on it has a title line at least. */
    public boolean exists() {
        return !blocks.isEmpty();
    }

    public long revision() {
        return latest.number();
    }

    /** The article after all of a revision's events. */
    public Article revise(Revision revision, List<EditorialEvent> events) {
        Article article = begin(revision);
        for (EditorialEvent event : events) {
            article = article.apply(event);
        }
        return article;
    }

    /** The same article, of which the events that follow are this revision's. */
    public Article begin(Revision revision) {
        return new Article(
                slug,
                exists() ? createdAt : revision.at(),
                revision,
                blocks,
                epilogue,
                identities,
                provenance);
    }

    /** The article after an event of its latest revision. */
    public Article apply(EditorialEvent event) {
        return switch (event) {
            case ArticleCreated created -> blank(created.title());
            case ArticleImported imported -> imported(imported);
            case SectionAdded added ->
                    with(text().insert(added.heading(), added.before(), added.gapAfter()))
                            .with(identities.withSection(added.heading().section()))
                            .touchedSection(added.heading().section());
            case EntryAdded added -> inserted(added.section(), added.insertion());
            case EventAdded added -> inserted(added.section(), added.insertion());
            case VisitRecorded recorded -> inserted(recorded.section(), recorded.insertion());
            case VisitJoined joined ->
                    corrected(joined.entry(), joined.fact(), joined.visit(), joined.wording());
            case FigureCorrected figure ->
                    corrected(figure.entry(), figure.fact(), figure.figure(), figure.wording());
            case DateCorrected date ->
                    corrected(date.entry(), date.fact(), date.date(), date.wording());
            case VisitCorrected visit -> corrected(visit);
        };
    }

    /** The title that the text has now. */
    public String title() {
        return blocks.stream()
                .filter(TitleLine.class::isInstance)
                .findFirst()
                .map(Block::text)
                .orElse("");
    }

    public List<InfoboxField> infobox() {
        return blocks.stream()
                .filter(InfoboxField.class::isInstance)
                .map(InfoboxField.class::cast)
                .toList();
    }

    /** The sections as a tree: the lead first, even where it is empty. */
    public List<Section> sections() {
        return Section.tree(blocks);
    }

    /** The section with all that stands under it. */
    public Optional<Section> section(String id) {
        return sections().stream()
                .flatMap(Section::withAllUnder)
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    public boolean hasSection(String id) {
        return id.equals(Identities.LEAD)
                || headings().anyMatch(heading -> heading.section().equals(id));
    }

    public Stream<Heading> headings() {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast);
    }

    /** The entries in the order of the text, each with its section. */
    public List<Located> entries() {
        List<Located> entries = new ArrayList<>();
        String section = Identities.LEAD;
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> section = heading.section();
                case Entry entry -> entries.add(new Located(section, entry));
                case TitleLine title -> {}
                case InfoboxHead head -> {}
                case InfoboxField field -> {}
            }
        }
        return List.copyOf(entries);
    }

    public Optional<Located> entry(String id) {
        return entries().stream().filter(located -> located.entry().id().equals(id)).findFirst();
    }

    /** The entry in which the fact stands. */
    public Optional<Located> entryOfFact(String factId) {
        return entries().stream()
                .filter(located -> located.entry().fact(factId).isPresent())
                .findFirst();
    }

    /**
     * The ids of the section that an entry stands in and of those above it, the innermost first.
     */
    public List<String> sectionsAround(String entryId) {
        return text().sectionsAround(text().entry(entryId));
    }

    /** The ids of a section and of those above it, the innermost first. */
    public List<String> sectionPath(String section) {
        return text().sectionsAround(text().heading(section));
    }

    /**
     * Where in {@link #blocks} an entry comes to stand.
     *
     * @param after the entry of that section that it follows, or null where it comes before all of
     *     them
     */
    public int indexIn(String section, @Nullable String after) {
        return text().index(section, after);
    }

    private Article blank(String title) {
        return new Article(
                slug,
                createdAt,
                latest,
                List.of(new TitleLine(new Frame("", "= ", " ="), title)),
                Frame.LINE_END,
                identities,
                provenance.section(Identities.LEAD, latest));
    }

    private Article imported(ArticleImported event) {
        Article article =
                new Article(
                        slug,
                        createdAt,
                        latest,
                        event.blocks(),
                        event.epilogue(),
                        identities,
                        provenance.section(Identities.LEAD, latest));
        for (Block block : event.blocks()) {
            article = article.withImported(block);
        }
        return article;
    }

    private Article withImported(Block block) {
        return switch (block) {
            case TitleLine title -> this;
            case InfoboxHead head -> this;
            case InfoboxField field -> with(provenance.field(field.key(), latest));
            case Heading heading ->
                    with(identities.withSection(heading.section()))
                            .with(provenance.section(heading.section(), latest));
            case Entry entry -> introduced(entry);
        };
    }

    private Article inserted(String section, Insertion insertion) {
        return with(text().insert(section, insertion))
                .introduced(insertion.entry())
                .touchedAround(insertion.entry().id());
    }

    private Article introduced(Entry entry) {
        Provenance marked = provenance.entry(entry.id(), latest);
        for (Fact fact : entry.facts().toList()) {
            marked = marked.fact(fact.id(), latest);
        }
        return with(identities.withEntry(entry)).with(marked);
    }

    private Article corrected(VisitCorrected event) {
        Article corrected = corrected(event.entry(), event.fact(), event.visit(), event.wording());
        return event.moved() == null
                ? corrected
                : corrected
                        .with(corrected.text().move(event.entry(), event.moved()))
                        .touchedAround(event.entry());
    }

    private Article corrected(String entry, String fact, FactValue value, String wording) {
        return with(text().replaceEntry(
                                entry,
                                standing ->
                                        standing.withFact(
                                                fact, before -> before.corrected(value, wording))))
                .with(provenance.fact(fact, latest).entry(entry, latest))
                .touchedAround(entry);
    }

    private Article touchedAround(String entry) {
        return touched(sectionsAround(entry));
    }

    private Article touchedSection(String section) {
        return touched(sectionPath(section));
    }

    private Article touched(List<String> sections) {
        Provenance marked = provenance;
        for (String section : sections) {
            marked = marked.section(section, latest);
        }
        return with(marked);
    }

    private Blocks text() {
        return new Blocks(blocks);
    }

    private Article with(Blocks changed) {
        return new Article(
                slug, createdAt, latest, changed.list(), epilogue, identities, provenance);
    }

    private Article with(Identities changed) {
        return new Article(slug, createdAt, latest, blocks, epilogue, changed, provenance);
    }

    private Article with(Provenance changed) {
        return new Article(slug, createdAt, latest, blocks, epilogue, identities, changed);
    }
}
