package org.palimpsest.command.merging;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.rewriting.Manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Takes one revision back and keeps all that came since. */
public final class Undo {

    private final Merge merge;

    public Undo(Merge merge) {
        this.merge = merge;
    }

    /**
     * The text without what the revision changed.
     *
     * @param before the article before the revision
     * @param after the article as the revision left it
     * @param present the article as it stands
     * @throws Rejection.Conflicting where something that the revision changed does not stand as it
     *     left it
     */
    public Manuscript of(
            Article before, Article after, Article present, IdentitySource identities) {
        Version was = new Version(before.blocks(), before.epilogue());
        Version left = new Version(after.blocks(), after.epilogue());
        Version now = new Version(present.blocks(), present.epilogue());
        List<Conflict> conflicts = new ArrayList<>();
        Set<String> keys = new TreeSet<>(was.keys());
        keys.addAll(left.keys());
        for (String key : keys) {
            if (!stands(key, was, left, now)) {
                conflicts.add(
                        Said.conflict(
                                left.section(key),
                                left.block(key),
                                now.block(key),
                                was.block(key)));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new Rejection.Conflicting(
                    "What that revision changed does not stand as it left it.", conflicts);
        }
        return merge.of(after, present, Manuscript.of(before), identities);
    }

    private static boolean stands(String key, Version was, Version left, Version now) {
        Block before = was.block(key);
        Block after = left.block(key);
        Block present = now.block(key);
        if (before == null) {
            return Said.same(after, present) && now.has(key) && !hasMore(key, left, now);
        }
        if (after == null) {
            return present == null;
        }
        boolean moved = !was.section(key).equals(left.section(key));
        if (moved && !(now.has(key) && left.section(key).equals(now.section(key)))) {
            return false;
        }
        return alike(before, after) || present != null && !alike(before, present);
    }

    /** Whether something stands under the section that the revision did not put there. */
    private static boolean hasMore(String key, Version left, Version now) {
        return left.block(key) instanceof Heading heading
                && now.keys().stream()
                        .filter(line -> !left.has(line))
                        .anyMatch(line -> now.section(line).equals(heading.section()));
    }

    /** Whether they say the same, with the same facts. */
    private static boolean alike(Block one, @Nullable Block other) {
        return Said.same(one, other)
                && (!(one instanceof Entry entry)
                        || other instanceof Entry now
                                && Objects.equals(entry.segments(), now.segments()));
    }
}
