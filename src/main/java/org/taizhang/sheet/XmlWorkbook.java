package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A workbook in Excel's XML of 2003. */
final class XmlWorkbook implements Workbook {
    private static final int MOST_STYLES = 1 << 16;

    private final XmlSource source;
    private final Bounds bounds;
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    XmlWorkbook(XmlSource source, Bounds bounds) throws IOException, XMLStreamException {
        this.source = source;
        this.bounds = bounds;
        try (Elements xml = source.open()) {
            String style = "";
            while (xml.advance()) {
                if (xml.starts("Style")) style = xml.attribute("ID");
                else if (xml.starts("NumberFormat")) formats.put(style, NamedFormats.of(xml.attribute("Format")));
                else if (xml.starts("Worksheet")) {
                    sheets.add(sheet(xml.attribute("Name"), merges(xml)));
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

    private ElementSheet sheet(String name, List<Merge> merges) {
        int number = sheets.size();
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
