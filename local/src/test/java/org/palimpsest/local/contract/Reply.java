package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** What came of a write, held against the contract. */
public final class Reply {

    private final Newsroom newsroom;
    private final Manuscript article;
    private final Answer answer;
    private final long headBefore;
    private final long revisionBefore;

    /**
     * @param headBefore where the ledger ended before the write
     * @param revisionBefore which revision the article had before it
     */
    Reply(
            Newsroom newsroom,
            Manuscript article,
            Answer answer,
            long headBefore,
            long revisionBefore) {
        this.newsroom = newsroom;
        this.article = article;
        this.answer = answer;
        this.headBefore = headBefore;
        this.revisionBefore = revisionBefore;
    }

    public Answer answer() {
        return answer;
    }

    /** The revision that it names. */
    public long revision() {
        return answer.json().get("revision").longValue();
    }

    /** Its changes, in order. */
    public List<Change> changes() {
        return Manuscript.stream(answer.json().get("changes")).map(Change::of).toList();
    }

    /**
     * It is one new revision and one new commit, and something was added, which stands where {@code
     * Location} says.
     *
     * @param resource the kind of it in the path: {@code facts}, {@code entries}, {@code sections};
     *     empty for the article
     */
    public Reply isCreated(String resource) {
        isStored(201);
        String location = answer.header("Location").orElseThrow();
        String below = newsroom.reader().base() + article.at("");
        assertThat(location).startsWith(resource.isEmpty() ? below : below + "/" + resource + "/");
        Answer added =
                newsroom.reader()
                        .get(location.substring(newsroom.reader().base().toString().length()));
        assertThat(added.status()).as(added.toString()).isEqualTo(200);
        if (!resource.isEmpty()) {
            assertThat(location).endsWith("/" + added.json().get("id").stringValue());
        }
        return this;
    }

    /** It is one new revision and one new commit. */
    public Reply isDone() {
        return isStored(200);
    }

    private Reply isStored(int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        JsonNode body = answer.json();
        assertThat(body.get("article").stringValue()).isEqualTo(article.slug());
        assertThat(body.get("revision").longValue()).isEqualTo(revisionBefore + 1);
        assertThat(body.get("position").longValue()).isEqualTo(headBefore + 1);
        assertThat(answer.position()).isEqualTo(headBefore + 1);
        assertThat(newsroom.head()).isEqualTo(headBefore + 1);
        assertThat(article.revision()).isEqualTo(revisionBefore + 1);
        return this;
    }

    /** It would have changed nothing, so nothing was stored. */
    public Reply changesNothing() {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(revision()).isEqualTo(revisionBefore);
        assertThat(changes()).isEmpty();
        return storesNothing();
    }

    /** These are its changes, in this order. */
    public Reply changes(Change... expected) {
        assertThat(changes()).as(answer.toString()).containsExactly(expected);
        return this;
    }

    /** Its changes are of these types, in this order. */
    public Reply changesOfTypes(String... types) {
        assertThat(changes()).as(answer.toString()).extracting(Change::type).containsExactly(types);
        return this;
    }

    /** The export is this now, byte for byte. */
    public Reply leaves(String text) {
        assertThat(article.text()).isEqualTo(text);
        return this;
    }

    /** The export has these lines now; how many blank ones are between them is not said. */
    public Reply leavesLines(String text) {
        assertThat(lines(article.text())).isEqualTo(lines(text));
        return this;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * It is refused with a problem document and nothing is stored.
     *
     * @param pointers the parts of the body that are named as wrong, all of them
     */
    public Reply isRefused(int status, String... pointers) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        Problems.check(answer);
        if (pointers.length > 0) {
            assertThat(pointers()).as(answer.toString()).containsExactlyInAnyOrder(pointers);
        }
        return storesNothing();
    }

    /** Nothing was stored. */
    public Reply storesNothing() {
        assertThat(newsroom.head()).as(answer.toString()).isEqualTo(headBefore);
        return this;
    }

    /** Which parts of the body the problem names. */
    public List<String> pointers() {
        return Manuscript.stream(answer.json().path("errors"))
                .map(error -> error.get("pointer").stringValue())
                .toList();
    }

    /** A member of the answer, which is there. */
    public JsonNode member(String name) {
        assertThat(answer.json().has(name)).as(answer.toString()).isTrue();
        return answer.json().get(name);
    }
}
