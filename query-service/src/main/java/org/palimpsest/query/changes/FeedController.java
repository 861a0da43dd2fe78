package org.palimpsest.query.changes;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Revision;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Reads;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.page.Links;
import org.palimpsest.query.projection.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/** Web feeds: of an article's changes, and of all. */
@RestController
@RequestMapping(produces = Atom.TYPE)
final class FeedController {

    private static final int LONGEST = 50;
    private static final MediaType TYPE = MediaType.parseMediaType(Atom.TYPE + ";charset=UTF-8");

    private final Reading reading;
    private final Feed feed;

    FeedController(Reading reading, Feed feed) {
        this.reading = reading;
        this.feed = feed;
    }

    @GetMapping("/changes/feed")
    ResponseEntity<String> ofAll(
            HttpServletRequest servlet,
            ReadRequest request,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String section) {
        FeedQuery asked = new FeedQuery(article, editor, type, section);
        Reading.Begun begun = reading.begin(request.seen());
        long position = begun.position().value();
        List<RevisionRecord> latest = feed.latest(begun.views(), asked.filter(), position, LONGEST);
        String xml =
                new Site(servlet)
                        .feed(
                                "Changes of " + (article == null ? "all articles" : article),
                                asked.address("/changes/feed"),
                                asked.address("/changes"),
                                latest,
                                Titles.of(begun.views(), latest))
                        .xml();
        return Reads.answer(
                tag(position, Integer.toUnsignedLong(xml.hashCode())),
                begun.position(),
                request.known(),
                TYPE,
                () -> xml);
    }

    /** A number alone does not tell: what could not be projected may be there later. */
    private static EntityTag tag(long number, long more) {
        return new EntityTag(number, "atom-" + Long.toHexString(more));
    }

    @GetMapping("/articles/{slug}/feed")
    ResponseEntity<String> ofOne(
            HttpServletRequest servlet, ReadRequest request, @PathVariable String slug) {
        Reading.Found found = reading.article(slug, request.seen());
        long last = found.row().revision();
        return Reads.answer(
                tag(last, found.row().shift()),
                found.position(),
                request.known(),
                TYPE,
                () ->
                        new Site(servlet)
                                .feed(
                                        found.row().title(),
                                        Links.feed(slug),
                                        Links.history(slug),
                                        latest(found, slug, last),
                                        Map.of(slug, found.row().title()))
                                .xml());
    }

    private static List<RevisionRecord> latest(Reading.Found found, String slug, long last) {
        List<Long> numbers =
                LongStream.rangeClosed(Math.max(1, last - LONGEST + 1), last).boxed().toList();
        return found.views().revisions().numbered(slug, numbers).stream()
                .sorted(Comparator.comparingLong(RevisionRecord::number).reversed())
                .toList();
    }

    /** Where this service is, as the client calls it: a feed's addresses are absolute. */
    private record Site(String base) {

        Site(HttpServletRequest request) {
            this(ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
        }

        Atom feed(
                String title,
                String self,
                String page,
                List<RevisionRecord> latest,
                Map<String, String> titles) {
            return new Atom(
                    "urn:uuid:" + UUID.nameUUIDFromBytes(self.getBytes(StandardCharsets.UTF_8)),
                    title,
                    base + self,
                    base + page,
                    latest.isEmpty() ? Instant.EPOCH : latest.getFirst().revision().at(),
                    latest.stream()
                            .map(r -> item(r, titles.getOrDefault(r.article(), r.article())))
                            .toList());
        }

        private Atom.Item item(RevisionRecord record, String title) {
            Revision revision = record.revision();
            Gist gist = Gist.of(record);
            String compared = Links.comparedWithBefore(record.article(), revision.number());
            return new Atom.Item(
                    id(record),
                    title + ": " + gist.kinds(),
                    base + (compared == null ? Links.article(record.article()) : compared),
                    revision.at(),
                    revision.editor(),
                    gist.line() + (revision.comment() == null ? "" : " – " + revision.comment()));
        }

        /** Made of the hash of its commit, which stays and is no other's. */
        private static String id(RevisionRecord record) {
            byte[] hash = HexFormat.of().parseHex(record.commit().hash());
            hash[6] = (byte) (hash[6] & 0x0f | 0x80);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return "urn:uuid:" + new UUID(bytes.getLong(), bytes.getLong());
        }
    }
}
