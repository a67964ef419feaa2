package org.taizhang.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A workbook in Excel's XML of 2003. */
final class XmlWorkbook extends ElementWorkbook {
    private final XmlStyles styles = new XmlStyles();

    XmlWorkbook(XmlSource source, Bounds bounds) throws IOException, XMLStreamException {
        super(source, bounds, FileKind.XML_SPREADSHEET);
        try (Elements xml = source.open()) {
            while (xml.advance()) {
                if (!xml.starts()) continue;
                styles.note(xml);
                if (!xml.starts("Worksheet")) continue;
                Walk walk = new Walk();
                sheet(xml, xml.attribute("Name"), walk::meet, walk::isHidden);
            }
        }
        if (sheets().isEmpty()) throw Failure.broken("a workbook without a sheet");
    }

    /** The way through a sheet, behind whose rows it says whether it is hidden. */
    private static final class Walk {
        private final XmlPosition at = new XmlPosition();
        private final StringBuilder visible = new StringBuilder();

        Optional<Merge> meet(Elements xml) throws XMLStreamException {
            if (!xml.starts("Visible")) return at.meet(xml);
            while (xml.advance() && xml.isText()) xml.appendTo(visible);
            return Optional.empty();
        }

        boolean isHidden() {
            return visible.indexOf("Hidden") >= 0;
        }
    }

    @Override
    ElementSheet sheet(String name, boolean hidden, List<Merge> merges, int number) {
        return new ElementSheet(
                source,
                "Worksheet",
                name,
                hidden,
                merges,
                number,
                true,
                bounds,
                xml -> new XmlRows(xml, new XmlCells(styles, bounds), bounds));
    }
}
