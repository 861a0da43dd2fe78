package org.palimpsest.reading;

import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Heading;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;
import org.palimpsest.language.FactFinder;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;
import org.palimpsest.source.Form;
import org.palimpsest.source.Infobox;
import org.palimpsest.source.Line;
import org.palimpsest.source.SourceText;

import java.util.ArrayList;
import java.util.List;

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
            case TERM -> entry(EntryKind.TERM, line, surroundings, identities);
            case BULLET -> entry(EntryKind.BULLET, line, surroundings, identities);
            case PARAGRAPH -> entry(EntryKind.PARAGRAPH, line, surroundings, identities);
        };
    }

    private Entry entry(
            EntryKind kind, Line line, Surroundings surroundings, IdentitySource identities) {
        return new Entry(
                line.frame(),
                identities.nextEntry(),
                kind,
                entries.read(kind, line.text(), surroundings.context(), identities),
                null);
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
