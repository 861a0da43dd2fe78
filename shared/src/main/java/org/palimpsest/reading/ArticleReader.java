package org.palimpsest.reading;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Heading;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;
import org.palimpsest.source.Form;
import org.palimpsest.source.Infobox;
import org.palimpsest.source.Line;
import org.palimpsest.source.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a source text as an article's blocks. */
public final class ArticleReader {

    private final FactFinder finder;
    private final EntryReader entries;

    public ArticleReader(FactFinder finder) {
        this.finder = finder;
        this.entries = new EntryReader(finder);
    }

    /** The blocks in the order of the text, sections, entries and facts with new identities. */
    public List<Block> read(SourceText source, IdentitySource identities) {
        Surroundings surroundings = new Surroundings(countries(source), cities(source));
        List<Block> blocks = new ArrayList<>(source.lines().size());
        for (Line line : source.lines()) {
            Block block = block(line, surroundings, identities);
            surroundings.pass(block);
            blocks.add(block);
        }
        return List.copyOf(blocks);
    }

    /**
     * The blocks of an edited text, in order. A line that stands for a block of the article keeps
     * that block's identity, and its facts theirs as far as {@link EntryReader#reread} says; the
     * others get new ones.
     *
     * @param standing for each line of the text the index of the article's block that it stands
     *     for, which is a heading for a heading's line and an entry for an entry's, or -1
     */
    public List<Block> reread(
            Article article, SourceText source, int[] standing, IdentitySource identities) {
        Map<String, Context> around = Surroundings.ofEntries(article);
        Surroundings surroundings = new Surroundings(countries(source), cities(source));
        List<Block> blocks = new ArrayList<>(source.lines().size());
        for (int i = 0; i < standing.length; i++) {
            Line line = source.lines().get(i);
            Block before = standing[i] < 0 ? null : article.blocks().get(standing[i]);
            Block block =
                    switch (before) {
                        case Heading heading ->
                                new Heading(
                                        line.frame(), heading.section(), line.level(), line.text());
                        case Entry entry ->
                                reread(
                                        line,
                                        entry,
                                        around.get(entry.id()),
                                        surroundings.context(),
                                        identities);
                        case null, default -> block(line, surroundings, identities);
                    };
            surroundings.pass(block);
            blocks.add(block);
        }
        return List.copyOf(blocks);
    }

    private Entry reread(
            Line line, Entry before, Context around, Context context, IdentitySource identities) {
        EntryKind kind = kind(line);
        return new Entry(
                line.frame(),
                before.id(),
                kind,
                entries.reread(before, around, kind, line.text(), context, identities),
                before.date(),
                before.plain().stream()
                        .filter(plain -> line.text().contains(plain.wording()))
                        .toList());
    }

    private Block block(Line line, Surroundings surroundings, IdentitySource identities) {
        return switch (line.form()) {
            case TITLE -> new TitleLine(line.frame(), line.text());
            case INFOBOX -> new InfoboxHead(line.frame());
            case FIELD -> Infobox.field(line);
            case HEADING ->
                    new Heading(
                            line.frame(),
                            identities.nextSection(line.text()),
                            line.level(),
                            line.text());
            case TERM, BULLET, PARAGRAPH ->
                    new Entry(
                            line.frame(),
                            identities.nextEntry(),
                            kind(line),
                            entries.read(
                                    kind(line), line.text(), surroundings.context(), identities),
                            null);
        };
    }

    private static EntryKind kind(Line line) {
        return switch (line.form()) {
            case TERM -> EntryKind.TERM;
            case BULLET -> EntryKind.BULLET;
            case PARAGRAPH -> EntryKind.PARAGRAPH;
            case TITLE, INFOBOX, FIELD, HEADING ->
                    throw new IllegalArgumentException("no entry: " + line.form());
        };
    }

    private static Countries countries(SourceText source) {
        List<InfoboxField> infobox = infobox(source);
        return Countries.of(
                Surroundings.value(infobox, "Party1").orElse(null),
                Surroundings.value(infobox, "Party2").orElse(null),
                source.title().orElse(""));
    }

    /** Read before all else, for a visit may be told above the mission that says where it went. */
    private Cities cities(SourceText source) {
        Countries countries = countries(source);
        Surroundings surroundings = new Surroundings(countries, Cities.none());
        KnownMissions known = new KnownMissions(infobox(source), countries);
        for (Line line : source.lines()) {
            switch (line.form()) {
                case HEADING -> surroundings.heading(line.level(), line.text());
                case TERM -> surroundings.term(line.text());
                case BULLET, PARAGRAPH ->
                        finder.missions(line.text(), surroundings.context())
                                .forEach(
                                        found ->
                                                known.add(
                                                        found.mission(),
                                                        line.text().substring(found.city().end())));
                case TITLE, INFOBOX, FIELD -> {}
            }
        }
        return known.cities();
    }

    private static List<InfoboxField> infobox(SourceText source) {
        return source.lines().stream()
                .filter(line -> line.form() == Form.FIELD)
                .map(Infobox::field)
                .toList();
    }
}
