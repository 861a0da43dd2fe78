package org.palimpsest.command.rewriting;

import org.palimpsest.article.Block;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;
import org.palimpsest.comparison.Standing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the blocks of an article stand in a manuscript, -1 for those that are not in it. */
final class Places {

    private Places() {}

    /**
     * The place of each block. Fields of the infobox that would have to change their order are
     * taken for others, as is the whole infobox where it would have to pass the title: neither has
     * an event for a move.
     */
    static int[] of(List<Block> blocks, List<Block> wanted) {
        Map<String, Integer> byKey = new HashMap<>();
        for (String key : BlockKeys.of(wanted)) {
            byKey.put(key, byKey.size());
        }
        int[] places =
                BlockKeys.of(blocks).stream()
                        .mapToInt(key -> byKey.getOrDefault(key, -1))
                        .toArray();
        boolean passes = boxBeforeTitle(blocks) != boxBeforeTitle(wanted);
        for (int i = 0; i < places.length; i++) {
            boolean boxed =
                    blocks.get(i) instanceof InfoboxHead || blocks.get(i) instanceof InfoboxField;
            if (boxed && passes) {
                places[i] = -1;
            }
        }
        forgetPassingFields(blocks, places);
        return places;
    }

    private static boolean boxBeforeTitle(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof InfoboxHead) {
                return true;
            }
            if (block instanceof TitleLine) {
                return false;
            }
        }
        return false;
    }

    private static void forgetPassingFields(List<Block> blocks, int[] places) {
        int[] fields =
                IntStream.range(0, places.length)
                        .filter(i -> places[i] >= 0 && blocks.get(i) instanceof InfoboxField)
                        .toArray();
        long[] weights = new long[fields.length];
        Arrays.fill(weights, 1);
        boolean[] stays = Standing.of(IntStream.of(fields).map(i -> places[i]).toArray(), weights);
        for (int i = 0; i < fields.length; i++) {
            if (!stays[i]) {
                places[fields[i]] = -1;
            }
        }
    }
}
