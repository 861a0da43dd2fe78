package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.array;
import static org.palimpsest.codec.Bson.list;
import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.putUnless;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOr;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Plain;
import org.palimpsest.article.Segment;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.Edtf;

import java.util.List;
import java.util.Locale;

/**
 * A line of an article as {@code {line, …}}, where {@code line} is {@code title}, {@code infobox},
 * {@code field}, {@code heading} or an entry's kind. An entry's {@code text} is an array of words
 * and facts. Of the frame {@code gap}, {@code open} and {@code close} are left out where they are
 * the usual ones of that line.
 */
final class BlockShape {

    private static final String USUAL_SEPARATOR = ": ";

    private BlockShape() {}

    static BsonDocument write(Block block) {
        return switch (block) {
            case TitleLine title ->
                    framed(put(line("title"), "text", title.text()), title.frame(), "= ", " =");
            case InfoboxHead head -> framed(line("infobox"), head.frame(), "", "");
            case InfoboxField field -> {
                BsonDocument document = put(line("field"), "key", field.key());
                putUnless(USUAL_SEPARATOR, document, "separator", field.separator());
                put(document, "value", field.value());
                yield framed(document, field.frame(), "- ", "");
            }
            case Heading heading -> {
                BsonDocument document = put(line("heading"), "section", heading.section());
                document.put("level", new BsonInt32(heading.level()));
                put(document, "text", heading.text());
                yield framed(
                        document, heading.frame(), signs(heading.level()), signs(heading.level()));
            }
            case Entry entry -> writeEntry(entry);
        };
    }

    static Block read(BsonDocument document) {
        String line = text(document, "line");
        return switch (line) {
            case "title" -> new TitleLine(frame(document, "= ", " ="), text(document, "text"));
            case "infobox" -> new InfoboxHead(frame(document, "", ""));
            case "field" ->
                    new InfoboxField(
                            frame(document, "- ", ""),
                            text(document, "key"),
                            textOr(USUAL_SEPARATOR, document, "separator"),
                            text(document, "value"));
            case "heading" -> {
                int level = document.getInt32("level").getValue();
                yield new Heading(
                        frame(document, signs(level), signs(level)),
                        text(document, "section"),
                        level,
                        text(document, "text"));
            }
            default -> readEntry(document);
        };
    }

    static BsonDocument writeEntry(Entry entry) {
        BsonDocument document = put(line(entry.kind().label()), "id", entry.id());
        put(document, "date", entry.date() == null ? null : entry.date().toString());
        document.put("text", writeText(entry.segments()));
        if (!entry.plain().isEmpty()) {
            document.put("plain", array(entry.plain(), BlockShape::plain));
        }
        return framed(document, entry.frame(), mark(entry.kind()), "");
    }

    static Entry readEntry(BsonDocument document) {
        EntryKind kind = EntryKind.valueOf(text(document, "line").toUpperCase(Locale.ROOT));
        String date = textOrNull(document, "date");
        return new Entry(
                frame(document, mark(kind), ""),
                text(document, "id"),
                kind,
                readText(document),
                date == null ? null : Edtf.parse(date),
                list(document, "plain", BlockShape::plain));
    }

    /** An entry's text as an array of words and facts. */
    static BsonArray writeText(List<Segment> segments) {
        return array(segments, BlockShape::segment);
    }

    /** What {@link #writeText} wrote under {@code text}. */
    static List<Segment> readText(BsonDocument document) {
        return list(document, "text", BlockShape::segment);
    }

    private static BsonValue plain(Plain plain) {
        return put(put(new BsonDocument(), "kind", plain.kind()), "wording", plain.wording());
    }

    private static Plain plain(BsonValue value) {
        BsonDocument document = value.asDocument();
        return new Plain(text(document, "kind"), text(document, "wording"));
    }

    private static BsonValue segment(Segment segment) {
        return switch (segment) {
            case Segment.Words words -> new BsonString(words.text());
            case Segment.Slot slot -> FactShape.write(slot.fact());
        };
    }

    private static Segment segment(BsonValue value) {
        return value.isString()
                ? new Segment.Words(value.asString().getValue())
                : new Segment.Slot(FactShape.read(value.asDocument()));
    }

    private static BsonDocument line(String kind) {
        return new BsonDocument("line", new BsonString(kind));
    }

    private static BsonDocument framed(
            BsonDocument document, Frame frame, String open, String close) {
        putUnless(Frame.LINE_END, document, "gap", frame.gap());
        putUnless(open, document, "open", frame.open());
        return putUnless(close, document, "close", frame.close());
    }

    private static Frame frame(BsonDocument document, String open, String close) {
        return new Frame(
                textOr(Frame.LINE_END, document, "gap"),
                textOr(open, document, "open"),
                textOr(close, document, "close"));
    }

    private static String signs(int level) {
        return "=".repeat(level);
    }

    private static String mark(EntryKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "";
            case BULLET -> "- ";
            case TERM -> ";";
        };
    }
}
