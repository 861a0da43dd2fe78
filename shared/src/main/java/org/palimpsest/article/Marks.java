package org.palimpsest.article;

import org.palimpsest.article.fact.Fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes of which revision last changed the parts that an event is about: the article's latest. */
final class Marks {

    private Marks() {}

    static Article fact(Article article, String fact) {
        return article.with(article.provenance().fact(fact, article.latest()));
    }

    static Article entry(Article article, String entry) {
        return article.with(article.provenance().entry(entry, article.latest()));
    }

    /** All facts of an entry, for what a fact tells of itself includes its section. */
    static Article facts(Article article, Entry entry) {
        Provenance marked = article.provenance();
        for (Fact fact : entry.facts().toList()) {
            marked = marked.fact(fact.id(), article.latest());
        }
        return article.with(marked);
    }

    /** The sections that an entry stands in. */
    static Article around(Article article, String entry) {
        return sections(article, article.sectionsAround(entry));
    }

    static Article sections(Article article, List<String> sections) {
        Provenance marked = article.provenance();
        for (String section : sections) {
            marked = marked.section(section, article.latest());
        }
        return article.with(marked);
    }

    /** An entry that was not there before, with its facts and their identities. */
    static Article introduced(Article article, Entry entry) {
        return facts(entry(article, entry.id()), entry).with(article.identities().withEntry(entry));
    }

    /** An entry that reads otherwise: of its facts those that are new or say something else. */
    static Article revised(Article article, Entry before, Entry after) {
        Map<String, Fact> standing = new HashMap<>();
        before.facts().forEach(fact -> standing.put(fact.id(), fact));
        Provenance marked = article.provenance().entry(after.id(), article.latest());
        for (Fact fact : after.facts().toList()) {
            if (!fact.equals(standing.remove(fact.id()))) {
                marked = marked.fact(fact.id(), article.latest());
            }
        }
        for (String gone : standing.keySet()) {
            marked = marked.withoutFact(gone);
        }
        return article.with(article.identities().withEntry(after)).with(marked);
    }

    /** An entry that is there no more. */
    static Article without(Article article, Entry entry) {
        Provenance marked = article.provenance().withoutEntry(entry.id());
        for (Fact fact : entry.facts().toList()) {
            marked = marked.withoutFact(fact.id());
        }
        return article.with(marked);
    }
}
