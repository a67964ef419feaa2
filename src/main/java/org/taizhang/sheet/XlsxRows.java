package org.taizhang.sheet;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet of an xlsx, pulled from its part. */
final class XlsxRows implements RowSource {
    private static final int MOST_ROWS = 1 << 20;

    private final Elements xml;
    private final XlsxCells cells;
    private final RowBuilder row;
    private int number;
    private boolean ended;

    XlsxRows(Elements xml, XlsxCells cells, Bounds bounds) {
        this.xml = xml;
        this.cells = cells;
        this.row = new RowBuilder(bounds);
    }

    @Override
    public Optional<Row> next() throws XMLStreamException, IOException {
        while (!ended && xml.advance()) {
            if (xml.starts("row")) {
                number = XlsxStyles.number(xml.attribute("r"), number + 1);
                if (number < 1) throw Failure.broken("row 0");
                if (number > MOST_ROWS) throw Failure.tooLarge("rows", MOST_ROWS);
                readCells();
                if (!row.isEmpty()) return Optional.of(row.build(number));
            } else if (xml.ends("sheetData")) ended = true;
            else if (xml.starts() && xml.depth() == 2 && !xml.name().equals("sheetData")) xml.skip();
        }
        if (!ended) throw Failure.broken("a sheet without its rows");
        return Optional.empty();
    }

    private void readCells() throws XMLStreamException, IOException {
        int column = -1;
        while (xml.advance() && !xml.ends("row")) {
            if (!xml.starts("c")) continue;
            String reference = xml.attribute("r");
            column = reference.isEmpty() ? column + 1 : Ranges.column(reference);
            if (column < 0) throw Failure.broken("cell " + reference);
            Optional<Cell> cell = cells.read(xml, column);
            if (cell.isPresent()) row.add(cell.get());
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
