package org.palimpsest.local.outage;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.cluster.Service;
import org.palimpsest.local.linearizability.Look;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Reads articles through any of the query services. Two of three reads say what this reader has
 * seen already, and are not to be answered from before it.
 */
final class Reader {

    private final List<Service> services;
    private final Notebook notebook;
    private final RandomGenerator random;
    private long seen;

    Reader(List<Service> services, Notebook notebook, RandomGenerator random) {
        this.services = services;
        this.notebook = notebook;
        this.random = random;
    }

    void read(Subject subject) {
        Service service = services.get(random.nextInt(services.size()));
        long asked = random.nextInt(3) == 0 ? 0 : seen;
        Client client =
                asked == 0
                        ? service.client()
                        : service.client().with("Ledger-Position", String.valueOf(asked));
        Call call = Call.of(() -> client.get("/articles/" + subject.slug() + "?format=wiki"));
        notebook.answered("read", call);
        call.answered(200).ifPresent(answer -> note(subject, asked, call, answer));
    }

    private void note(Subject subject, long asked, Call call, Answer answer) {
        long revision =
                Long.parseLong(answer.header("ETag").orElseThrow().replaceAll("\"|-wiki", ""));
        Look look =
                new Look(
                        subject.slug(),
                        call.called(),
                        call.returned(),
                        asked,
                        answer.position(),
                        revision);
        seen = Math.max(seen, answer.position());
        notebook.saw(look, answer.text());
    }
}
