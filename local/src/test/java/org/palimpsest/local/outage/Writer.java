package org.palimpsest.local.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.cluster.Service;
import org.palimpsest.local.linearizability.Attempt;
import org.palimpsest.local.linearizability.Edit;
import org.palimpsest.local.linearizability.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An editor who sends each edit to any of the command services, and notes what came of it. Half of
 * the edits have an idempotency key; they are sent again until they are answered, and now and then
 * once more, to another service, which must answer the same.
 */
final class Writer {

    private static final int PATIENT = 8;

    private final List<Service> services;
    private final Notebook notebook;
    private final RandomGenerator random;

    Writer(List<Service> services, Notebook notebook, RandomGenerator random) {
        this.services = services;
        this.notebook = notebook;
        this.random = random;
    }

    /** Sends what is wished, of half of the wishes upon what is known of their target. */
    void write(Wish wish) throws InterruptedException {
        boolean keyed = random.nextBoolean();
        Long ifMatch =
                wish.path().startsWith("/articles/") && random.nextInt(5) < 2
                        ? notebook.lastChange(wish.matched())
                        : null;
        write(wish, ifMatch, keyed ? PATIENT : 1);
    }

    /**
     * Sends what is wished until it is answered, and says where it stands.
     *
     * @param times how often at most; more than once with an idempotency key
     */
    Optional<Outcome.Stored> write(Wish wish, @Nullable Long ifMatch, int times)
            throws InterruptedException {
        List<Attempt> attempts = new ArrayList<>();
        Optional<Answer> answer = Optional.empty();
        try {
            int first = random.nextInt(services.size());
            for (int n = 0; n < times && answer.isEmpty(); n++) {
                Thread.sleep(n == 0 ? 0 : random.nextInt(50, 400));
                answer = send(wish, ifMatch, times > 1, service(first + n), attempts);
            }
            if (times > 1 && answer.isPresent() && random.nextInt(3) == 0) {
                repeat(wish, ifMatch, service(first + attempts.size()), attempts, answer.get());
            }
        } finally {
            notebook.wrote(new Edit(wish.mark(), wish.article(), wish.target(), ifMatch, attempts));
        }
        return attempts.stream()
                .map(Attempt::outcome)
                .filter(Outcome.Stored.class::isInstance)
                .map(Outcome.Stored.class::cast)
                .findFirst();
    }

    private Service service(int number) {
        return services.get(number % services.size());
    }

    /** The answer if it says what has become of the edit for good. */
    private Optional<Answer> send(
            Wish wish,
            @Nullable Long ifMatch,
            boolean keyed,
            Service service,
            List<Attempt> attempts) {
        Client client = service.client().as("editor");
        Client matching = ifMatch == null ? client : client.with("If-Match", "\"" + ifMatch + "\"");
        Client sending = keyed ? matching.with("Idempotency-Key", wish.mark()) : matching;
        Call call = Call.of(() -> wish.sendTo(sending));
        notebook.answered("write", call);
        Outcome outcome = call.answer().map(this::outcome).orElse(new Outcome.Unknown());
        attempts.add(new Attempt(service.toString(), call.called(), call.returned(), outcome));
        switch (outcome) {
            case Outcome.Stored stored -> {
                notebook.changed(wish.matched(), stored.revision());
                notebook.changed(wish.article(), stored.revision());
            }
            case Outcome.Stale stale -> notebook.changed(wish.matched(), stale.current());
            case Outcome.Exists exists -> {}
            case Outcome.NotStored notStored -> {}
            case Outcome.Unknown unknown -> {}
        }
        return call.answered(200, 201, 409, 412);
    }

    private Outcome outcome(Answer answer) {
        return switch (answer.status()) {
            case 200, 201 -> {
                assertThat(answer.json().get("changes").size()).as("%s", answer).isPositive();
                yield new Outcome.Stored(
                        answer.json().get("revision").longValue(), answer.position());
            }
            case 409 -> new Outcome.Exists();
            case 412 -> new Outcome.Stale(answer.json().get("current").get("revision").longValue());
            case 503 ->
                    answer.json().get("outcome").stringValue().equals("not-stored")
                            ? new Outcome.NotStored()
                            : new Outcome.Unknown();
            default -> throw new AssertionError("Not for such a write: " + answer);
        };
    }

    private void repeat(
            Wish wish,
            @Nullable Long ifMatch,
            Service other,
            List<Attempt> attempts,
            Answer before) {
        Optional<Answer> again = send(wish, ifMatch, true, other, attempts);
        if (before.status() <= 201 && again.isPresent()) {
            assertThat(again.get().status()).as("%s", again.get()).isEqualTo(before.status());
            assertThat(again.get().json()).as("%s", again.get()).isEqualTo(before.json());
        }
    }
}
