package org.palimpsest.query.projection;

import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes back what the views say of commits that the ledger does not hold any more. */
final class TakingBack {

    private static final Mark BEYOND = new Mark(Long.MAX_VALUE, "");

    private final Generation generation;
    private final Shift shift;
    private final Ledger ledger;

    TakingBack(Generation generation, Shift shift, Ledger ledger) {
        this.generation = generation;
        this.shift = shift;
        this.ledger = ledger;
    }

    /**
     * Gives an article the row that it had at a position. It is written before what it does not
     * promise any more is removed: whatever else stands of an article beyond its row is never
     * looked at.
     */
    void to(long position, ArticleRow row) {
        long revision = row.revision();
        Mark commit = Mark.START;
        while (revision > 0) {
            commit = generation.revisions().commit(row.slug(), revision).orElse(BEYOND);
            if (commit.position() <= position) {
                break;
            }
            revision--;
        }
        generation.rows().replace(row, standing(row.slug(), revision, commit.position()));
        generation.revisions().remove(row.slug(), revision + 1, row.revision(), shift.number());
        generation.checkpoints().remove(row.slug(), revision + 1, row.revision(), shift.number());
    }

    /** A row is not removed: who was replaced and has never seen it would write it once more. */
    private ArticleRow standing(String slug, long revision, long position) {
        return revision == 0
                ? ArticleRow.unwritten(slug, shift.number())
                : ArticleRow.of(generation.history().at(slug, revision), position, shift.number());
    }

    /**
     * Of rows that are ahead of the place reached, takes back those that reflect what the ledger
     * does not hold; what was stopped behind that place is looked at again.
     */
    void ahead(Collection<ArticleRow> rows) {
        long reached = shift.reached().position();
        List<ArticleRow> ahead = rows.stream().filter(row -> row.isBeyond(reached)).toList();
        if (ahead.isEmpty()) {
            return;
        }
        shift.renew();
        generation.history().keepTo(shift.number());
        Set<Mark> held = new HashSet<>();
        ledger.commits(ahead.stream().map(ArticleRow::position).toList())
                .forEach(commit -> held.add(commit.mark()));
        for (ArticleRow row : ahead) {
            Optional<Mark> reflected = generation.revisions().commit(row.slug(), row.revision());
            if (row.position() > reached && reflected.filter(held::contains).isEmpty()) {
                to(reached, row);
            } else if (row.stoppedAt() != null && row.stoppedAt() > reached) {
                generation.rows().replace(row, row.goingOn(shift.number()));
            }
        }
    }
}
