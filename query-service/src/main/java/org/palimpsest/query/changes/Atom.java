package org.palimpsest.query.changes;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A web feed as RFC 4287 has it.
 *
 * @param id what identifies it, whatever the service is called
 * @param self its own address
 * @param page where people read the same
 * @param updated when what it holds last changed
 */
record Atom(String id, String title, String self, String page, Instant updated, List<Item> items) {

    static final String TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int NOT_A_CHARACTER = 0xFFFD;

    /**
     * An entry of it.
     *
     * @param id what identifies it for ever, wherever it is served
     * @param page where people read about it
     */
    record Item(
            String id, String title, String page, Instant updated, String author, String summary) {}

    /** The feed as XML. */
    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            text(xml, "title", title);
            text(xml, "id", id);
            text(xml, "updated", updated.toString());
            link(xml, "self", TYPE, self);
            link(xml, "alternate", "text/html", page);
            for (Item item : items) {
                write(xml, item);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string refuses no XML", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "title", item.title());
        text(xml, "id", item.id());
        text(xml, "updated", item.updated().toString());
        xml.writeStartElement("author");
        text(xml, "name", item.author());
        xml.writeEndElement();
        link(xml, "alternate", "text/html", item.page());
        text(xml, "summary", item.summary());
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** XML 1.0 holds neither control characters nor U+FFFE, not even escaped. */
    private static String writable(String text) {
        int[] points =
                text.codePoints().map(point -> isHeld(point) ? point : NOT_A_CHARACTER).toArray();
        return new String(points, 0, points.length);
    }

    private static boolean isHeld(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point < 0xFFFE
                || point > 0xFFFF;
    }
}
