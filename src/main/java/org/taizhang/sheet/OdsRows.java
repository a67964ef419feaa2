package org.taizhang.sheet;

import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The rows of one table of an OpenDocument spreadsheet. */
final class OdsRows implements RowSource {
    private final Elements xml;
    private final Bounds bounds;
    private final OdsCells cells;
    private final RowBuilder row;
    private final OdsPosition at = new OdsPosition();
    private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();
    private final int outside;
    private int columns;
    private List<Cell> repeated = List.of();
    private int given;

    /** @param xml stands at the start of the table */
    OdsRows(Elements xml, OdsStyles styles, Bounds bounds) {
        this.xml = xml;
        this.bounds = bounds;
        this.cells = new OdsCells(styles, bounds);
        this.row = new RowBuilder(bounds);
        this.outside = xml.depth() - 1;
    }

    @Override
    public Optional<Row> next() throws XMLStreamException {
        if (!repeated.isEmpty() && given < at.rows()) return Optional.of(new Row(at.row() + given++, repeated));
        while (xml.depth() > outside && xml.advance()) {
            if (xml.starts("table-column")) {
                columnStyles.put(columns, xml.attribute("default-cell-style-name"));
                columns += Math.max(1, XlsxStyles.number(xml.attribute("number-columns-repeated"), 1));
            }
            if (OdsPosition.isDrawing(xml)) xml.skip();
            if (!xml.starts("table-row")) continue;
            readRow();
            if (row.isEmpty()) continue;
            Row read = row.build(at.row());
            repeated = read.cells();
            given = 1;
            return Optional.of(read);
        }
        repeated = List.of();
        return Optional.empty();
    }

    private void readRow() throws XMLStreamException {
        at.row(xml);
        String rowStyle = xml.attribute("default-cell-style-name");
        int rowOutside = xml.depth() - 1;
        while (xml.depth() > rowOutside && xml.advance()) {
            if (!OdsPosition.isCell(xml)) continue;
            at.cell(xml);
            Optional<Cell> cell =
                    cells.read(xml, at.column(), rowStyle.isEmpty() ? columnStyle(at.column()) : rowStyle);
            if (cell.isEmpty()) continue;
            bounds.column(at.column() + at.columns() - 1);
            for (int i = 0; i < at.columns(); i++) row.add(cell.get().in(at.column() + i));
        }
    }

    private String columnStyle(int column) {
        var style = columnStyles.floorEntry(column);
        return style == null ? "" : style.getValue();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
