package org.palimpsest.language.date;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.EdtfException;
import org.palimpsest.article.fact.EdtfInterval;
import org.palimpsest.article.fact.EdtfPoint;
import org.palimpsest.language.prose.Joint;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dates of one text. */
public final class DateFinder {

    private final Prose prose;
    private final YearRule rule;
    private final PieceReader reader;
    private final DateContext context;
    private final List<DateWords> found = new ArrayList<>();

    private DateFinder(Prose prose) {
        this.prose = prose;
        rule = new YearRule(prose);
        reader = new PieceReader(prose, rule);
        context = new DateContext(prose);
    }

    /**
     * All words that say a date, in order and without overlap; those without a date of their own
     * are among them.
     */
    public static List<DateWords> find(String text) {
        DateFinder finder = new DateFinder(new Prose(text));
        finder.run();
        return List.copyOf(finder.found);
    }

    private void run() {
        int index = 0;
        while (index < prose.text().length()) {
            int before = found.size();
            if (context.mayBegin(index)) {
                read(index);
            }
            index = found.size() > before ? found.getLast().end() : context.next(index);
        }
    }

    private void read(int start) {
        Piece first = reader.at(start);
        if (first == null) {
            return;
        }
        PieceChain chain = PieceChain.from(first, prose, reader);
        if (chain.pieces().size() > 1 && chain.complete()) {
            chain(chain);
        } else if (!first.whole()) {
            ordinalOrYearless(first, chain.yearlessEnd());
        } else if (!first.bareYear() || isYear(first)) {
            whole(first);
        }
    }

    private boolean isYear(Piece piece) {
        return piece.year() != null
                && (piece.end() - piece.start() != 4 || rule.isYear(piece.start(), piece.end()));
    }

    private void ordinalOrYearless(Piece piece, int end) {
        if (piece.day() != 0 && (piece.month() != 0 || end > piece.end())) {
            add(piece.start(), end, null, false);
            return;
        }
        Piece century = reader.ordinal(piece.start());
        Joint joint = century == null ? null : Joint.at(prose, century.end());
        Piece next = joint == null ? null : reader.at(joint.end());
        if (century != null
                && joint != null
                && next != null
                && next.bareYear()
                && joint.ranges()
                && prose.letterAt(next.end() - 1)) {
            interval(century, next);
        }
    }

    /** Several pieces of which the last says the year for all. */
    private void chain(PieceChain chain) {
        List<Piece> pieces = chain.pieces();
        int index = 0;
        while (index < pieces.size()) {
            Piece piece = pieces.get(index);
            boolean last = index == pieces.size() - 1;
            if (!last && (chain.joints().get(index).ranges() || chain.isPairOfNeighbours())) {
                interval(piece, pieces.get(index + 1));
                index += 2;
            } else {
                boolean approximate = index == 0 && context.approximateAt(piece.start());
                add(start(piece), piece.end(), point(piece, approximate), !last);
                index++;
            }
        }
    }

    private void whole(Piece piece) {
        Joint joint = Joint.at(prose, piece.end());
        if (joint == null && prose.at(piece.end()) == '/') {
            joint = new Joint(Joint.Kind.DASH, piece.end(), piece.end() + 1);
        }
        if (joint == null || !joint.ranges() || !extended(piece, joint)) {
            add(
                    start(piece),
                    piece.end(),
                    point(piece, context.approximateAt(piece.start())),
                    false);
        }
    }

    private boolean extended(Piece piece, Joint joint) {
        if (joint.kind() == Joint.Kind.TO && context.opensPair(start(piece))) {
            return false;
        }
        Span present = context.presentAt(joint.end());
        if (!present.isEmpty()) {
            EdtfPoint since = point(piece, context.approximateAt(piece.start()));
            add(
                    start(piece),
                    present.end(),
                    since == null ? null : new EdtfInterval(since, null),
                    false);
            return true;
        }
        Piece next = rangeEnd(piece, joint);
        return next != null && next.whole() && interval(piece, next);
    }

    private @Nullable Piece rangeEnd(Piece piece, Joint joint) {
        boolean slash = prose.at(joint.start()) == '/';
        if (piece.bareYear() && joint.tight() && prose.digitAt(piece.end() - 1)) {
            Piece end = reader.yearsEnd(joint.end(), String.valueOf(piece.year()));
            if (end != null) {
                return end;
            }
        }
        int from = context.skipApproximation(joint.end());
        Piece next = reader.at(from);
        if (slash && (next == null || !next.bareYear() || !piece.bareYear())) {
            return null;
        }
        boolean counted = next != null && next.bareYear() && rule.countsAfter(next.end());
        return counted ? null : next;
    }

    private boolean interval(Piece first, Piece last) {
        boolean approximate = context.approximateAt(first.start());
        EdtfPoint from = point(first, approximate);
        EdtfPoint to = point(last, approximate || context.approximateAt(last.start()));
        Optional<Edtf> interval = Optional.empty();
        if (from != null && to != null) {
            try {
                interval = Optional.of(new EdtfInterval(from, to));
            } catch (EdtfException reversed) {
                return false;
            }
        }
        add(start(first), last.end(), interval.orElse(null), false);
        return true;
    }

    private static @Nullable EdtfPoint point(Piece piece, boolean approximate) {
        return piece.point(approximate).orElse(null);
    }

    private int start(Piece piece) {
        return context.approximationStart(piece.start());
    }

    private void add(int start, int end, @Nullable Edtf date, boolean elliptical) {
        int from = found.isEmpty() ? start : Math.max(start, found.getLast().end());
        found.add(new DateWords(from, end, date, elliptical));
    }
}
