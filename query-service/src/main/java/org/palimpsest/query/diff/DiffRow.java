package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.comparison.Op;
import org.palimpsest.comparison.Run;
import org.palimpsest.query.page.Wording;

import java.util.List;
import java.util.Locale;

/**
 * A part of two articles as people look at it.
 *
 * @param form what it is: a title, a field, a heading, a paragraph, a bullet, a term line
 * @param level of a heading, else 0
 * @param label what stands before its text, or null where nothing does
 * @param mark in what way it is different, or null where it is the same
 * @param notes what is different beside the words
 * @param runs its words: those that stayed, came and went
 */
record DiffRow(
        Form form,
        int level,
        @Nullable String label,
        @Nullable String mark,
        List<Wording> notes,
        List<Run> runs) {

    /** What a part is. */
    enum Form {
        TITLE,
        FIELD,
        HEADING,
        PARAGRAPH,
        BULLET,
        TERM;

        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    DiffRow {
        notes = List.copyOf(notes);
        runs = List.copyOf(runs);
    }

    public boolean differs() {
        return mark != null;
    }

    /** Whether it was there. */
    public boolean was() {
        return !"Added".equals(mark);
    }

    /** Whether it is there. */
    public boolean is() {
        return !"Removed".equals(mark);
    }

    /** Its words as they were. */
    public List<Run> before() {
        return runs.stream().filter(run -> run.op() != Op.INSERT).toList();
    }

    /** Its words as they are. */
    public List<Run> after() {
        return runs.stream().filter(run -> run.op() != Op.DELETE).toList();
    }
}
