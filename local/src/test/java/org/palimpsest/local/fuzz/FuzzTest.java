package org.palimpsest.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Revision;
import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.MalformedSourceException;
import org.palimpsest.source.SourceDecoder;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourcePrinter;
import org.palimpsest.source.SourceText;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/** Any bytes at all are either no text, which is said in a sentence, or a text that is kept. */
@Tag("faults")
class FuzzTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final ArticleReader reader = new ArticleReader(new FactFinder());

    @Test
    void whatIsReadIsWrittenAgainByteForByte() {
        Seeds seeds = Seeds.said();
        long end = System.nanoTime() + Seeds.duration().dividedBy(6).toNanos();
        do {
            long seed = seeds.next();
            try {
                check(input(Seeds.random(seed)));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("again with -Dfuzz.seed=" + seed, e);
            }
        } while (System.nanoTime() < end);
        System.out.println(seeds.count() + " texts read");
    }

    private static byte[] input(RandomGenerator random) {
        Texts texts = new Texts(random);
        return switch (random.nextInt(8)) {
            case 0 -> texts.bytes();
            case 1 -> texts.disturbed(texts.article().getBytes(StandardCharsets.UTF_8));
            default -> texts.article().getBytes(StandardCharsets.UTF_8);
        };
    }

    private void check(byte[] bytes) {
        long start = System.nanoTime();
        if (!readsBack(bytes)) {
            return;
        }
        if (System.nanoTime() - start > SOON.toNanos()) {
            long again = System.nanoTime();
            readsBack(bytes);
            assertThat(Duration.ofNanos(System.nanoTime() - again))
                    .as("time for %d bytes", bytes.length)
                    .isLessThan(SOON);
        }
    }

    private boolean readsBack(byte[] bytes) {
        String text;
        try {
            text = SourceDecoder.decode(bytes);
        } catch (MalformedSourceException malformed) {
            assertThat(malformed).message().isNotBlank();
            return false;
        }
        SourceText source = SourceParser.parse(text);
        assertThat(SourcePrinter.print(source)).isEqualTo(text);
        Article unwritten = Article.unwritten("fuzz");
        ArticleImported imported =
                new ArticleImported(
                        "fuzz",
                        reader.read(source, new IdentitySource(unwritten.identities())),
                        source.epilogue());
        Revision first = new Revision(1, Instant.EPOCH, "editor", null, List.of());
        assertThat(SourcePrinter.print(unwritten.revise(first, List.of(imported)))).isEqualTo(text);
        return true;
    }
}
