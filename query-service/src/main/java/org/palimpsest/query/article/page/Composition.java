package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Section;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.query.history.Authorship;
import org.palimpsest.query.history.Authorships;
import org.palimpsest.query.page.Anchors;
import org.palimpsest.query.page.ArticleHead;
import org.palimpsest.query.page.Heads;
import org.palimpsest.query.page.Links;
import org.palimpsest.query.page.Tab;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets an article as a page. What that takes does not depend on how many revisions there are, but
 * on how many were the last to change a part of it.
 */
final class Composition {

    /** Today is one of them. */
    private static final int RECENT_DAYS = 7;

    private final Showing showing;
    private final Article article;
    private final ArticleHead head;
    private final Map<Long, Authorship> authorships;
    private final References references = new References();

    private Composition(Showing showing, ArticleHead head, Map<Long, Authorship> authorships) {
        this.showing = showing;
        this.article = showing.article();
        this.head = head;
        this.authorships = authorships;
    }

    static Composition of(Showing showing, Authorships authorships, Heads heads) {
        Article article = showing.article();
        return new Composition(
                showing,
                heads.of(article, Tab.ARTICLE, showing.isPast()),
                authorships.of(article.slug(), lastChanges(article)));
    }

    private static Set<Long> lastChanges(Article article) {
        Set<Long> revisions = new HashSet<>(article.provenance().facts().values());
        revisions.addAll(article.provenance().entries().values());
        revisions.addAll(article.provenance().fields().values());
        return revisions;
    }

    ArticlePage page() {
        List<Section> sections = article.sections();
        List<Run> lead = set(sections.getFirst().entries());
        List<Brief> infobox = article.infobox().stream().map(this::brief).toList();
        List<Chapter> contents = Chapter.of(sections.subList(1, sections.size()), this::set);
        return new ArticlePage(
                head,
                article.latest(),
                showing.isPast()
                        ? new Past(article.slug(), article.revision(), showing.present())
                        : null,
                infobox,
                lead,
                contents,
                references.all());
    }

    private Brief brief(InfoboxField field) {
        long changed = article.provenance().fields().get(field.key());
        return new Brief(field.key(), field.value(), credit(changed), recent(changed));
    }

    private List<Run> set(List<Entry> entries) {
        return Run.of(entries.stream().map(this::line).toList());
    }

    private Line line(Entry entry) {
        List<Line.Part> parts = entry.segments().stream().map(this::part).toList();
        long changed = article.provenance().entries().get(entry.id());
        return new Line(
                Anchors.entry(entry.id()),
                entry.kind(),
                parts,
                recent(changed),
                references.of(authorships.get(changed).sources()));
    }

    private Line.Part part(Segment segment) {
        return new Line.Part(
                segment.text(), segment instanceof Segment.Slot(Fact fact) ? note(fact) : null);
    }

    private Note note(Fact fact) {
        return new Note(
                Meaning.kind(fact.value()),
                Meaning.of(fact.value()),
                credit(article.provenance().facts().get(fact.id())),
                Links.factHistory(article.slug(), fact.id()),
                showing.isPast() ? null : head.edit() + "/facts/" + fact.id());
    }

    /** What an article began with is no change of it. */
    private @Nullable Credit recent(long revision) {
        Credit credit = credit(revision);
        return revision > 1
                        && !showing.isPast()
                        && credit.day().isAfter(showing.today().minusDays(RECENT_DAYS))
                ? credit
                : null;
    }

    private Credit credit(long revision) {
        Authorship by = authorships.get(revision);
        return new Credit(
                revision,
                Links.revision(article.slug(), revision),
                by.at(),
                by.editor(),
                references.of(by.sources()));
    }
}
