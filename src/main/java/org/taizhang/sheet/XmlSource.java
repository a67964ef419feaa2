package org.taizhang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLStreamException;

/** Something that holds a workbook in one piece of XML, read as often as needed. */
interface XmlSource extends Closeable {
    Elements open() throws IOException, XMLStreamException;

    /** The styles that stand apart from it; a file without any has an empty element. */
    default Elements openStyles() throws IOException, XMLStreamException {
        return Elements.of(new StringReader("<styles/>"));
    }
}
