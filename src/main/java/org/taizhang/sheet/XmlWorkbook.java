package org.taizhang.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A workbook in Excel's XML of 2003. */
final class XmlWorkbook extends ElementWorkbook {
    private static final int MOST_STYLES = 1 << 16;

    private final Map<String, NumberFormat> formats = new HashMap<>();

    XmlWorkbook(XmlSource source, Bounds bounds) throws IOException, XMLStreamException {
        super(source, bounds, FileKind.XML_SPREADSHEET);
        try (Elements xml = source.open()) {
            String style = "";
            while (xml.advance()) {
                if (xml.starts("Style")) style = xml.attribute("ID");
                else if (xml.starts("NumberFormat")) formats.put(style, NamedFormats.of(xml.attribute("Format")));
                else if (xml.starts("Worksheet")) sheet(xml, xml.attribute("Name"), new XmlPosition()::meet);
                if (formats.size() > MOST_STYLES) throw Failure.tooLarge("styles", MOST_STYLES);
            }
        }
        if (sheets().isEmpty()) throw Failure.broken("a workbook without a sheet");
    }

    @Override
    ElementSheet sheet(String name, List<Merge> merges, int number) {
        return new ElementSheet(
                source,
                "Worksheet",
                name,
                merges,
                number,
                true,
                bounds,
                xml -> new XmlRows(xml, new XmlCells(formats, bounds), bounds));
    }
}
