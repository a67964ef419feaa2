package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** An OpenDocument spreadsheet, packed or as one file of XML. */
final class OdsWorkbook implements Workbook {
    private static final int MOST_MERGES = 1_000_000;

    private final XmlSource source;
    private final Bounds bounds;
    private final List<Sheet> sheets = new ArrayList<>();

    OdsWorkbook(XmlSource source, Bounds bounds) throws IOException, XMLStreamException {
        this.source = source;
        this.bounds = bounds;
        try (Elements xml = source.open()) {
            while (xml.advance()) {
                if (!xml.starts("table")) continue;
                sheets.add(sheet(xml.attribute("name"), merges(xml)));
                bounds.sheets(sheets);
            }
        }
        if (sheets.isEmpty()) throw Failure.broken("a spreadsheet without a sheet");
    }

    /** The merged ranges of the table that starts here. */
    private static List<Merge> merges(Elements xml) throws XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        OdsPosition at = new OdsPosition();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.advance()) {
            if (xml.starts("table-row")) at.row(xml);
            else if (OdsPosition.isCell(xml)) at.cell(xml).ifPresent(merges::add);
            if (merges.size() > MOST_MERGES) throw Failure.tooLarge("merged ranges", MOST_MERGES);
        }
        return merges;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public FileKind kind() {
        return FileKind.ODS;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw Failure.of(e);
        }
    }

    private ElementSheet sheet(String name, List<Merge> merges) {
        int number = sheets.size();
        return new ElementSheet(source, "table", name, merges, number, false, bounds, xml -> new OdsRows(xml, bounds));
    }
}
