package org.taizhang.sheet;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet of Excel's XML. */
final class XmlRows implements RowSource {
    private final Elements xml;
    private final XmlCells cells;
    private final RowBuilder row;
    private final XmlPosition at = new XmlPosition();

    XmlRows(Elements xml, XmlCells cells, Bounds bounds) {
        this.xml = xml;
        this.cells = cells;
        this.row = new RowBuilder(bounds);
    }

    @Override
    public Optional<Row> next() throws XMLStreamException {
        while (!xml.ends("Worksheet") && xml.advance()) {
            if (!xml.starts("Row")) continue;
            at.row(xml);
            String style = xml.attribute("StyleID");
            while (xml.advance() && !xml.ends("Row")) {
                if (!xml.starts("Cell")) continue;
                at.cell(xml);
                cells.read(xml, at.column(), style).ifPresent(row::add);
            }
            if (!row.isEmpty()) return Optional.of(row.build(at.row()));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
