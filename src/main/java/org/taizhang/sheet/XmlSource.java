package org.taizhang.sheet;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Something that holds a workbook in one piece of XML, read as often as needed. */
interface XmlSource extends Closeable {
    Elements open() throws IOException, XMLStreamException;
}
