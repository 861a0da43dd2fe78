package org.palimpsest.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One block of a section that a reader reads: a paragraph, a bullet or a term line.
 *
 * @param id unique in its article and never used again, {@code e1}, {@code e2} and so on
 * @param segments the text in order; no two {@link Segment.Words} side by side
 * @param date the date of the event that the entry tells of, where an editor gave one
 * @param plain its words that are no facts although they read like some
 */
public record Entry(
        Frame frame,
        String id,
        EntryKind kind,
        List<Segment> segments,
        @Nullable Edtf date,
        List<Plain> plain)
        implements Block {

    public Entry {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        segments = List.copyOf(segments);
        plain = List.copyOf(plain);
    }

    /** One of whose words none were said to be no facts. */
    public Entry(
            Frame frame, String id, EntryKind kind, List<Segment> segments, @Nullable Edtf date) {
        this(frame, id, kind, segments, date, List.of());
    }

    @Override
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    @Override
    public Entry withGap(String gap) {
        return new Entry(frame.withGap(gap), id, kind, segments, date, plain);
    }

    /** The facts in the order of the text. */
    public Stream<Fact> facts() {
        return segments.stream()
                .filter(Segment.Slot.class::isInstance)
                .map(segment -> ((Segment.Slot) segment).fact());
    }

    public Optional<Fact> fact(String factId) {
        return facts().filter(fact -> fact.id().equals(factId)).findFirst();
    }

    /**
     * The date by which the entry is put in order: its event's, else the first that its text names.
     */
    public Optional<Edtf> orderedBy() {
        return date != null
                ? Optional.of(date)
                : facts().map(Fact::value)
                        .filter(DateValue.class::isInstance)
                        .map(value -> ((DateValue) value).date())
                        .findFirst();
    }

    /**
     * Where in {@link #text} a fact begins.
     *
     * @throws IllegalArgumentException where the entry does not hold it
     */
    public int startOf(String factId) {
        int start = 0;
        for (Segment segment : segments) {
            if (segment instanceof Segment.Slot(Fact fact) && fact.id().equals(factId)) {
                return start;
            }
            start += segment.text().length();
        }
        throw new IllegalArgumentException("no fact " + factId + " in " + id);
    }

    Entry withFact(String factId, UnaryOperator<Fact> correction) {
        if (fact(factId).isEmpty()) {
            throw new IllegalArgumentException("no fact " + factId + " in " + id);
        }
        List<Segment> changed =
                segments.stream()
                        .map(
                                segment ->
                                        segment instanceof Segment.Slot(Fact fact)
                                                        && fact.id().equals(factId)
                                                ? new Segment.Slot(correction.apply(fact))
                                                : segment)
                        .toList();
        return withText(changed);
    }

    /** The same entry with another text. */
    public Entry withText(List<Segment> changed) {
        return new Entry(frame, id, kind, changed, date, plain);
    }

    /** The same entry, of which the fact's words are words like any others. */
    Entry withoutFact(String factId) {
        Fact removed =
                fact(factId)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no fact " + factId + " in " + id));
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            boolean plainNow = segment instanceof Segment.Slot(Fact fact) && fact.equals(removed);
            Segment next = plainNow ? new Segment.Words(segment.text()) : segment;
            if (next instanceof Segment.Words(String more)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Segment.Words(String before)) {
                joined.set(joined.size() - 1, new Segment.Words(before + more));
            } else {
                joined.add(next);
            }
        }
        List<Plain> more = new ArrayList<>(plain);
        more.add(Plain.of(removed));
        return new Entry(frame, id, kind, joined, date, more);
    }
}
