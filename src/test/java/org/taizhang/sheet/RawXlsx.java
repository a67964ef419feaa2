package org.taizhang.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx written part by part, to hold what no library would write. */
final class RawXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String workbook = "<workbookPr/>";
    private String afterSheets = "";
    private byte[] extra = {};

    /** With one sheet whose rows are the given XML. */
    static RawXlsx withRows(String rows) {
        return withSheet("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static RawXlsx withSheet(String xml) {
        return new RawXlsx()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .part("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"))
                .part("xl/worksheets/sheet1.xml", xml);
    }

    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='rId" + (i / 2 + 1) + "' Type='" + RELATIONS + "/" + typesAndTargets[i]
                    + "' Target='" + typesAndTargets[i + 1] + "'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    RawXlsx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    RawXlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    RawXlsx withStrings(String items) {
        return part(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "s.xml"))
                .part("xl/s.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    RawXlsx withStyles(String xml) {
        return part("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles", "st.xml"))
                .part("xl/st.xml", "<styleSheet xmlns='" + MAIN + "'>" + xml + "</styleSheet>");
    }

    /** With a further field in each entry's header. */
    RawXlsx withExtra(byte[] field) {
        extra = field;
        return this;
    }

    RawXlsx dates1904() {
        workbook = "<workbookPr date1904='1'/>";
        return this;
    }

    RawXlsx recalculates() {
        afterSheets = "<calcPr fullCalcOnLoad='1'/>";
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeTo(bytes);
        return bytes.toByteArray();
    }

    Path in(Path folder) {
        Path file = folder.resolve("raw.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            writeTo(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> parts() {
        parts.putIfAbsent(
                "xl/workbook.xml",
                ("<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'>" + workbook
                                + "<sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets>" + afterSheets
                                + "</workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private void writeTo(OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setExtra(extra);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
