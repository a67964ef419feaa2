package org.taizhang.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.ConfigurationException;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Writing;
import org.taizhang.digest.Altered;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;

class ReceiptsTest {
    private static final String XLSX = "云岭县职教攻坚项目进度表（4月）.xlsx";
    private static final String XLS = "石桥县2012年3月项目建设月报表.xls";

    @TempDir
    Path folder;

    private final Receipts receipts = new Receipts(Case.CAMPAIGN, Path.of("no", "templates"));

    @Test
    void a_receipt_is_a_workbook_and_a_text_named_after_the_file_and_readable_by_the_county() throws IOException {
        List<Path> written = receipts.write(understood().entry(), folder);
        assertThat(written)
                .extracting(p -> p.getFileName().toString())
                .containsExactly("云岭县职教攻坚项目进度表（4月）-回执.xlsx", "云岭县职教攻坚项目进度表（4月）-回执.txt");
        for (Path p : written) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(p)))
                    .isEqualTo("rw-r--r--");
        }
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void a_receipt_repeated_after_a_crash_is_not_written_twice() {
        List<Path> first = receipts.write(understood().entry(), folder);
        assertThat(receipts.write(understood().entry(), folder)).isEqualTo(first);
        assertThat(folder).isDirectoryNotContaining("glob:**-回执-2.*");
    }

    @Test
    void a_text_left_alone_by_a_crash_gets_its_workbook() throws IOException {
        List<Path> first = receipts.write(understood().entry(), folder);
        Files.delete(first.get(0));
        assertThat(receipts.write(understood().entry(), folder)).isEqualTo(first);
    }

    @Test
    void an_earlier_receipt_is_never_overwritten() throws IOException {
        List<Path> first = receipts.write(understood().entry(), folder);
        byte[] before = Files.readAllBytes(first.get(0));
        List<Path> second = receipts.write(understood().submission(8).entry(), folder);
        assertThat(second.get(0).getFileName()).hasToString("云岭县职教攻坚项目进度表（4月）-回执-2.xlsx");
        assertThat(Files.readAllBytes(first.get(0))).isEqualTo(before);
    }

    @Test
    void where_nothing_is_doubtful_the_front_page_stands_alone() throws IOException {
        Path workbook = receipts.write(understood().entry(), folder).get(0);
        Map<String, List<List<String>>> sheets = read(workbook);
        assertThat(sheets.keySet()).containsExactly("回执");
        assertThat(texts(sheets.get("回执")))
                .contains("回执：" + XLSX, "云岭县", "2012-05-03 09:30", "项目进度表", "2012年4月", "总投资(万元)", "无需处理。")
                .contains("项目：更新 3，新增 1，缺失 1（替换同一期的前一份，现为第 2 版）");
    }

    @Test
    void the_rows_of_a_table_add_up() throws IOException {
        Path workbook = receipts.write(understood().entry(), folder).get(0);
        List<String> line = read(workbook).get("回执").stream()
                .filter(r -> r.contains("2012年4月") && r.contains("项目进度表"))
                .findFirst()
                .orElseThrow();
        List<Integer> counts = line.stream()
                .filter(c -> c.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        assertThat(counts).containsExactly(6, 1, 3, 0, 0, 2, 0);
    }

    @Test
    void a_doubtful_cell_of_an_xlsx_is_coloured_and_commented_in_the_countys_own_workbook() throws IOException {
        Path workbook =
                receipts.write(doubtful(XLSX, "yunling").entry(), folder).get(0);
        try (XSSFWorkbook own = new XSSFWorkbook(Files.newInputStream(workbook))) {
            assertThat(own.getSheetName(0)).isEqualTo("回执");
            XSSFSheet sheet = own.getSheet("Sheet1");
            assertThat(fill(sheet, "F5")).isEqualTo("FFFFC7CE");
            assertThat(sheet.getCellComment(new CellAddress("F5")).getString().getString())
                    .isEqualTo("错误\n读到：正在核实\n“正在核实”不是数字。\n应填：数字，以㎡计；用其他单位时写明单位\n建议：留空");
            assertThat(fill(sheet, "I6")).isEqualTo("FFFFEB9C");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("云岭职教中心数控实训基地");
            XSSFSheet front = own.getSheetAt(0);
            assertThat(front.getHyperlinkList())
                    .extracting(l -> l.getLocation())
                    .contains("'Sheet1'!F5", "'Sheet1'!I6");
        }
    }

    @Test
    void where_lines_begin_at_the_right_receipts_and_templates_do() throws IOException {
        Language language = Case.CAMPAIGN.language();
        Writing w = language.writing();
        Writing arabic = new Writing(w.encodings(), w.dates(), w.decimal(), w.grouping(), Optional.of(true));
        Campaign campaign = Altered.with(Case.CAMPAIGN, "language", Altered.with(language, "writing", arabic));
        Receipts fromRight = new Receipts(campaign, Path.of("no", "templates"));
        Case c = doubtful(XLSX, "yunling");
        try (XSSFWorkbook marked = new XSSFWorkbook(
                        Files.newInputStream(fromRight.write(c.entry(), folder).get(0)));
                XSSFWorkbook anew = new XSSFWorkbook(Files.newInputStream(fromRight
                        .write(understood().submission(8).entry(), folder)
                        .get(0)))) {
            assertThat(marked.getSheetAt(0).isRightToLeft()).isTrue();
            assertThat(marked.getSheet("Sheet1").isRightToLeft())
                    .as("the county's own sheet")
                    .isFalse();
            assertThat(anew.getSheetAt(0).isRightToLeft()).isTrue();
        }
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        Form form = campaign.form("enrolment").orElseThrow();
        TemplateWriter.write(campaign, form, Optional.empty(), List.of(), Period.month(2012, 4), template);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).isRightToLeft()).isTrue();
        }
    }

    @Test
    void an_xls_is_carried_over_with_its_values_merges_and_widths() throws IOException {
        Case c = doubtful(XLS, "shiqiao");
        Path workbook = receipts.write(c.entry(), folder).get(0);
        assertThat(workbook.getFileName()).hasToString("石桥县2012年3月项目建设月报表-回执.xlsx");
        try (XSSFWorkbook own = new XSSFWorkbook(Files.newInputStream(workbook))) {
            XSSFSheet sheet = own.getSheet("项目进度");
            assertThat(sheet.getMergedRegions())
                    .extracting(r -> r.formatAsString())
                    .contains("E3:F3", "A1:R1");
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("石桥卫生学校迁建工程");
            assertThat(fill(sheet, "F5")).isEqualTo("FFFFC7CE");
        }
    }

    @Test
    void hostile_text_stays_text() throws IOException {
        String hostile = "=HYPERLINK(\"http://x\",\"<script>alert(1)</script>\")\u0007\u202E" + "长".repeat(40_000);
        Case c = understood().named("=cmd|' \u202Eslx.exe.xlsx");
        c.finding(Code.NOT_A_NUMBER, "Sheet1", "F5", "floor_area", hostile, hostile, hostile);
        List<Path> written = receipts.write(c.entry(), folder);
        assertThat(written.get(0).getFileName()).hasToString("=cmd_' _slx.exe-回执.xlsx");
        try (XSSFWorkbook own = new XSSFWorkbook(Files.newInputStream(written.get(0)))) {
            own.getSheetAt(0)
                    .forEach(row -> row.forEach(
                            cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA")));
            assertThat(own.getSheet("Sheet1")
                            .getCellComment(new CellAddress("F5"))
                            .getString()
                            .length())
                    .isLessThan(2001);
        }
        assertThat(Files.readString(written.get(1))).contains("<script>").doesNotContain("\u0007", "\u202E");
    }

    @Test
    void a_duplicate_is_answered_in_few_words() throws IOException {
        List<Path> written = receipts.write(understood().duplicate().entry(), folder);
        assertThat(Files.readString(written.get(1))).contains("仍以报送编号 7 为准");
    }

    @Test
    void a_nil_return_is_called_one_in_the_text() throws IOException {
        Period month = Period.month(2012, 4);
        TableReading nil = new TableReading(
                Optional.of("Sheet1"),
                "project-progress",
                "yunling",
                month,
                false,
                List.of(),
                List.of(),
                new Counts(2, 1, 0, 0, 0, 1, 0),
                true);
        Entry.ReportEntry report = new Entry.ReportEntry(
                1, "project-progress", month, 1, Optional.empty(), List.of(), List.of(), List.of());
        List<Path> written = receipts.write(
                new Case(Case.sample("yunling/" + XLSX))
                        .table(nil)
                        .report(report)
                        .entry(),
                folder);
        assertThat(Files.readString(written.get(1)))
                .contains("项目进度表（零报告）", "零报告，本期没有变化")
                .doesNotContain("首次报送");
    }

    @Test
    void a_report_that_replaces_none_says_whether_it_is_the_first() throws IOException {
        assertThat(said(first(1).submission(11))).contains("首次报送，共 3 行");
        assertThat(said(first(2).submission(12))).contains("重新报送，共 3 行");
        assertThat(said(first(2).submission(13).finding(Code.ADDED_PART, "Sheet1", null, null, null, "并列。", null)))
                .contains("本期已有其他部分，本份并列计入，共 3 行");
    }

    private static Case first(int revision) {
        return new Case(Case.sample("yunling/" + XLSX))
                .table(Case.projects("Sheet1", "yunling", new Counts(6, 1, 3, 0, 0, 2, 0), List.of(), headers()))
                .report(new Entry.ReportEntry(
                        4,
                        "project-progress",
                        Period.month(2012, 4),
                        revision,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private String said(Case c) throws IOException {
        return Files.readString(receipts.write(c.entry(), folder).get(1));
    }

    @Test
    void the_text_is_made_for_windows_and_has_about_ten_lines() throws IOException {
        List<Path> written = receipts.write(doubtful(XLSX, "yunling").entry(), folder);
        String text = Files.readString(written.get(1), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF回执：").contains("\r\n").contains("Sheet1!F5");
        assertThat(text.lines().count()).isBetween(5L, 12L);
    }

    @Test
    void a_city_words_the_text_itself_and_a_broken_template_is_named_with_its_line() throws IOException {
        Path template = folder.resolve("receipt.txt.ftl");
        Files.writeString(template, "${reporter} ${say('status.accepted')} ${tables[0].accepted}");
        assertThat(new Receipts(Case.CAMPAIGN, folder).text(understood().entry()))
                .isEqualTo("云岭县 全部接受 3");
        Files.writeString(template, "\n${nothing}");
        assertThatThrownBy(() ->
                        new Receipts(Case.CAMPAIGN, folder).text(understood().entry()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("campaign/templates/receipt.txt.ftl:2");
    }

    @Test
    void a_receipt_that_comes_back_is_recognised_and_another_file_is_not() {
        Path plain = receipts.write(understood().entry(), folder).get(0);
        assertThat(Receipts.recognise(plain))
                .hasValueSatisfying(r -> assertThat(r.submissionId()).isEqualTo(7))
                .hasValueSatisfying(r -> assertThat(r.correction()).isFalse());
        Path marked = receipts.write(doubtful(XLSX, "yunling").submission(9).entry(), folder)
                .get(0);
        assertThat(Receipts.recognise(marked).map(Recognised::kind)).contains(Recognised.Kind.MARKED_WORKBOOK);
        assertThat(Receipts.recognise(Case.sample("yunling/" + XLSX))).isEmpty();
        assertThat(Receipts.recognise(Case.sample("shiqiao/" + XLS))).isEmpty();
        assertThat(Receipts.recognise(folder.resolve("no such file"))).isEmpty();
    }

    @Test
    void the_rows_of_a_text_file_that_are_refused_or_doubtful_come_back_to_be_corrected() throws IOException {
        Path workbook = receipts.write(csv().entry(), folder).get(0);
        assertThat(Receipts.recognise(workbook))
                .hasValueSatisfying(r -> assertThat(r.correction()).isTrue());
        Map<String, List<List<String>>> sheets = read(workbook);
        assertThat(sheets.keySet()).containsExactly("回执", "更正");
        List<List<String>> rows = sheets.get("更正");
        assertThat(rows.get(0)).containsExactly("青峰县2012年4月项目进度表");
        assertThat(rows.get(1).get(0)).contains("TZ-C12-");
        assertThat(rows.get(2)).startsWith("工程名称", "建设地点").endsWith("总建筑面积(平方米)", "退回原因");
        assertThat(rows.subList(3, rows.size()))
                .extracting(r -> r.get(0))
                .containsExactly("青峰职教中心数控实训基地", "青峰卫生学校迁建工程");
        assertThat(rows.get(3)).contains("正在核实", "11", "E5：建筑面积“正在核实”不是数字。");
    }

    @Test
    void a_correction_is_recognised_by_its_mark_where_its_properties_were_lost() throws IOException {
        Path workbook = receipts.write(csv().entry(), folder).get(0);
        Path saved = folder.resolve("saved.csv");
        Files.writeString(saved, String.join(",", read(workbook).get("更正").get(1)), StandardCharsets.UTF_16LE);
        assertThat(Receipts.recognise(saved)).hasValueSatisfying(r -> {
            assertThat(r.submissionId()).isEqualTo(12);
            assertThat(r.correction()).isTrue();
        });
    }

    @Test
    void a_refused_file_has_no_rows_to_correct() throws IOException {
        Path workbook = receipts.write(csv().status(Reading.Status.REJECTED).entry(), folder)
                .get(0);
        assertThat(read(workbook).keySet()).containsExactly("回执");
    }

    private static Case csv() {
        return new Case(Case.sample("qingfeng/青峰201204项目.csv"))
                .of("qingfeng")
                .submission(12)
                .status(Reading.Status.PARTIAL)
                .table(Case.projects(
                        null,
                        "qingfeng",
                        new Counts(4, 1, 2, 1, 0, 0, 0),
                        List.of(row(4, true), row(5, true), row(6, false)),
                        "工程名称|project",
                        "建设地点|location",
                        "建设性质|nature",
                        "占地面积（公顷）|land_area|公顷",
                        "总建筑面积(平方米)|floor_area|㎡"))
                .finding(Code.NOT_A_NUMBER, null, "E5", "floor_area", "正在核实", "建筑面积“正在核实”不是数字。", null)
                .finding(Code.DUPLICATE_KEY, null, "A6", "project", "青峰卫生学校迁建工程", "与第 4 行重名。", null);
    }

    static Case understood() {
        return new Case(Case.sample("yunling/" + XLSX))
                .table(Case.projects("Sheet1", "yunling", new Counts(6, 1, 3, 0, 0, 2, 0), List.of(), headers()))
                .report(new Entry.ReportEntry(
                        4,
                        "project-progress",
                        Period.month(2012, 4),
                        2,
                        Optional.of(3L),
                        List.of("云岭职教中心实训楼", "甲", "乙"),
                        List.of("丙"),
                        List.of("丁")));
    }

    private static Case doubtful(String file, String county) {
        String sheet = county.equals("yunling") ? "Sheet1" : "项目进度";
        return new Case(Case.sample(county + "/" + file))
                .of(county)
                .status(Reading.Status.PARTIAL)
                .table(Case.projects(sheet, county, new Counts(6, 1, 3, 0, 0, 2, 0), List.of(), headers()))
                .finding(Code.NOT_A_NUMBER, sheet, "F5", "floor_area", "正在核实", "“正在核实”不是数字。", "留空")
                .finding(Code.INCONSISTENT, sheet, "I6", "invested", "2620", "累计完成投资大于总投资", null);
    }

    private static String[] headers() {
        return new String[] {"序号", "项目名称|project", "建设地址|location", "占地面积（亩）|land_area|亩", "总投资(万元)|total_investment|万元"
        };
    }

    private static String fill(XSSFSheet sheet, String cell) {
        CellAddress a = new CellAddress(cell);
        XSSFCell c = sheet.getRow(a.getRow()).getCell(a.getColumn());
        return c.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    private static List<String> texts(List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** Every sheet's texts, by another library than those that wrote them. */
    static Map<String, List<List<String>>> read(Path workbook) throws IOException {
        Map<String, List<List<String>>> sheets = new java.util.LinkedHashMap<>();
        try (ReadableWorkbook w = new ReadableWorkbook(workbook.toFile())) {
            for (var sheet : w.getSheets().toList()) {
                List<List<String>> rows = new ArrayList<>();
                sheet.read()
                        .forEach(r -> rows.add(r.stream()
                                .filter(java.util.Objects::nonNull)
                                .map(c -> c.getText())
                                .filter(t -> !t.isEmpty())
                                .toList()));
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    static RowReading row(int number, boolean accepted) {
        return new RowReading(number, accepted, Map.of(), Map.of());
    }
}
