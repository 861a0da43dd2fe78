package org.palimpsest.language.date;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.prose.Joint;
import org.palimpsest.language.prose.Prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces that follow one another until one says the year: {@code 8–9 and 12 June 2008}.
 *
 * @param joints what stands between them, one fewer
 */
record PieceChain(List<Piece> pieces, List<Joint> joints) {

    private static final int LONGEST = 6;

    static PieceChain from(Piece first, Prose prose, PieceReader reader) {
        List<Piece> pieces = new ArrayList<>(List.of(first));
        List<Joint> joints = new ArrayList<>();
        while (!pieces.getLast().whole() && pieces.size() < LONGEST) {
            Piece last = pieces.getLast();
            Joint joint = joint(prose, last.end());
            Piece next = joint == null ? null : next(last, joint, reader);
            if (joint == null || next == null) {
                break;
            }
            joints.add(joint);
            pieces.add(next);
        }
        return new PieceChain(completed(pieces), List.copyOf(joints));
    }

    /** A slash parts two days or months of one date as a dash does. */
    private static @Nullable Joint joint(Prose prose, int end) {
        return prose.at(end) == '/'
                ? new Joint(Joint.Kind.DASH, end, end + 1)
                : Joint.at(prose, end);
    }

    private static @Nullable Piece next(Piece last, Joint joint, PieceReader reader) {
        Piece usual = reader.at(joint.end());
        boolean dayOnly = usual != null && usual.month() == 0 && usual.day() != 0;
        boolean monthFirst = last.day() != 0 && last.month() != 0;
        if (monthFirst && dayOnly) {
            return joint.kind() == Joint.Kind.COMMA
                    ? null
                    : reader.dayAndYear(joint.end(), last.month());
        }
        return usual;
    }

    private static List<Piece> completed(List<Piece> pieces) {
        List<Piece> completed = new ArrayList<>(pieces);
        for (int index = pieces.size() - 2; index >= 0; index--) {
            Piece next = completed.get(index + 1);
            if (completed.get(index).completedBy(next)) {
                completed.set(index, completed.get(index).completed(next));
            }
        }
        return List.copyOf(completed);
    }

    /** Whether each piece has its year. */
    boolean complete() {
        return pieces.stream().allMatch(Piece::whole);
    }

    /**
     * Where the words end that say days and their month without a year, as in {@code 17–20 August}
     * and {@code 17 and 18 August}; where the first piece ends if it does not go on so.
     */
    int yearlessEnd() {
        int index = 0;
        while (index < joints.size() && pieces.get(index).month() == 0) {
            index++;
        }
        boolean joined = index > 0 && joints.get(index - 1).kind() != Joint.Kind.COMMA;
        Piece last = pieces.get(index);
        return joined && last.day() != 0 && last.month() != 0
                ? last.end()
                : pieces.getFirst().end();
    }

    /** Whether it is two days or two months, one after the other: {@code 8 and 9 June 2008}. */
    boolean isPairOfNeighbours() {
        if (pieces.size() != 2 || joints.getFirst().kind() != Joint.Kind.AND) {
            return false;
        }
        Piece first = pieces.getFirst();
        Piece last = pieces.getLast();
        return first.day() == 0
                ? last.day() == 0 && last.month() == first.month() + 1
                : last.month() == first.month() && last.day() == first.day() + 1;
    }
}
