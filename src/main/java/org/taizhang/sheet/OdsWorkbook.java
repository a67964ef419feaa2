package org.taizhang.sheet;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** An OpenDocument spreadsheet, packed or as one file of XML. */
final class OdsWorkbook extends ElementWorkbook {
    private final OdsStyles styles = new OdsStyles();

    OdsWorkbook(XmlSource source, Bounds bounds) throws IOException, XMLStreamException {
        super(source, bounds, FileKind.ODS);
        try (Elements xml = source.openStyles()) {
            while (xml.advance()) if (xml.starts()) styles.note(xml);
        }
        try (Elements xml = source.open()) {
            while (xml.advance()) {
                if (!xml.starts()) continue;
                if (!xml.starts("table")) {
                    styles.note(xml);
                    continue;
                }
                boolean hidden = styles.hidesTables(xml.attribute("style-name"));
                sheet(xml, xml.attribute("name"), new OdsPosition()::meet, () -> hidden);
            }
        }
        if (sheets().isEmpty()) throw Failure.broken("a spreadsheet without a sheet");
    }

    @Override
    ElementSheet sheet(String name, boolean hidden, List<Merge> merges, int number) {
        return new ElementSheet(
                source, "table", name, hidden, merges, number, false, bounds, xml -> new OdsRows(xml, styles, bounds));
    }
}
