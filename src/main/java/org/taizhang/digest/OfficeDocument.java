package org.taizhang.digest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.taizhang.digest.Paragraph.Side;

/**
 * A Word document in the making, written straight into its zip: A4, a page number at its foot.
 *
 * <p>POI would take a second to start and hold a table of ten thousand rows in memory; a letter needs neither.
 */
final class OfficeDocument implements AutoCloseable {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int LINE_TWIPS = 8845;
    private static final int WIDEST = 26;
    private static final int NARROWEST = 6;
    private static final int TABLE_SIZE = 11;
    private static final Pattern NUMBER = Pattern.compile("[-\\d.,%—]*");

    private final ZipOutputStream zip;
    private final LocalDate day;
    private final boolean rightToLeft;
    private final OutputStream text;
    private final XMLStreamWriter xml;

    /** @param rightToLeft whether lines and tables begin at the right; sides of paragraphs are then the other way round */
    OfficeDocument(OutputStream out, String title, LocalDate day, boolean rightToLeft)
            throws IOException, XMLStreamException {
        this.zip = new ZipOutputStream(out);
        this.day = day;
        this.rightToLeft = rightToLeft;
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"))
            part(part, title);
        part("docProps/core.xml", title);
        part("word/footer1.xml", title);
        entry("word/document.xml");
        text = new BufferedOutputStream(zip, 1 << 16);
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("w", W);
        start("document");
        xml.writeNamespace("w", W);
        xml.writeNamespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        start("body");
    }

    void paragraph(Paragraph look, String text) throws XMLStreamException {
        start("p");
        start("pPr");
        if (look.kept()) xml.writeEmptyElement(W, "keepNext");
        if (look.rule().isPresent()) {
            start("pBdr");
            empty(
                    "bottom",
                    "val",
                    "single",
                    "sz",
                    "12",
                    "space",
                    "6",
                    "color",
                    look.rule().get());
            end();
        }
        fromRight("bidi");
        boolean running = look.side() == Side.TEXT;
        if (running) empty("spacing", "line", "560", "lineRule", "exact");
        else empty("spacing", "after", look.size() > 16 ? "240" : "60");
        if (running) empty("ind", "firstLineChars", "200", "firstLine", "640");
        else if (look.side() == Side.RIGHT) empty("ind", "right", "640");
        empty("jc", "val", look.side().word());
        end();
        run(look, text);
        end();
    }

    void pageBreak() throws XMLStreamException {
        start("p");
        start("r");
        empty("br", "type", "page");
        end();
        end();
    }

    /** A table whose rows are cells parted by {@link Notice#CELL}; the first row is its header on each page. */
    void table(List<String> rows, String head, String body) throws XMLStreamException {
        List<String[]> cells =
                rows.stream().map(r -> r.split(String.valueOf(Notice.CELL), -1)).toList();
        int[] widths = widths(cells);
        start("tbl");
        start("tblPr");
        fromRight("bidiVisual");
        empty("tblW", "w", Integer.toString(LINE_TWIPS), "type", "dxa");
        start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV"))
            empty(side, "val", "single", "sz", "4", "space", "0", "color", "000000");
        end();
        empty("tblLayout", "type", "fixed");
        end();
        start("tblGrid");
        for (int width : widths) empty("gridCol", "w", Integer.toString(width));
        end();
        for (int r = 0; r < cells.size(); r++) row(cells.get(r), widths, r == 0, r == 0 ? head : body);
        end();
        xml.writeEmptyElement(W, "p");
    }

    private void row(String[] cells, int[] widths, boolean header, String font) throws XMLStreamException {
        start("tr");
        start("trPr");
        xml.writeEmptyElement(W, "cantSplit");
        if (header) xml.writeEmptyElement(W, "tblHeader");
        end();
        for (int c = 0; c < widths.length; c++) {
            String text = c < cells.length ? cells[c] : "";
            boolean centred = header || NUMBER.matcher(text).matches();
            start("tc");
            start("tcPr");
            empty("tcW", "w", Integer.toString(widths[c]), "type", "dxa");
            empty("vAlign", "val", "center");
            end();
            start("p");
            start("pPr");
            fromRight("bidi");
            empty("jc", "val", centred ? "center" : "left");
            end();
            run(Paragraph.of(font, TABLE_SIZE), text);
            end();
            end();
        }
        end();
    }

    private void run(Paragraph look, String text) throws XMLStreamException {
        start("r");
        start("rPr");
        empty("rFonts", "ascii", look.font(), "hAnsi", look.font(), "eastAsia", look.font(), "cs", look.font());
        if (look.bold()) {
            xml.writeEmptyElement(W, "b");
            xml.writeEmptyElement(W, "bCs");
        }
        if (look.rule().isPresent()) empty("color", "val", look.rule().get());
        empty("sz", "val", Integer.toString(2 * look.size()));
        empty("szCs", "val", Integer.toString(2 * look.size()));
        fromRight("rtl");
        end();
        start("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        end();
        end();
    }

    /** The line's width, shared out by the longest text of each column within reason. */
    private static int[] widths(List<String[]> cells) {
        int[] longest = new int[cells.get(0).length];
        for (String[] row : cells)
            for (int c = 0; c < Math.min(longest.length, row.length); c++)
                longest[c] = Math.max(longest[c], Math.max(NARROWEST, Math.min(WIDEST, width(row[c]) + 2)));
        int sum = java.util.stream.IntStream.of(longest).sum();
        for (int c = 0; c < longest.length; c++) longest[c] = longest[c] * LINE_TWIPS / sum;
        return longest;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private void fromRight(String property) throws XMLStreamException {
        if (rightToLeft) xml.writeEmptyElement(W, property);
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(W, name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(W, name);
        for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(W, attributes[i], attributes[i + 1]);
    }

    private void part(String name, String title) throws IOException {
        entry(name);
        try (var in = OfficeDocument.class.getResourceAsStream("docx/" + name.replace('/', '.'))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String safe = title.replace("&", "&amp;").replace("<", "&lt;");
            zip.write(text.replace("{day}", day.toString())
                    .replace("{title}", safe)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        start("sectPr");
        xml.writeEmptyElement(W, "footerReference");
        xml.writeAttribute(W, "type", "default");
        xml.writeAttribute("r:id", "rId1");
        empty("pgSz", "w", "11906", "h", "16838");
        empty(
                "pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851", "footer",
                "1400", "gutter", "0");
        fromRight("bidi");
        xml.writeEndDocument();
        xml.close();
        text.flush();
        zip.close();
    }
}
