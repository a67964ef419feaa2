package org.taizhang.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an XML part, pulled one by one, by their local names.
 *
 * <p>A document type is refused outright, so that nothing outside is ever fetched and no entity unfolds; depth is bounded.
 * Names are compared without their namespace: the strict and the transitional variant of a format differ in that alone.
 */
final class Elements implements Closeable {
    private static final int DEEPEST = 512;

    private final XMLStreamReader xml;
    private final Closeable source;
    private final Names names = new Names();
    private int depth;
    private int event;

    private Elements(XMLStreamReader xml, Closeable source) {
        this.xml = xml;
        this.source = source;
    }

    /** A factory of its own for each, since one remembers the names of all that it has read. */
    private static XMLInputFactory factory() {
        XMLInputFactory f = new InputFactoryImpl();
        f.setProperty(XMLInputFactory.IS_COALESCING, false);
        f.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return f;
    }

    static Elements of(InputStream in) throws XMLStreamException {
        return new Elements(factory().createXMLStreamReader(in), in);
    }

    static Elements of(Reader in) throws XMLStreamException {
        return new Elements(factory().createXMLStreamReader(in), in);
    }

    /** Goes on to the next start, end or text; false at the end of the document. */
    boolean advance() throws XMLStreamException {
        while (xml.hasNext()) {
            event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw Failure.tooLarge("depth", DEEPEST);
                    names.ofElement(xml);
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD -> throw Failure.broken("XML with a document type");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw Failure.broken("XML with an entity of its own");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.take(xml.getPITarget());
                default -> {}
            }
        }
        return false;
    }

    boolean starts() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String name) {
        return starts() && xml.getLocalName().equals(name);
    }

    boolean ends() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean ends(String name) {
        return ends() && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return !starts() && !ends();
    }

    String name() {
        return xml.getLocalName();
    }

    /** How many elements enclose what stands here, an element's own start included and its end not. */
    int depth() {
        return depth;
    }

    /** An attribute's value by its local name; an empty string where it is missing. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return "";
    }

    boolean has(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) return true;
        }
        return false;
    }

    /** Adds the text that stands here. */
    void appendTo(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Passes over the element that starts here, with all in it. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && advance()) {
            // goes on
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            source.close();
        }
    }
}
