package org.palimpsest.local.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.ledger.CommitLine;
import org.palimpsest.ledger.Mark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the command says, and how it ends. */
class VerifyTest {

    private static final List<String> LINES = Forgery.lines(5);
    private static final Mark HEAD = Forgery.mark(LINES.getLast());

    @TempDir private Path folder;

    @Test
    void anExportThatNobodyTouchedIsIntact() throws IOException {
        Path file = Files.writeString(folder.resolve("export.jsonl"), Forgery.file(LINES));

        assertThat(Check.of(InputStream.nullInputStream(), file.toString()))
                .isEqualTo(
                        new Check(0, "Intact: 5 commits, 1 of them erased\nHead: " + HEAD + "\n"));
    }

    @Test
    void anEmptyLedgerIsIntact() {
        assertThat(Check.of(""))
                .isEqualTo(
                        new Check(
                                0,
                                "Intact: 0 commits, 0 of them erased\nHead: " + Mark.START + "\n"));
    }

    @Test
    void theHeadThatWasKeptIsFoundAgain() {
        for (String line : LINES) {
            assertThat(Check.of(Forgery.file(LINES), "--head=" + Forgery.mark(line)))
                    .isEqualTo(
                            new Check(
                                    0,
                                    "Intact: 5 commits, 1 of them erased, with the head that was"
                                            + " kept\nHead: "
                                            + HEAD
                                            + "\n"));
        }
        assertThat(Check.of(Forgery.file(LINES), "--head=" + Mark.START).status()).isZero();
    }

    @Test
    void aTailThatWasCutOffShowsAgainstTheHead() {
        Check check = Check.of(Forgery.file(LINES.subList(0, 4)), "--head=" + HEAD);

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.said())
                .startsWith("Broken at position 5 (line 5): The chain ends at position 4, but")
                .contains("Before that: 4 commits, 1 of them erased, up to 4:");
        assertThat(Check.of("", "--head=" + HEAD).said())
                .startsWith("Broken at position 1 (line 1): There is no commit, but");
    }

    @Test
    void aChainThatWasWrittenAnewShowsAgainstTheHead() {
        Mark kept = Forgery.mark(Forgery.lines(2).getLast());
        String first =
                CommitLine.write(Forgery.commit(Mark.START, Forgery.NOON, Forgery.payload("x")));
        String second =
                CommitLine.write(
                        Forgery.commit(Forgery.mark(first), Forgery.NOON, Forgery.payload("y")));
        String anew = Forgery.file(List.of(first, second));

        assertThat(Check.of(anew).status()).isZero();
        assertThat(Check.of(anew, "--head=" + kept).status()).isEqualTo(1);
        assertThat(Check.of(anew, "--head=" + kept).said())
                .startsWith("Broken at position 2 (line 2): It has another hash than the head");
    }

    @Test
    void aFileGoesOnFromTheHeadThatWasKept() {
        Mark second = Forgery.mark(LINES.get(1));
        String rest = Forgery.file(LINES.subList(2, 5));

        assertThat(Check.of(rest, "--head=" + second))
                .isEqualTo(
                        new Check(
                                0,
                                "Intact: 3 commits, 1 of them erased, with the head that was"
                                        + " kept\nHead: "
                                        + HEAD
                                        + "\n"));
        assertThat(Check.of(rest).said())
                .startsWith(
                        "Broken at position 1 (line 1): The commits at the positions 1 to 2 are"
                                + " missing.");
        assertThat(Check.of(rest, "--head=" + HEAD).said()).startsWith("Broken at position 1 ");
        assertThat(Check.of(rest, "--head=2:" + "1".repeat(64)).said())
                .startsWith("Broken at position 3 (line 1): It names another predecessor");
        assertThat(Check.of(Forgery.file(LINES.subList(3, 5)), "--head=" + second).said())
                .startsWith("Broken at position 1 (line 1)");
    }

    @Test
    void aLineOfTenMegabytesIsRead() {
        String text = "\"é𝄞\t".repeat(1_200_000);
        String line =
                CommitLine.write(Forgery.commit(Mark.START, Forgery.NOON, Forgery.payload(text)));

        assertThat(line.length()).isGreaterThan(7_000_000);
        assertThat(Check.of(Forgery.file(List.of(line))).said()).startsWith("Intact: 1 commits");
        assertThat(Check.of(Forgery.file(List.of(line.replaceFirst("é𝄞", "e𝄞")))).said())
                .contains("the payload or its salt was changed");
    }

    @Test
    void aLineWithoutEndIsRefusedBeforeItFillsTheMemory() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return '{';
                    }
                };

        assertThat(Check.of(endless, "-").said())
                .startsWith(
                        "Broken at position 1 (line 1): The line is longer than 67108864 bytes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x a", "--head=5 a", "--head=5:AB a", "a b", "--head a"})
    void aCommandLineThatIsNotUnderstoodIsSaidSo(String arguments) {
        Check check = Check.of(InputStream.nullInputStream(), arguments.split(" "));

        assertThat(check.status()).isEqualTo(2);
        assertThat(check.said()).startsWith("palimpsest verify: ").contains("Usage: ");
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() {
        for (String file : List.of(folder.toString(), folder.resolve("none").toString(), "a\0b")) {
            assertThat(Check.of(InputStream.nullInputStream(), file))
                    .isEqualTo(new Check(2, "palimpsest verify: " + file + " cannot be read\n"));
        }
    }

    @Test
    void itExplainsItself() {
        assertThat(Check.of(InputStream.nullInputStream(), "--help"))
                .isEqualTo(new Check(0, Verify.USAGE));
    }
}
