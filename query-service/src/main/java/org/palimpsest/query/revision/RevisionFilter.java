package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.Instants;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.query.history.Change;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Term;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Which revisions a reviewer asks for; a component that is null asks for all. One change must
 * answer to all that is asked of changes.
 *
 * @param section its id; what stands under it counts
 * @param entry its id; what came or went with more than that, as in an import, counts
 * @param fact its id; likewise
 * @param since an instant or a day in UTC, inclusive
 * @param until an instant or a day in UTC, inclusive
 */
public record RevisionFilter(
        @Nullable String section,
        @Nullable String entry,
        @Nullable String fact,
        @Nullable String editor,
        @Nullable String type,
        @Nullable Instant since,
        @Nullable Instant until) {

    /**
     * @throws ProblemException 400 where a time is neither an instant nor a day
     */
    static RevisionFilter of(
            @Nullable String section,
            @Nullable String entry,
            @Nullable String fact,
            @Nullable String editor,
            @Nullable String type,
            @Nullable String since,
            @Nullable String until) {
        return new RevisionFilter(
                section,
                entry,
                fact,
                editor,
                type,
                since == null ? null : time("since", since, false),
                until == null ? null : time("until", until, true));
    }

    /** What a revision that it accepts has, whatever else is asked of it. */
    public Set<Term> terms() {
        Set<Term> terms = new HashSet<>();
        add(terms, Term.Kind.SECTION, section);
        add(terms, Term.Kind.ENTRY, entry);
        add(terms, Term.Kind.FACT, fact);
        add(terms, Term.Kind.EDITOR, editor);
        add(terms, Term.Kind.TYPE, type);
        return terms;
    }

    private static void add(Set<Term> terms, Term.Kind kind, @Nullable String value) {
        if (value != null) {
            terms.add(new Term(kind, value));
        }
    }

    public boolean accepts(RevisionRecord record) {
        Instant at = record.revision().at();
        return (editor == null || editor.equals(record.revision().editor()))
                && (since == null || !at.isBefore(since))
                && (until == null || !at.isAfter(until))
                && record.changes().stream().anyMatch(this::accepts);
    }

    private boolean accepts(Change change) {
        return (section == null || change.reachesSection(section))
                && (entry == null || change.reachesEntry(entry))
                && (fact == null || change.reachesFact(fact))
                && (type == null || type.equals(change.type()));
    }

    private static Instant time(String parameter, String text, boolean endOfDay) {
        try {
            return text.contains("T") ? Instants.parse(text) : day(LocalDate.parse(text), endOfDay);
        } catch (DateTimeException malformed) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    "'" + parameter + "' is neither an instant nor a day such as 2026-05-03.");
        }
    }

    private static Instant day(LocalDate day, boolean end) {
        return end
                ? day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1)
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
