package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of hostile file we know of, through {@code check --json} in one process with a small heap. */
class HostileProcessTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 240;
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
    private static final String ROW = "<row><c t='inlineStr'><is><t>甲</t></is></c></row>";
    private static final String ODS = "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'>"
            + "<office:body><office:spreadsheet><table:table table:name='表'>%s</table:table></office:spreadsheet>"
            + "</office:body></office:document-content>";
    private static final String XML_2003 = "<?xml version='1.0'?>%s<Workbook"
            + " xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Worksheet ss:Name='表'><Table>%s</Table></Worksheet></Workbook>";
    /** What may be said of a file from which nothing is taken. */
    private static final Set<String> REFUSALS = Set.of("too-large", "unreadable-file");

    @TempDir
    private Path folder;

    private final Map<String, Path> files = new TreeMap<>();

    @Test
    void each_is_answered_and_none_keeps_the_next_from_its_answer() throws Exception {
        bombs();
        entities();
        oddWorkbooks();
        compound();
        markup();
        texts();
        Map<String, JsonNode> answers = check();
        assertThat(answers.keySet()).isEqualTo(files.keySet());
        Map<String, String> refused = new TreeMap<>();
        Map<String, String> taken = new TreeMap<>();
        answers.forEach((name, answer) -> {
            String codes = String.join(" ", codes(answer));
            if (codes(answer).stream().anyMatch(REFUSALS::contains)) refused.put(name, codes);
            else taken.put(name, codes);
        });
        assertThat(refused.keySet())
                .as("all but these would have taken memory, time or what is not theirs; taken: %s", taken)
                .containsExactlyInAnyOrder(files.keySet().stream()
                        .filter(n -> !n.startsWith("harmless-"))
                        .toArray(String[]::new));
        answers.values()
                .forEach(a -> assertThat(a.path("findings"))
                        .isNotEmpty()
                        .allSatisfy(f -> assertThat(f.path("message").asText())
                                .isNotBlank()
                                .doesNotContain("Exception", "root:", "org.apache")));
    }

    private static List<String> codes(JsonNode answer) {
        List<String> codes = new ArrayList<>();
        answer.path("findings").forEach(f -> codes.add(f.path("code").asText()));
        return codes;
    }

    private void bombs() throws IOException {
        zip("entry.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row><c s='1'/></row>", 300);
        zip("text.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t='str'><v>", "x", 300);
        zip("names.xlsx", "xl/workbook.xml", "<workbook a='", "x", 40);
        zip("entry.ods", "content.xml", ODS.substring(0, ODS.indexOf('%')), "<table:table-row/>", 300);
        RawXlsx many = RawXlsx.withRows(ROW);
        for (int i = 0; i < 20_000; i++) many.part("p" + i, "");
        put("many.xlsx", many.bytes());
        byte[] nested = RawXlsx.withRows(ROW).bytes();
        for (int i = 0; i < 20; i++)
            nested = new RawXlsx().part("inner.zip", nested).bytes();
        put("nested.xlsx", nested);
        put("overlapping.xlsx", overlapping(20_000));
    }

    private void entities() {
        RawXlsx honest = RawXlsx.withRows(ROW).withStrings("<si><t>x</t></si>");
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/s.xml")) {
            RawXlsx laughing = RawXlsx.withRows(ROW).withStrings("<si><t>x</t></si>");
            String xml = new String(honest.parts().get(part), StandardCharsets.UTF_8);
            laughing.part(part, LAUGHS + xml.replace(">x<", ">&c;&f;<").replace(">甲<", ">&c;&f;<"));
            put("entity-" + part.replace('/', '-').replace(".xml", ".xlsx"), laughing.bytes());
        }
        put("entity.xml.xls", XML_2003.formatted(LAUGHS, "<Row><Cell><Data>&c;&f;</Data></Cell></Row>"));
        put(
                "entity.ods",
                ods(
                        LAUGHS
                                + ODS.formatted(
                                        "<table:table-row><table:table-cell><text:p>&c;&f;</text:p></table:table-cell></table:table-row>")));
    }

    private void oddWorkbooks() {
        String cells = "<c t='s'><v>0</v></c>".repeat(900);
        put(
                "strings.xlsx",
                RawXlsx.withRows(("<row>" + cells + "</row>").repeat(300))
                        .withStrings("<si><t>" + "长".repeat(30_000) + "</t></si>")
                        .bytes());
        put(
                "columns.xlsx",
                RawXlsx.withRows("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")
                        .bytes());
        put(
                "places.xlsx",
                RawXlsx.withRows("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>").bytes());
        put(
                "merges.xlsx",
                RawXlsx.withSheet("<worksheet><sheetData>" + ROW + "</sheetData><mergeCells>"
                                + "<mergeCell ref='A1:B2'/>".repeat(1_100_000) + "</mergeCells></worksheet>")
                        .bytes());
        put(
                "styles.xlsx",
                RawXlsx.withRows(ROW)
                        .withStyles("<numFmts>" + "<numFmt numFmtId='200' formatCode='0'/>".repeat(2_000_000)
                                + "</numFmts>")
                        .bytes());
        put(
                "harmless-links.xlsx",
                RawXlsx.withRows("<row><c t='str'><f>cmd|'/C calc'!A0</f><v>=cmd|'/C calc'!A0</v></c></row>")
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService='cmd' ddeTopic='/C calc'/></externalLink>")
                        .part("xl/vbaProject.bin", new byte[] {1, 2, 3})
                        .bytes());
    }

    private void compound() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellFormula("HYPERLINK(\"http://example.org/\")");
            workbook.write(plain);
        }
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(plain.toByteArray()));
                ByteArrayOutputStream with = new ByteArrayOutputStream()) {
            DirectoryEntry macros = ole.createDirectory("_VBA_PROJECT_CUR").createDirectory("VBA");
            macros.createDocument("dir", new ByteArrayInputStream(new byte[5000]));
            ole.writeFilesystem(with);
            put("harmless-macros.xls", with.toByteArray());
        }
        try (POIFSFileSystem ole = new POIFSFileSystem();
                ByteArrayOutputStream without = new ByteArrayOutputStream()) {
            ole.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
            ole.writeFilesystem(without);
            put("document.xls", without.toByteArray());
        }
    }

    private void markup() {
        put(
                "harmless-page.xls",
                "<html><script>fetch('http://example.org/')</script><img src='http://example.org/x.png'>"
                        + "<table><tr><td onclick='x()'>甲<iframe src='file:///etc/passwd'></iframe></td></tr></table></html>");
        put("nest.xls", "<html>" + "<table><tr><td>".repeat(200_000) + "甲");
        put("span.xls", "<html><table><tr>" + "<td colspan=900 rowspan=60000>甲".repeat(300) + "</table>");
        put("index.xml.xls", XML_2003.formatted("", "<Row ss:Index='999999999'><Cell><Data>1</Data></Cell></Row>"));
        put("across.xml.xls", XML_2003.formatted("", "<Row><Cell ss:Index='99999999'><Data>1</Data></Cell></Row>"));
        String cell = "<table:table-cell table:number-columns-repeated='%d'><text:p>甲</text:p></table:table-cell>";
        put("wide.ods", ods(ODS.formatted("<table:table-row>" + cell.formatted(999_999_999) + "</table:table-row>")));
        put(
                "high.ods",
                ods(ODS.formatted("<table:table-row table:number-rows-repeated='999999999'>" + cell.formatted(100)
                        + "</table:table-row>")));
    }

    private void texts() {
        put("wide.csv", "甲,".repeat(1_000_000));
        put("zeros.csv", new byte[1 << 20]);
    }

    private void zip(String name, String victim, String start, String unit, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        byte[] block = unit.repeat((1 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> parts = new LinkedHashMap<>(
                name.endsWith(".ods")
                        ? OdsFile.parts(new byte[0])
                        : RawXlsx.withRows(ROW).parts());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (!part.getKey().equals(victim)) zip.write(part.getValue());
                else {
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < megabytes; i++) zip.write(block);
                }
            }
        }
        files.put(name, file);
    }

    private static byte[] ods(String content) {
        return OdsFile.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** An archive whose directory names one and the same megabyte of noughts again and again. */
    private static byte[] overlapping(int times) {
        byte[] noughts = new byte[1 << 20];
        CRC32 crc = new CRC32();
        crc.update(noughts);
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(noughts);
        deflater.finish();
        byte[] packed = new byte[1 << 16];
        int size = deflater.deflate(packed);
        deflater.end();
        List<String> names = new ArrayList<>(RawXlsx.withRows(ROW).parts().keySet());
        for (int i = names.size(); i < times; i++) names.add("x%06d".formatted(i));
        ByteBuffer b = ByteBuffer.allocate(size + times * 80 + 1000).order(ByteOrder.LITTLE_ENDIAN);
        byte[] first = names.get(0).getBytes(StandardCharsets.UTF_8);
        b.putInt(0x04034b50).putShort((short) 20);
        entry(b, crc.getValue(), size, noughts.length, first.length);
        b.put(first).put(packed, 0, size);
        int directory = b.position();
        for (String name : names) {
            byte[] written = name.getBytes(StandardCharsets.UTF_8);
            b.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
            entry(b, crc.getValue(), size, noughts.length, written.length);
            b.put(new byte[10]).putInt(0).put(written);
        }
        int end = b.position();
        b.putInt(0x06054b50).putInt(0).putShort((short) times).putShort((short) times);
        b.putInt(end - directory).putInt(directory).putShort((short) 0);
        byte[] bytes = new byte[b.position()];
        b.flip().get(bytes);
        return bytes;
    }

    private static void entry(ByteBuffer b, long crc, int packed, int unpacked, int name) {
        b.putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt((int) crc)
                .putInt(packed)
                .putInt(unpacked);
        b.putShort((short) name).putShort((short) 0);
    }

    private void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] content) {
        files.put(name, Grids.file(folder, name, content));
    }

    /** The answers by file of a process that had them all before it. */
    private Map<String, JsonNode> check() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.taizhang.cli.Taizhang",
                "check",
                "--json"));
        files.values().forEach(f -> command.add(f.toString()));
        Path out = folder.resolve("answers.jsonl");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectError(errors.toFile()).start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(
                            "it ends; its answers so far: %s",
                            Files.readAllLines(out).size())
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(errors)).doesNotContain("Exception", "\tat ");
        Map<String, JsonNode> answers = new TreeMap<>();
        try (Stream<String> lines = Files.lines(out)) {
            for (String line : lines.toList()) {
                JsonNode answer = JSON.readTree(line);
                answers.put(answer.path("file").asText(), answer);
            }
        }
        return answers;
    }
}
