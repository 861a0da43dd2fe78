package org.palimpsest.local.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.cluster.Service;
import org.palimpsest.local.model.Refold;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Follows the feed of one query service from its beginning, whatever becomes of that service. */
final class Subscriber {

    private final Service service;
    private final Notebook notebook;
    private final List<Refold.Told> told = new ArrayList<>();

    Subscriber(Service service, Notebook notebook) {
        this.service = service;
        this.notebook = notebook;
    }

    /** Asks for what has come since. */
    synchronized void read() {
        Call call = Call.of(() -> service.client().get("/changes?limit=500&after=" + told.size()));
        notebook.answered("feed", call);
        call.answered(200).ifPresent(this::note);
    }

    private void note(Answer answer) {
        for (JsonNode change : answer.json().get("changes")) {
            long position = change.get("position").longValue();
            assertThat(position).as("the feed of %s", service).isEqualTo(told.size() + 1L);
            assertThat(position).isLessThanOrEqualTo(answer.position());
            told.add(
                    new Refold.Told(
                            position,
                            change.get("article").stringValue(),
                            change.get("revision").longValue(),
                            change.get("comment").stringValue()));
        }
    }

    /** All that it was told. */
    synchronized List<Refold.Told> told() {
        return List.copyOf(told);
    }
}
