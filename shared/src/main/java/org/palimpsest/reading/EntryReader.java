package org.palimpsest.reading;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.language.Context;
import org.palimpsest.language.FactFinder;
import org.palimpsest.language.Finding;

import java.util.ArrayList;
import java.util.List;

/** Reads one entry's text as words and facts. */
public final class EntryReader {

    private final FactFinder finder;

    public EntryReader(FactFinder finder) {
        this.finder = finder;
    }

    /** The text in segments, each fact that is found in it with a new identity. */
    public List<Segment> read(
            EntryKind kind, String text, Context context, IdentitySource identities) {
        List<Segment> segments = new ArrayList<>();
        int end = 0;
        for (Finding finding : finder.find(kind, text, context)) {
            if (finding.start() > end) {
                segments.add(new Segment.Words(text.substring(end, finding.start())));
            }
            String wording = text.substring(finding.start(), finding.end());
            segments.add(
                    new Segment.Slot(new Fact(identities.nextFact(), finding.value(), wording)));
            end = finding.end();
        }
        if (end < text.length()) {
            segments.add(new Segment.Words(text.substring(end)));
        }
        return List.copyOf(segments);
    }
}
