package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Period;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.Counts;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Value;

class TraceTest {
    @TempDir
    Path folder;

    TestLedger t;

    @BeforeEach
    void open() {
        t = new TestLedger(folder);
    }

    @AfterEach
    void close() {
        t.close();
    }

    private void drop(String name, String day, String period, String invested, int amount) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "项目名称,累计完成投资,责任领导\n=甲楼," + invested + ",王\n");
        Arrival a = new Archive(t.home.archive())
                .keep(file, "yunling", Optional.empty(), "folder", OffsetDateTime.parse(day + "T12:00:00+08:00"));
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("project", new Value.Text("=甲楼"));
        values.put("invested", new Value.Number(BigDecimal.valueOf(amount)));
        t.ledger.enter(
                a,
                t.accepted(new TableReading(
                        Optional.empty(),
                        "project-progress",
                        "yunling",
                        Period.parse(period).orElseThrow(),
                        false,
                        List.of(
                                new ColumnReading(0, "项目名称", Optional.of("project"), Optional.empty()),
                                new ColumnReading(1, "累计完成投资", Optional.of("invested"), Optional.of("万元")),
                                new ColumnReading(2, "责任领导", Optional.empty(), Optional.empty())),
                        List.of(new RowReading(2, true, values, Map.of("责任领导", "王"))),
                        new Counts(2, 1, 1, 0, 0, 0, 0),
                        false)));
    }

    @Test
    void a_value_is_followed_to_its_cell_and_its_raw_text_and_every_earlier_value() throws Exception {
        drop("三月.csv", "2012-04-02", "2012-03", "约100", 100);
        drop("四月.csv", "2012-05-02", "2012-04", "1.2亿", 12000);
        drop("三月更正.csv", "2012-05-03", "2012-03", "110万元", 110);
        List<Trace> invested = t.ledger
                .trace("project-progress", "=甲 楼", Optional.of("yunling"), Optional.of("invested"))
                .values();
        assertThat(invested)
                .extracting(
                        Trace::value,
                        x -> x.raw().orElse(""),
                        Trace::fileName,
                        x -> x.cell().orElse(""),
                        Trace::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("12000", "1.2亿", "四月.csv", "B2", true),
                        org.assertj.core.groups.Tuple.tuple("110", "110万元", "三月更正.csv", "B2", true),
                        org.assertj.core.groups.Tuple.tuple("100", "约100", "三月.csv", "B2", false));
    }

    @Test
    void what_the_office_took_back_was_not_replaced() throws Exception {
        drop("三月.csv", "2012-04-02", "2012-03", "100", 100);
        drop("三月更正.csv", "2012-04-03", "2012-03", "110", 110);
        drop("四月.csv", "2012-05-02", "2012-04", "120", 120);
        OfficeAct act = new OfficeAct("office", "wrong", OffsetDateTime.parse("2012-05-03T09:00:00Z"));
        t.ledger.withdraw("yunling", Optional.empty(), "project-progress", Period.month(2012, 4), act);
        assertThat(t.ledger
                        .trace("project-progress", "=甲楼", Optional.of("yunling"), Optional.of("invested"))
                        .values())
                .extracting(Trace::value, Trace::current, Trace::takenBack)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("120", false, true),
                        org.assertj.core.groups.Tuple.tuple("110", true, false),
                        org.assertj.core.groups.Tuple.tuple("100", false, false));
    }

    @Test
    void what_no_field_matched_is_followed_too() throws Exception {
        drop("三月.csv", "2012-04-02", "2012-03", "100", 100);
        assertThat(t.ledger
                        .trace("project-progress", "=甲楼", Optional.empty(), Optional.empty())
                        .values())
                .extracting(Trace::field, x -> x.cell().orElse(""), x -> x.raw().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("project", "A2", "=甲楼"),
                        org.assertj.core.groups.Tuple.tuple("invested", "B2", "100"),
                        org.assertj.core.groups.Tuple.tuple("责任领导", "C2", "王"));
    }

    @Test
    void a_value_that_a_merged_range_holds_down_is_followed_to_where_it_stands() throws Exception {
        Path file = folder.resolve("三月.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Sheet1");
            List<List<String>> rows = List.of(
                    List.of("项目名称", "责任单位", "工程进度"), List.of("甲楼", "教育局", "正在装修"), List.of("乙楼", "", "已奠基，未开工"));
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 3; c++)
                    row.createCell(c).setCellValue(rows.get(r).get(c));
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            book.write(out);
        }
        Arrival a = new Archive(t.home.archive())
                .keep(file, "yunling", Optional.empty(), "folder", OffsetDateTime.parse("2012-04-02T12:00:00+08:00"));
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("project", new Value.Text("乙楼"));
        values.put("responsible_unit", new Value.Text("教育局"));
        values.put("stage", new Value.Entry("foundation_laid"));
        t.ledger.enter(
                a,
                t.accepted(new TableReading(
                        Optional.of("Sheet1"),
                        "project-progress",
                        "yunling",
                        Period.month(2012, 3),
                        false,
                        List.of(
                                new ColumnReading(0, "项目名称", Optional.of("project"), Optional.empty()),
                                new ColumnReading(1, "责任单位", Optional.of("responsible_unit"), Optional.empty()),
                                new ColumnReading(2, "工程进度", Optional.of("stage"), Optional.empty())),
                        List.of(new RowReading(3, true, values, Map.of("工程进度", "已奠基，未开工"))),
                        new Counts(2, 1, 1, 0, 0, 0, 0),
                        false)));
        assertThat(t.ledger
                        .trace("project-progress", "乙楼", Optional.empty(), Optional.empty())
                        .values())
                .extracting(Trace::field, x -> x.cell().orElse(""), x -> x.raw().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("project", "A3", "乙楼"),
                        org.assertj.core.groups.Tuple.tuple("stage", "C3", "已奠基，未开工"),
                        org.assertj.core.groups.Tuple.tuple("responsible_unit", "B2", "教育局"),
                        org.assertj.core.groups.Tuple.tuple("工程进度", "C3", "已奠基，未开工"));
    }

    @Test
    void a_key_that_was_never_reported_has_no_trace_but_those_near_it() throws Exception {
        drop("三月.csv", "2012-04-02", "2012-03", "100", 100);
        assertThat(t.ledger.trace("project-progress", "乙", Optional.empty(), Optional.empty()))
                .isEqualTo(new Traces(List.of(), List.of()));
        assertThat(t.ledger.trace("project-progress", "甲", Optional.empty(), Optional.empty()))
                .isEqualTo(new Traces(List.of(), List.of("=甲楼")));
    }

    @Test
    void a_key_of_several_parts_is_found_however_they_are_parted() {
        Path home = folder.resolve("census");
        Campaign campaign = TestDatabase.of(home, CampaignFiles.load(Path.of("examples/school-census")));
        try (TestLedger census = new TestLedger(home, campaign)) {
            census.county = "carrick";
            Map<String, Value> roof =
                    Map.of("school", new Value.Text("North Primary"), "building", new Value.Text("Gym A/B"));
            census.enter(
                    "roofs",
                    "2024-04-02",
                    new TableReading(
                            Optional.empty(),
                            "repairs",
                            "carrick",
                            Period.month(2024, 3),
                            false,
                            List.of(),
                            List.of(new RowReading(2, true, roof, Map.of())),
                            new Counts(2, 1, 1, 0, 0, 0, 0),
                            false));
            List<String> typed = List.of(
                    "North Primary / Gym A/B", "North Primary/Gym A/B", "north primary gym A/B", "NorthPrimary /GymAB");
            assertThat(typed)
                    .allSatisfy(key -> assertThat(census.ledger
                                    .trace("repairs", key, Optional.empty(), Optional.of("building"))
                                    .values())
                            .extracting(Trace::key)
                            .containsExactly("North Primary / Gym A/B"));
            assertThat(census.ledger
                            .trace("repairs", "North Primary", Optional.of("carrick"), Optional.empty())
                            .near())
                    .containsExactly("North Primary / Gym A/B");
            OfficeAct act = new OfficeAct("clerk", "demolished", OffsetDateTime.parse("2024-04-03T09:00:00Z"));
            assertThatThrownBy(() -> census.ledger.retire("carrick", "repairs", "North Primary / Gim A/B", act))
                    .hasMessageContaining("Is \"North Primary / Gym A/B\" meant?");
            census.ledger.retire("carrick", "repairs", "North Primary/Gym A/B", act);
            assertThat(census.ledger.log()).hasSize(1);
        }
    }

    @Test
    void a_csv_export_begins_with_a_mark_and_holds_no_formula() throws Exception {
        drop("三月.csv", "2012-04-02", "2012-03", "100", 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        t.ledger.exportCsv("project_progress", out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffcounty,period,report_id,sheet,row_no,project,");
        assertThat(text).contains(",'=甲楼,").contains(",100,");
    }

    @Test
    void an_xlsx_export_holds_text_as_text_and_numbers_as_numbers() throws Exception {
        drop("三月.csv", "2012-04-02", "2012-03", "100", 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        t.ledger.exportXlsx("project_progress", out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = book.getSheet("project_progress").getRow(1);
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("=甲楼");
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void an_empty_relation_is_exported_with_its_columns_alone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        t.ledger.exportCsv("digest", out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void only_a_known_relation_is_exported() {
        assertThatThrownBy(() -> t.ledger.exportCsv("report; drop table report", new ByteArrayOutputStream()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("project_progress_history");
    }
}
