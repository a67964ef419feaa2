package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A workbook in Excel's XML of 2003. */
final class XmlWorkbook implements Workbook {
    private static final int MOST_STYLES = 1 << 16;

    private final XmlSource source;
    private final Bounds bounds;
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private final List<Tab> sheets = new ArrayList<>();

    XmlWorkbook(XmlSource source, Bounds bounds) throws IOException, XMLStreamException {
        this.source = source;
        this.bounds = bounds;
        try (Elements xml = source.open()) {
            String style = "";
            while (xml.advance()) {
                if (xml.starts("Style")) style = xml.attribute("ID");
                else if (xml.starts("NumberFormat")) formats.put(style, NamedFormats.of(xml.attribute("Format")));
                else if (xml.starts("Worksheet")) {
                    sheets.add(new Tab(xml.attribute("Name"), merges(xml), sheets.size()));
                    bounds.sheets(sheets);
                }
                if (formats.size() > MOST_STYLES) throw Failure.tooLarge("styles", MOST_STYLES);
            }
        }
        if (sheets.isEmpty()) throw Failure.broken("a workbook without a sheet");
    }

    /** The merged ranges of the sheet that starts here. */
    private List<Merge> merges(Elements xml) throws XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        XmlPosition at = new XmlPosition();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.advance()) {
            if (xml.starts("Row")) at.row(xml);
            else if (xml.starts("Cell")) at.cell(xml).ifPresent(merges::add);
        }
        return merges;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public FileKind kind() {
        return FileKind.XML_SPREADSHEET;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw Failure.of(e);
        }
    }

    /** A sheet of this workbook. */
    private final class Tab extends StreamedSheet {
        private final String name;
        private final List<Merge> merges;
        private final int number;

        Tab(String name, List<Merge> merges, int number) {
            super(bounds, number);
            this.name = name;
            this.merges = List.copyOf(merges);
            this.number = number;
        }

        @Override
        public Optional<String> name() {
            return Optional.of(name);
        }

        @Override
        public List<Merge> merges() {
            return merges;
        }

        @Override
        RowSource open() throws IOException, XMLStreamException {
            Elements xml = source.open();
            int passed = -1;
            while (passed < number && xml.advance()) {
                if (!xml.starts("Worksheet")) continue;
                if (++passed < number) xml.skip();
            }
            return new XmlRows(xml, new XmlCells(formats, bounds), bounds);
        }
    }
}
