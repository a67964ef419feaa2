package org.taizhang.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The rows of one table of an OpenDocument spreadsheet. */
final class OdsRows implements RowSource {
    private final Elements xml;
    private final Bounds bounds;
    private final OdsCells cells;
    private final RowBuilder row;
    private final OdsPosition at = new OdsPosition();
    private final int outside;
    private List<Cell> repeated = List.of();
    private int given;

    /** @param xml stands at the start of the table */
    OdsRows(Elements xml, Bounds bounds) {
        this.xml = xml;
        this.bounds = bounds;
        this.cells = new OdsCells(bounds);
        this.row = new RowBuilder(bounds);
        this.outside = xml.depth() - 1;
    }

    @Override
    public Optional<Row> next() throws XMLStreamException {
        if (!repeated.isEmpty() && given < at.rows()) return Optional.of(new Row(at.row() + given++, repeated));
        while (xml.depth() > outside && xml.advance()) {
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
        int rowOutside = xml.depth() - 1;
        while (xml.depth() > rowOutside && xml.advance()) {
            if (!OdsPosition.isCell(xml)) continue;
            at.cell(xml);
            Optional<Cell> cell = cells.read(xml, at.column());
            if (cell.isEmpty()) continue;
            bounds.column(at.column() + at.columns() - 1);
            for (int i = 0; i < at.columns(); i++) row.add(at(cell.get(), at.column() + i));
        }
    }

    private static Cell at(Cell cell, int column) {
        return new Cell(column, cell.kind(), cell.text(), cell.number(), cell.date(), cell.format());
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
