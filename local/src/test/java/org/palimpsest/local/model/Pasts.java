package org.palimpsest.local.model;

import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.CommitLine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The past of all articles, from the lines of an export and nothing else. */
final class Pasts {

    private final Map<String, Past> bySlug = new LinkedHashMap<>();
    private final List<Version> inOrder = new ArrayList<>();
    private String head = "";

    /** Folds a whole export. */
    static Pasts of(String lines) {
        Pasts pasts = new Pasts();
        EditorialCodec codec = new EditorialCodec();
        lines.lines()
                .map(line -> CommitLine.read(line.getBytes(StandardCharsets.UTF_8)))
                .forEach(commit -> pasts.then(commit, codec));
        return pasts;
    }

    private void then(Commit commit, EditorialCodec codec) {
        CommittedRevision committed = CommittedRevision.of(commit, codec);
        Past past = bySlug.computeIfAbsent(commit.stream(), Past::new);
        past.then(committed);
        inOrder.add(past.versions().getLast());
        head = commit.hash();
    }

    /** The versions of all articles in the order of the ledger. */
    List<Version> inOrder() {
        return inOrder;
    }

    List<Past> all() {
        return List.copyOf(bySlug.values());
    }

    /** The pasts of these articles, which it has. */
    List<Past> of(Collection<String> slugs) {
        return slugs.stream().map(slug -> Objects.requireNonNull(bySlug.get(slug))).toList();
    }

    /** What is to be answered of the chain: it is whole, and this long. */
    Map<String, Object> verification() {
        return Map.of("commits", inOrder.size(), "erased", 0, "head", head, "intact", true);
    }
}
