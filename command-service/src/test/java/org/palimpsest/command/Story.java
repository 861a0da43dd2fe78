package org.palimpsest.command;

import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Revision;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Past;
import org.palimpsest.source.SourcePrinter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article with its whole past, told revision by revision. */
public final class Story implements Past {

    private final List<Article> revisions = new ArrayList<>();
    private List<EditorialEvent> last = List.of();

    private Story(Article first) {
        revisions.add(first);
    }

    /** Revision 1 is the import of the text. */
    public static Story of(String text) {
        return new Story(Articles.of(text));
    }

    /** Decides on the article as it stands; nothing is added where nothing changes. */
    public Story then(Action action) {
        Draft draft = action.decide(Draft.of(article().begin(next())));
        last = draft.events();
        if (!last.isEmpty()) {
            revisions.add(draft.article());
        }
        return this;
    }

    private Revision next() {
        return new Revision(revisions.size() + 1, Instant.EPOCH, "ada", null, List.of());
    }

    public Article article() {
        return revisions.getLast();
    }

    public String text() {
        return SourcePrinter.print(article());
    }

    /** What the last action changed: the type and what it is about. */
    public List<String> changes() {
        return last.stream().map(Story::said).toList();
    }

    private static String said(EditorialEvent event) {
        var place = event.place();
        StringBuilder said = new StringBuilder(event.type());
        for (String part :
                new String[] {place.section(), place.entry(), place.fact(), place.key()}) {
            if (part != null) {
                said.append(' ').append(part);
            }
        }
        return said.toString();
    }

    @Override
    public Optional<Article> at(String article, long revision) {
        return revision < 1 || revision > revisions.size()
                ? Optional.empty()
                : Optional.of(revisions.get((int) revision - 1));
    }
}
