package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county that writes code wherever it may write words: it comes out as words, wherever it comes out. */
class InjectionTest {
    private static final String MARKUP = "<evil onload=alert(1)>&lt;楼${7*7}]]>";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.invalid\",\"x\")";
    private static final String SQL = "'); drop table project_progress; --";
    private static final String HEADER = "楼\u202egpj\u0007";

    @TempDir
    Path folder;

    @Test
    void what_a_county_writes_comes_out_as_text_everywhere() throws Exception {
        Path var = Files.createDirectories(folder.resolve("var"));
        Files.setPosixFilePermissions(var, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (City city = new City(folder)) {
            String name = "=cmd<evil>${7*7}\nBcc: evil@evil.invalid\n\u202e.csv";
            city.drop("yunling", name, sheet("3"));
            city.drop("yunling", "4" + name, sheet("4"));
            city.day("2012-05-07");
            assertThat(city.rows("select project from project_progress order by project"))
                    .containsExactlyInAnyOrder(MARKUP, FORMULA, SQL, "楼gpj");
            assertThat(city.rows("select count(*) from submission")).containsExactly("2");
            Path digest = city.home.digests().resolve("2012-05-07");
            page(Files.readString(digest.resolve("digest.html")));
            page(Files.readString(city.home.digests().resolve("index.html")));
            for (Path workbook : found(folder, ".xlsx")) noFormula(workbook);
            for (Path table : found(city.home.var().resolve("tables"), ".csv")) noFormulaInText(table);
            for (Path mail : found(city.home.var(), ".eml")) letter(mail);
            for (Path text : found(folder, ".txt"))
                assertThat(Files.readString(text)).doesNotContain("\u202e", "\u0007");
            try (XWPFWordExtractor words =
                    new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(digest.resolve("digest.docx"))))) {
                assertThat(words.getText()).contains("<evil").doesNotContain("49", "\u0007");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(var)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(city.home.database())))
                    .isEqualTo("rw-------");
        }
    }

    private static String sheet(String month) {
        StringBuilder rows = new StringBuilder();
        for (String project : List.of(MARKUP, FORMULA, SQL, HEADER)) {
            String quoted = '"' + project.replace("\"", "\"\"") + '"';
            rows.append(quoted + "," + MARKUP + ",200,奠基," + quoted + "," + quoted + "\n");
        }
        return "云岭县2012年" + month + "月项目进度表\n项目名称,总投资(万元),累计完成投资(万元),工程阶段,存在问题,责任单位\n" + rows;
    }

    private static List<Path> found(Path under, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            List<Path> found = all.filter(f -> f.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static void page(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("evil, script, iframe, object, [onload], [src^=http]"))
                .isEmpty();
        assertThat(page.select("a[href]")).extracting(a -> a.attr("href")).noneMatch(h -> h.contains(":"));
    }

    private static void noFormula(Path workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(book.getAllNames())
                    .allSatisfy(n -> assertThat(n.getRefersToFormula()).doesNotContain("cmd"));
        }
    }

    private static void noFormulaInText(Path table) throws IOException {
        try (var records = CSVFormat.EXCEL.parse(Files.newBufferedReader(table, StandardCharsets.UTF_8))) {
            records.forEach(r -> r.forEach(v -> assertThat(v).doesNotMatch("(?s)[=+@\t\r].*")));
        }
    }

    private static void letter(Path mail) throws Exception {
        try (InputStream in = Files.newInputStream(mail)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(Collections.list(message.getAllHeaders()))
                    .extracting(h -> h.getName())
                    .doesNotContain("Bcc", "Cc")
                    .doesNotHaveDuplicates();
            assertThat(message.getSubject()).doesNotContain("\n", "\r", "\u0007");
            pages(message);
        }
    }

    private static void pages(Part part) throws Exception {
        if (part.isMimeType("text/html")) page((String) part.getContent());
        if (!(part.getContent() instanceof Multipart parts)) return;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart each = parts.getBodyPart(i);
            pages(each);
        }
    }
}
