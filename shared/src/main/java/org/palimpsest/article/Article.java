package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

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

    /**
     * Which form {@link #apply} has, and the views that are made with it; what another version made
     * is made again.
     */
    public static final int FOLD_VERSION = 7;

    private static final Revision NO_REVISION = new Revision(0, Instant.EPOCH, "", null, List.of());

    public Article {
        Objects.requireNonNull(slug, "slug");
        blocks = BlockList.of(blocks);
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
        return Fold.apply(this, event);
    }

    /** The title that the text has now. */
    public String title() {
        return blocks.stream()
                .filter(TitleLine.class::isInstance)
                .findFirst()
                .map(Block::text)
                .orElse("");
    }

    /** The fields of the infobox, which stand right behind its head, before the first heading. */
    public List<InfoboxField> infobox() {
        return blocks.stream()
                .takeWhile(block -> !(block instanceof Heading))
                .dropWhile(block -> !(block instanceof InfoboxHead))
                .skip(1)
                .takeWhile(InfoboxField.class::isInstance)
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
        return text().entryLike(entry -> entry.id().equals(id));
    }

    /** The entry in which the fact stands. */
    public Optional<Located> entryOfFact(String factId) {
        return text().entryLike(entry -> entry.fact(factId).isPresent());
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
     * @param after what it is behind, as in {@link Spot}
     */
    public int indexIn(String section, @Nullable String after) {
        return text().index(section, after);
    }

    /** The place before the block of that index, or behind the last one. */
    public Spot spotAt(int index) {
        return Spot.at(text(), index);
    }

    /** Where in {@link #blocks} the section's heading stands; -1 for the lead, which has none. */
    public int headingIndex(String section) {
        return text().heading(section);
    }

    /** Where in {@link #blocks} the section with all under it ends, exclusive. */
    public int endOf(String section) {
        return text().endOf(section);
    }

    Blocks text() {
        return Blocks.of(blocks, epilogue);
    }

    Article with(Blocks changed) {
        return new Article(
                slug,
                createdAt,
                latest,
                changed.list(),
                changed.epilogue(),
                identities,
                provenance);
    }

    Article with(Identities changed) {
        return new Article(slug, createdAt, latest, blocks, epilogue, changed, provenance);
    }

    Article with(Provenance changed) {
        return new Article(slug, createdAt, latest, blocks, epilogue, identities, changed);
    }
}
