package org.taizhang.sheet;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** An OpenDocument spreadsheet, packed or as one file of XML. */
final class OdsWorkbook extends ElementWorkbook {
    OdsWorkbook(XmlSource source, Bounds bounds) throws IOException, XMLStreamException {
        super(source, bounds, FileKind.ODS);
        try (Elements xml = source.open()) {
            while (xml.advance()) if (xml.starts("table")) sheet(xml, xml.attribute("name"), new OdsPosition()::meet);
        }
        if (sheets().isEmpty()) throw Failure.broken("a spreadsheet without a sheet");
    }

    @Override
    ElementSheet sheet(String name, List<Merge> merges, int number) {
        return new ElementSheet(source, "table", name, merges, number, false, bounds, xml -> new OdsRows(xml, bounds));
    }
}
