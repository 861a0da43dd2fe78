package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Limit;
import org.palimpsest.query.article.Lists;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.projection.Reading;
import org.palimpsest.query.revision.RevisionFilter;
import org.palimpsest.query.revision.RevisionView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The changes of all articles. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ChangeController {

    private final Reading reading;
    private final Feed feed;

    ChangeController(Reading reading, Feed feed) {
        this.reading = reading;
        this.feed = feed;
    }

    record Page(List<RevisionView> changes, @Nullable Long next) {}

    @GetMapping("/changes")
    ResponseEntity<Page> page(
            ReadRequest request,
            @RequestParam(defaultValue = "0") LedgerPosition after,
            @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String section) {
        FeedFilter filter =
                new FeedFilter(
                        article, new RevisionFilter(section, null, null, editor, type, null, null));
        Reading.Begun begun = reading.begin(request.seen());
        LedgerPosition position = begun.position();
        Feed.Page page =
                feed.page(begun.views(), filter, after.value(), position.value(), limit.count());
        return Lists.answer(
                position,
                new Page(
                        page.revisions().stream().map(RevisionView::ofMany).toList(), page.next()));
    }
}
