package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the events of sections make of an article. */
final class SectionFold {

    private SectionFold() {}

    static Article apply(Article article, SectionEvent event) {
        return switch (event) {
            case SectionEvent.SectionAdded added -> added(article, added);
            case SectionEvent.SectionRenamed renamed -> {
                Blocks text = article.text();
                int at = text.heading(renamed.heading().section());
                yield touched(
                        article.with(
                                text.replace(at, renamed.heading())
                                        .withGap(at + 1, renamed.gapAfter())),
                        renamed.heading().section());
            }
            case SectionEvent.SectionMoved moved -> moved(article, moved);
            case SectionEvent.SectionRemoved removed -> removed(article, removed);
        };
    }

    private static Article added(Article article, SectionEvent.SectionAdded event) {
        Blocks text = article.text();
        String section = event.heading().section();
        int index = index(text, event.before(), event.within());
        Article added =
                Marks.sections(article, parted(text, index))
                        .with(text.insert(index, List.of(event.heading()), event.gapAfter()))
                        .with(article.identities().withSection(section));
        return rehoused(touched(added, section), section);
    }

    private static Article moved(Article article, SectionEvent.SectionMoved event) {
        Blocks text = article.text();
        int from = text.heading(event.section());
        int to = event.alone() ? from + 1 : text.endOf(event.section());
        Article left =
                event.alone()
                        ? fallen(article, event.section())
                        : touched(article, event.section());
        int shift = event.level() - ((Heading) text.list().get(from)).level();
        List<Block> going = releveled(text.list().subList(from, to), shift);
        going.set(0, going.getFirst().withGap(event.gap()));
        Blocks without = text.remove(from, to, event.gapLeft());
        int index = index(without, event.before(), event.within());
        Article moved =
                Marks.sections(left, parted(without, index))
                        .with(without.insert(index, going, event.gapAfter()));
        Article marked = Marks.sections(touched(moved, event.section()), sectionsAmong(going));
        return event.alone() || event.within() != null ? rehoused(marked, event.section()) : marked;
    }

    private static Article removed(Article article, SectionEvent.SectionRemoved event) {
        Blocks text = article.text();
        int from = text.heading(event.section());
        int to = event.alone() ? from + 1 : text.endOf(event.section());
        List<Block> gone = text.list().subList(from, to);
        Article left =
                event.alone()
                        ? fallen(article, event.section())
                        : touched(article, event.section());
        // The title may stand anywhere, and an article is never without one.
        List<Block> title = gone.stream().filter(TitleLine.class::isInstance).toList();
        Article without =
                left.with(text.remove(from, to, null).insert(from, title, event.gapLeft()));
        for (Block block : gone) {
            if (block instanceof Entry entry) {
                without = Marks.without(without, entry);
            } else if (block instanceof Heading heading) {
                without = without.with(without.provenance().withoutSection(heading.section()));
            }
        }
        return without;
    }

    private static int index(Blocks text, @Nullable String before, @Nullable Spot within) {
        if (within != null) {
            return text.index(within);
        }
        return before == null ? text.list().size() : text.heading(before);
    }

    private static List<Block> releveled(List<Block> blocks, int shift) {
        List<Block> releveled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            releveled.add(
                    block instanceof Heading heading
                            ? heading.atLevel(heading.level() + shift)
                            : block);
        }
        return releveled;
    }

    private static List<String> sectionsAmong(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).section())
                .toList();
    }

    private static Article touched(Article article, String section) {
        return Marks.sections(article, article.sectionPath(section));
    }

    /** The sections to which what stands from that index on belongs until a heading comes there. */
    private static List<String> parted(Blocks text, int index) {
        List<String> around =
                index == 0 ? List.of(Identities.LEAD) : text.sectionsAround(index - 1);
        return around.stream().filter(section -> text.endOf(section) > index).toList();
    }

    /** What stands right under a heading that goes alone comes into the section above. */
    private static Article fallen(Article article, String section) {
        int at = article.text().heading(section);
        List<String> above =
                at == 0 ? List.of(Identities.LEAD) : article.text().sectionsAround(at - 1);
        return Marks.sections(touched(rehoused(article, section), section), above);
    }

    /** The entries of a section that they did not stand in before, or will not any more. */
    private static Article rehoused(Article article, String section) {
        Article marked = article;
        Blocks text = article.text();
        for (Block block : text.list().subList(text.heading(section) + 1, text.endOfOwn(section))) {
            if (block instanceof Entry entry) {
                marked = Marks.facts(Marks.entry(marked, entry.id()), entry);
            }
        }
        return marked;
    }
}
