package org.palimpsest.command.rewriting;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Heading;
import org.palimpsest.comparison.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves whole sections, and gives them their levels, where all under them goes along. */
final class SectionOrder {

    private final Lines lines;
    private final Script script;

    SectionOrder(Lines lines, Script script) {
        this.lines = lines;
        this.script = script;
    }

    void run() {
        List<Node> headings = headings();
        boolean[] stays =
                Standing.of(
                        headings.stream().mapToInt(node -> node.place).toArray(),
                        headings.stream().mapToLong(SectionOrder::weight).toArray());
        List<Node> wanted = new ArrayList<>(headings);
        wanted.sort(Comparator.comparingInt(node -> node.place));
        List<Node> movers = new ArrayList<>();
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                movers.add(headings.get(i));
            }
        }
        movers.sort(Comparator.comparingInt(node -> node.place));
        movers.forEach(node -> move(node, wanted));
        headings().forEach(this::level);
    }

    private void move(Node heading, List<Node> wanted) {
        int at = wanted.indexOf(heading);
        List<Node> under = headingsUnder(heading);
        boolean together =
                at + under.size() <= wanted.size()
                        && wanted.subList(at, at + under.size()).equals(under);
        Node before = following(at == 0 ? null : wanted.get(at - 1));
        if (together && before != heading) {
            script.moveSection(heading, levelFor(heading, under), before);
        }
    }

    private void level(Node heading) {
        script.moveSection(
                heading, levelFor(heading, headingsUnder(heading)), heading.afterSection());
    }

    /** The level that it is to have if all under it shift alike, else the one it has. */
    private int levelFor(Node heading, List<Node> under) {
        int shift = shift(heading);
        boolean alike = under.stream().allMatch(node -> shift(node) == shift);
        return ((Heading) heading.block).level() + (alike ? shift : 0);
    }

    private int shift(Node heading) {
        return ((Heading) lines.wantedOf(heading)).level() - ((Heading) heading.block).level();
    }

    private static List<Node> headingsUnder(Node heading) {
        List<Node> under = new ArrayList<>();
        Node end = heading.afterSection();
        for (Node node = heading; node != end && node != null; node = node.next) {
            if (node.block instanceof Heading) {
                under.add(node);
            }
        }
        return under;
    }

    private @Nullable Node following(@Nullable Node heading) {
        Node node = lines.behind(heading);
        while (node != null && !(node.block instanceof Heading)) {
            node = node.next;
        }
        return node;
    }

    private static long weight(Node heading) {
        long weight = 1;
        for (Node node = heading.next;
                node != null && !(node.block instanceof Heading);
                node = node.next) {
            weight++;
        }
        return weight;
    }

    private List<Node> headings() {
        return lines.all().stream().filter(node -> node.block instanceof Heading).toList();
    }
}
