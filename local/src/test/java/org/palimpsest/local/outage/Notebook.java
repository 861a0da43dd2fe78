package org.palimpsest.local.outage;

import org.palimpsest.local.linearizability.Edit;
import org.palimpsest.local.linearizability.Look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What all clients together did, were told and have seen. For any number of threads. */
final class Notebook {

    /** A read of an article, with its text. */
    record Seen(Look look, String text) {}

    private final ConcurrentLinkedQueue<Edit> edits = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> revisions = new ConcurrentHashMap<>();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final AtomicLong marks = new AtomicLong();
    private final Map<String, Long> slowest = new ConcurrentSkipListMap<>();

    /** A mark that no other edit has. */
    String mark() {
        return "mark-" + marks.incrementAndGet();
    }

    void wrote(Edit edit) {
        edits.add(edit);
    }

    void saw(Look look, String text) {
        seen.add(new Seen(look, text));
    }

    /** Notes which revision has last changed something, as far as anybody knows. */
    void changed(String what, long revision) {
        revisions.merge(what, revision, Math::max);
    }

    /** The last revision that is known to have changed something; the first, where none is. */
    long lastChange(String what) {
        return revisions.getOrDefault(what, 1L);
    }

    /** Counts an answer for the report. */
    void answered(String kind, Call call) {
        String status = call.answer().map(given -> "" + given.status()).orElse("broken");
        answers.merge(kind + " " + status, 1, Integer::sum);
        slowest.merge(kind + " " + status, call.took().toMillis(), Math::max);
    }

    List<Edit> edits() {
        return new ArrayList<>(edits);
    }

    List<Seen> seen() {
        return new ArrayList<>(seen);
    }

    /** How often what was answered, and in how many milliseconds the slowest of them. */
    String report() {
        return answers + ", slowest " + slowest;
    }
}
