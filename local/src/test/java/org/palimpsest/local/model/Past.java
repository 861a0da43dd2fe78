package org.palimpsest.local.model;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** All versions of one article, folded from its first commit on. */
final class Past {

    private final String slug;
    private final List<Version> versions = new ArrayList<>();
    private final Set<Part> parts = new LinkedHashSet<>();

    Past(String slug) {
        this.slug = slug;
    }

    void then(CommittedRevision committed) {
        Article before =
                versions.isEmpty() ? Article.unwritten(slug) : versions.getLast().article();
        Steps steps =
                versions.isEmpty()
                        ? Steps.first(slug, committed)
                        : versions.getLast().steps().then(committed);
        Article article = before.revise(committed.revision(), committed.events());
        versions.add(new Version(committed, article, steps));
        parts.addAll(Part.allOf(article).keySet());
    }

    String slug() {
        return slug;
    }

    /** The path of something below the article's, or of the article itself. */
    String path(String below) {
        return "/articles/" + slug + below;
    }

    /** The versions in their order. */
    List<Version> versions() {
        return versions;
    }

    int last() {
        return versions.size();
    }

    /** The version of that number. */
    Version version(long revision) {
        return versions.get((int) revision - 1);
    }

    Article at(long revision) {
        return version(revision).article();
    }

    /** The last version that was there at an instant. */
    Optional<Version> at(Instant instant) {
        return versions.reversed().stream()
                .filter(version -> !version.revision().at().isAfter(instant))
                .findFirst();
    }

    /** Every part that the article ever had. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    int anyRevision(RandomGenerator random) {
        return 1 + random.nextInt(last());
    }

    Part anyPart(RandomGenerator random) {
        List<Part> all = parts();
        return all.get(random.nextInt(all.size()));
    }
}
