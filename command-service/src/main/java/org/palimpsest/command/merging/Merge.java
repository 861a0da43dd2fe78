package org.palimpsest.command.merging;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.rewriting.Manuscript;
import org.palimpsest.comparison.TextMerge;
import org.palimpsest.language.Context;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings together what an editor made of a past revision and what others have made of it since. The
 * changes of both are kept; where both changed the same words to different texts it is refused.
 */
public final class Merge {

    private final EntryReader reader;

    public Merge(EntryReader reader) {
        this.reader = reader;
    }

    /**
     * The text with the changes of both.
     *
     * @param base the revision that the editor started from
     * @param theirs the article as it stands
     * @param yours what the editor made of the base
     * @throws Rejection.Conflicting with all three texts of each part that both changed
     */
    public Manuscript of(
            Article base, Article theirs, Manuscript yours, IdentitySource identities) {
        Version begun = new Version(base.blocks(), base.epilogue());
        Work work =
                new Work(
                        reader,
                        theirs,
                        begun,
                        new Version(theirs.blocks(), theirs.epilogue()),
                        new Version(
                                SameAdditions.known(begun, theirs.blocks(), yours.blocks()),
                                yours.epilogue()),
                        identities);
        return work.run();
    }

    private static final class Work {

        private final Article article;
        private final Version base;
        private final Version theirs;
        private final Version yours;
        private final List<Conflict> conflicts = new ArrayList<>();
        private final EntryMerge entries;
        private final Map<String, Context> contexts;

        Work(
                EntryReader reader,
                Article article,
                Version base,
                Version theirs,
                Version yours,
                IdentitySource identities) {
            this.article = article;
            this.base = base;
            this.theirs = theirs;
            this.yours = yours;
            this.entries = new EntryMerge(reader, identities, conflicts);
            this.contexts = Surroundings.ofEntries(article);
        }

        Manuscript run() {
            MergedOrder order = MergedOrder.of(base, theirs, yours);
            checkRemoved(order);
            List<Block> blocks = new ArrayList<>();
            for (String key : order.keys()) {
                blocks.add(block(key));
            }
            if (!conflicts.isEmpty()) {
                throw new Rejection.Conflicting(
                        "Others have changed the same words since.", conflicts);
            }
            return new Manuscript(
                    Joints.mended(blocks),
                    Choice.of(base.epilogue(), theirs.epilogue(), yours.epilogue()));
        }

        /** What one side removed the other must not have changed. */
        private void checkRemoved(MergedOrder order) {
            for (String key : base.keys()) {
                Block old = base.block(key);
                Block their = theirs.block(key);
                Block your = yours.block(key);
                boolean removed = (their == null) != (your == null) && !order.has(key);
                if (removed && !Said.same(old, their == null ? your : their)) {
                    conflicts.add(Said.conflict(base.section(key), old, their, your));
                }
            }
        }

        private Block block(String key) {
            Block old = base.block(key);
            Block their = theirs.block(key);
            Block your = yours.block(key);
            if (their == null || your == null) {
                return some(old, their, your);
            }
            if (old == null) {
                if (!Said.same(their, your)) {
                    conflicts.add(Said.conflict(theirs.section(key), null, their, your));
                }
                return their;
            }
            return merged(key, old, their, your);
        }

        private static Block some(
                @Nullable Block old, @Nullable Block their, @Nullable Block your) {
            Block one = their != null ? their : your;
            if (one == null && old == null) {
                throw new IllegalArgumentException("no version has it");
            }
            return one != null ? one : old;
        }

        private Block merged(String key, Block old, Block their, Block your) {
            return switch (old) {
                case TitleLine title ->
                        new TitleLine(
                                Choice.of(title.frame(), their.frame(), your.frame()),
                                words(key, old, their, your));
                case InfoboxHead head ->
                        new InfoboxHead(Choice.of(head.frame(), their.frame(), your.frame()));
                case InfoboxField field ->
                        new InfoboxField(
                                Choice.of(field.frame(), their.frame(), your.frame()),
                                field.key(),
                                Choice.of(
                                        field.separator(),
                                        ((InfoboxField) their).separator(),
                                        ((InfoboxField) your).separator()),
                                words(key, old, their, your));
                case Heading heading ->
                        heading(
                                heading,
                                (Heading) their,
                                (Heading) your,
                                words(key, old, their, your));
                case Entry entry ->
                        entries.merge(
                                theirs.section(key),
                                contexts.get(entry.id()),
                                entry,
                                (Entry) their,
                                (Entry) your);
            };
        }

        private static Heading heading(Heading old, Heading their, Heading your, String text) {
            int level = Choice.of(old.level(), their.level(), your.level());
            return new Heading(
                    Choice.of(
                            old.atLevel(level).frame(),
                            their.atLevel(level).frame(),
                            your.atLevel(level).frame()),
                    old.section(),
                    level,
                    text);
        }

        private String words(String key, Block old, Block their, Block your) {
            String said = String.valueOf(Said.text(their));
            Optional<String> merged =
                    TextMerge.merge(
                            String.valueOf(Said.text(old)), said, String.valueOf(Said.text(your)));
            if (merged.isEmpty()) {
                conflicts.add(Said.conflict(theirs.section(key), old, their, your));
            }
            return merged.orElse(said);
        }
    }
}
