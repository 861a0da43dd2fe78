package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.Palimpsest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Both services, and articles to try them on. All test classes that take a newsroom as a parameter
 * share one process, each test with articles of its own:
 *
 * <pre>{@code
 * @ExtendWith(Newsroom.Shared.class)
 * class LinksIT {
 *     @Test
 *     void standLast(Newsroom newsroom) {
 *         Manuscript article = newsroom.given("== See also ==\n- Trade of Ruritania\n");
 *
 *         article.post("/links", "{'title': 'Cheese'}")
 *                 .isCreated("facts")
 *                 .leaves("== See also ==\n- Trade of Ruritania\n- Cheese\n");
 *     }
 * }
 * }</pre>
 */
public final class Newsroom implements AutoCloseable {

    private final Path folder;
    private final Palimpsest palimpsest;
    private final AtomicInteger articles = new AtomicInteger();
    private final AtomicLong seen = new AtomicLong();

    private Newsroom(Path folder, Palimpsest palimpsest) {
        this.folder = folder;
        this.palimpsest = palimpsest;
    }

    /** One of its own, for a test that kills it or has many editors at once. */
    public static Newsroom open() {
        try {
            Path folder = Files.createTempDirectory("newsroom");
            return new Newsroom(folder, Palimpsest.start(folder.resolve("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article of that text under a title line of its own, which the text does not have. */
    public Manuscript given(String text) {
        return titled("Article " + articles.incrementAndGet(), text);
    }

    /** An article of that title and text; no other test's title has this slug. */
    public Manuscript titled(String title, String text) {
        Answer imported = editor().postWiki("/articles", Manuscript.titleLine(title) + text);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        saw(imported);
        String slug = imported.json().get("article").stringValue();
        return new Manuscript(this, editor(), slug, title);
    }

    /** The command service as it answers an editor. */
    public Client editor() {
        return palimpsest.command().as("editor");
    }

    /** The command service as it answers someone who is not known. */
    public Client stranger() {
        return palimpsest.command();
    }

    /** The query service as it answers whoever has seen all that was written until now. */
    public Client reader() {
        return palimpsest.query().with("Ledger-Position", String.valueOf(seen.get()));
    }

    /** Where its database is. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The process itself. */
    public Palimpsest palimpsest() {
        return palimpsest;
    }

    /** The position of the ledger's last commit. */
    public long head() {
        return palimpsest.query().get("/projections").json().get(0).get("head").longValue();
    }

    /** What is read from now on is not older than what this answer has shown. */
    public void saw(Answer answer) {
        answer.header("Ledger-Position")
                .map(Long::parseLong)
                .ifPresent(position -> seen.accumulateAndGet(position, Math::max));
    }

    @Override
    public void close() {
        palimpsest.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives each test the one newsroom that is opened for all of them. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Newsroom.class;
        }

        @Override
        public Newsroom resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(Newsroom.class))
                    .computeIfAbsent(Newsroom.class, first -> open(), Newsroom.class);
        }
    }
}
