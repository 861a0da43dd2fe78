package org.palimpsest.local.model;

import org.palimpsest.http.Instants;
import org.palimpsest.source.SourcePrinter;
import org.palimpsest.view.ArticleView;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** An article and its parts as they were. */
final class PastReads {

    private static final int PARTS = 300;

    private final Past past;
    private final Reviewer reviewer;
    private final RandomGenerator random;

    PastReads(Past past, Reviewer reviewer, RandomGenerator random) {
        this.past = past;
        this.reviewer = reviewer;
        this.random = random;
    }

    void everyRevision() {
        for (Version version : past.versions()) {
            String at = "?revision=" + version.revision().number();
            reviewer.reads(past.path(at), ArticleView.of(version.article()));
            reviewer.readsText(
                    past.path(at + "&format=wiki"), SourcePrinter.print(version.article()));
        }
        reviewer.reads(past.path(""), ArticleView.of(past.at(past.last())));
        reviewer.findsNothing(past.path("?revision=" + (past.last() + 1)));
        reviewer.findsNothing(past.path("?revision=0"));
    }

    /** And a microsecond before it, when it was not yet. */
    void theInstantOfEveryRevision() {
        for (Version version : past.versions()) {
            reads(version.revision().at());
            if (random.nextInt(5) == 0) {
                reads(version.revision().at().minusNanos(1000));
            }
        }
    }

    private void reads(Instant instant) {
        String path = past.path("?format=wiki&at=" + Instants.format(instant));
        Optional<Version> then = past.at(instant);
        if (then.isPresent()) {
            reviewer.readsText(path, SourcePrinter.print(then.get().article()));
        } else {
            reviewer.findsNothing(path);
        }
    }

    void partsWhichWereThereOrNot() {
        for (int i = 0; i < PARTS; i++) {
            int revision = past.anyRevision(random);
            Map<Part, Object> there = Part.allOf(past.at(revision));
            Part part = past.anyPart(random);
            String path = past.path(part.path() + "?revision=" + revision);
            if (there.containsKey(part)) {
                reviewer.reads(path, there.get(part));
            } else {
                reviewer.findsNothing(path);
            }
        }
    }
}
