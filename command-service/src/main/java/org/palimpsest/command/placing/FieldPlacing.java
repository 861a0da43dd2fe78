package org.palimpsest.command.placing;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxEvent.FieldAdded;
import org.palimpsest.article.InfoboxEvent.FieldRemoved;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts fields into an infobox, and takes them out. */
public final class FieldPlacing {

    private FieldPlacing() {}

    /** The field as the last one, in an infobox right behind the title where there is none. */
    public static FieldAdded added(Article article, String key, String value) {
        InfoboxField field =
                new InfoboxField(new Frame(Frame.LINE_END, "- ", ""), key, ": ", value);
        if (article.blocks().stream().anyMatch(InfoboxHead.class::isInstance)) {
            return new FieldAdded(field, article.infobox().size(), null, null, null);
        }
        int index = headPlace(article);
        Site site = new Site(article.blocks(), index);
        InfoboxHead head = new InfoboxHead(new Frame(Frame.LINE_END, "", ""));
        return new FieldAdded(
                field,
                0,
                head.withGap(site.gapOf(head)),
                article.spotAt(index).after(),
                site.gapAfter(field));
    }

    /** The field of that number, from 0, goes; with the infobox where it is the only one. */
    public static FieldRemoved removed(Article article, int number) {
        String key = article.infobox().get(number).key();
        if (article.infobox().size() > 1) {
            return new FieldRemoved(key, number, false, null);
        }
        List<Block> without = new ArrayList<>(article.blocks());
        int head = indexOf(article, InfoboxHead.class);
        Block gone = without.get(head);
        without.subList(head, head + 2).clear();
        return new FieldRemoved(key, number, true, new Site(without, head).gapLeft(gone));
    }

    /** An infobox stands before the first heading; the title may stand anywhere. */
    private static int headPlace(Article article) {
        int behindTitle = indexOf(article, TitleLine.class) + 1;
        return behindTitle <= article.endOf(Identities.LEAD)
                ? behindTitle
                : article.indexIn(Identities.LEAD, null);
    }

    private static int indexOf(Article article, Class<? extends Block> line) {
        return IntStream.range(0, article.blocks().size())
                .filter(i -> line.isInstance(article.blocks().get(i)))
                .findFirst()
                .orElseThrow();
    }
}
