package org.palimpsest.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Limit;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.Lists;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.projection.Reading;
import org.palimpsest.query.revision.RevisionView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;

/** The changes of all articles. */
@RestController
final class ChangeController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Reading reading;
    private final Feed feed;
    private final Pages pages;
    private final Live live;

    ChangeController(Reading reading, Feed feed, Pages pages, Live live) {
        this.reading = reading;
        this.feed = feed;
        this.pages = pages;
        this.live = live;
    }

    record Page(List<RevisionView> changes, @Nullable Long next) {}

    /**
     * A page of changes, in order of the ledger as JSON, the latest first for people; or all that
     * come, as they come.
     *
     * @param last where a stream was cut off; it wins over {@code after}
     * @param before the position before which a page for people begins
     */
    @GetMapping("/changes")
    @Nullable ResponseEntity<Object> page(
            HttpServletRequest servlet,
            HttpServletResponse response,
            ReadRequest request,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable LedgerPosition last,
            @RequestParam(required = false) @Nullable LedgerPosition after,
            @RequestParam(required = false) @Nullable LedgerPosition before,
            @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String section)
            throws IOException {
        Representation form =
                Representation.choose(
                        servlet, Representation.JSON, Representation.HTML, Representation.EVENTS);
        FeedQuery asked = new FeedQuery(article, editor, type, section);
        Reading.Begun begun = reading.begin(request.seen());
        if (form == Representation.EVENTS) {
            LedgerPosition from = last != null ? last : after;
            live.tell(servlet, response, begun.position(), asked.filter(), from);
            return null;
        }
        LedgerPosition behind = after == null ? LedgerPosition.START : after;
        return Lists.answer(
                begun.position(),
                form.contentType(),
                form == Representation.HTML
                        ? drawn(begun, asked, behind, before, limit)
                        : page(begun, asked, behind, limit));
    }

    private Page page(Reading.Begun begun, FeedQuery asked, LedgerPosition after, Limit limit) {
        Feed.Page page =
                feed.page(
                        begun.views(),
                        asked.filter(),
                        after.value(),
                        begun.position().value(),
                        limit.count());
        return new Page(page.revisions().stream().map(RevisionView::ofMany).toList(), page.next());
    }

    private String drawn(
            Reading.Begun begun,
            FeedQuery asked,
            LedgerPosition after,
            @Nullable LedgerPosition before,
            Limit limit) {
        long position = begun.position().value();
        Feed.Page page =
                feed.latest(
                        begun.views(),
                        asked.filter(),
                        after.value(),
                        before == null ? position : Math.min(position, before.value() - 1),
                        limit.count());
        return pages.draw(
                "query/page/changes",
                ChangesPage.of(
                        asked,
                        page,
                        Titles.of(begun.views(), page.revisions()),
                        before == null ? position : null,
                        after.value(),
                        limit.count()));
    }
}
