package org.taizhang.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.Arrival;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Entry;
import org.taizhang.normalise.Normaliser;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Workbook;
import org.taizhang.value.Value;

/** What the product writes for a county to fill in or to mend, filled in or mended, is understood when it comes back. */
class RoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"project-progress", "enrolment", "school-development"})
    void a_template_that_is_filled_in_is_accepted_without_a_finding(String name) throws IOException {
        Form form = Case.CAMPAIGN.form(name).orElseThrow();
        Path file = folder.resolve("a.xlsx");
        template(form, List.of(), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int r = 0; r < 3; r++) fillIn(workbook.getSheetAt(0).getRow(3 + r), form, r);
            save(workbook, file);
        }
        Reading reading = read(file, "a.xlsx");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.status()).isEqualTo(Reading.Status.ACCEPTED);
        assertThat(reading.tables()).singleElement().satisfies(t -> {
            assertThat(t.county()).isEqualTo("yunling");
            assertThat(t.period()).isEqualTo(period(form));
            assertThat(t.counts().accepted()).isEqualTo(3);
            assertThat(t.rows().get(0).values().keySet())
                    .containsExactlyElementsOf(
                            form.fields().stream().map(Form.Field::name).toList());
            assertThat(t.rows().get(0).extras()).isEmpty();
        });
    }

    @Test
    void a_template_with_known_rows_gives_them_back_as_they_were() throws IOException {
        Form form = Case.CAMPAIGN.form("project-progress").orElseThrow();
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("project", new Value.Text("云岭职教中心实训楼"));
        values.put("nature", new Value.Entry("expansion"));
        values.put("land_area", new Value.Number(new java.math.BigDecimal("165.5")));
        values.put("planned_start", new Value.Date("2012-06"));
        values.put("planned_completion", new Value.Date("2013-06-30"));
        values.put("phone", new Value.Text("0370-3383104"));
        Path file = folder.resolve("a.xlsx");
        template(form, List.of(new AsOf.ReportRow("k", Optional.empty(), 4, values, Map.of())), file);
        Reading reading = read(file, "a.xlsx");
        assertThat(reading.findings())
                .extracting(f -> f.severity() + " " + f.code().id())
                .containsExactly("WARNING inconsistent");
        assertThat(reading.tables().get(0).rows())
                .singleElement()
                .satisfies(r -> assertThat(r.values()).isEqualTo(values));
    }

    @Test
    void rows_that_are_corrected_on_a_receipt_and_sent_back_are_accepted() throws IOException {
        Path file = Case.sample("qingfeng/青峰201204项目.csv");
        Path receipt = receipt(file, "qingfeng");
        Path back = folder.resolve("back.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(receipt))) {
            workbook.getSheet("更正").getRow(3).getCell(4).setCellValue(51200);
            save(workbook, back);
        }
        assertThat(Receipts.recognise(back).filter(Recognised::correction)).isPresent();
        Reading reading = read(back, "back.xlsx", "qingfeng");
        assertThat(reading.status()).isEqualTo(Reading.Status.ACCEPTED);
        assertThat(reading.tables()).singleElement().satisfies(t -> {
            assertThat(t.period()).isEqualTo(Period.month(2012, 4));
            assertThat(t.rows()).singleElement().satisfies(r -> {
                assertThat(r.values().get("floor_area").text()).isEqualTo("51200");
                assertThat(r.values().get("total_investment").text()).isEqualTo("22500");
                assertThat(r.values().get("land_area").text()).isEqualTo("165");
                assertThat(r.extras().keySet()).containsExactlyElementsOf(extras(file, "qingfeng", 5));
            });
        });
    }

    @Test
    void a_marked_workbook_is_read_like_the_file_it_was() throws IOException {
        Path file = Case.sample("shiqiao/石桥县2012年3月项目建设月报表.xls");
        Path receipt = receipt(file, "shiqiao");
        assertThat(read(receipt, file.getFileName().toString(), "shiqiao").tables())
                .isEqualTo(read(file, file.getFileName().toString(), "shiqiao").tables());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(receipt))) {
            XSSFSheet sheet = workbook.getSheet("项目进度");
            assertThat(sheet.getCellComment(new CellAddress("I11")).getString().getString())
                    .contains("22120", "建议：21990");
        }
    }

    private Path receipt(Path file, String county) {
        String name = file.getFileName().toString();
        Arrival arrival = new Arrival(
                county,
                Optional.empty(),
                name,
                "0123456789abcdef",
                "folder",
                OffsetDateTime.parse("2012-05-03T09:30:00+08:00"),
                file,
                file);
        Entry entry = new Entry(12, false, arrival, read(file, name, county), List.of());
        return new Receipts(Case.CAMPAIGN, Path.of("no", "templates"))
                .write(entry, folder)
                .get(0);
    }

    private Iterable<String> extras(Path file, String county, int row) {
        return read(file, file.getFileName().toString(), county).tables().get(0).rows().stream()
                .filter(r -> r.row() == row)
                .findFirst()
                .orElseThrow()
                .extras()
                .keySet();
    }

    /** Later columns hold less, as the relations of the forms want it; but a school is more than its intake, and floors than mu. */
    private static int plausible(Form.Field field, int column) {
        return switch (field.name()) {
            case "in_school" -> 1000;
            case "land_area" -> 10;
            default -> 100 - column;
        };
    }

    private static void fillIn(XSSFRow row, Form form, int r) {
        for (int c = 0; c < form.fields().size(); c++) {
            Form.Field field = form.fields().get(c);
            XSSFCell cell = row.getCell(c);
            switch (field.type()) {
                case text -> cell.setCellValue(field.title() + (char) ('甲' + r));
                case number -> cell.setCellValue(field.rate() ? 0.956 : plausible(field, c) + r);
                case date -> cell.setCellValue(LocalDate.of(2012, 3, 1 + c));
                case list ->
                    cell.setCellValue(field.entries()
                            .get(r % field.entries().size())
                            .names()
                            .get(0));
            }
        }
    }

    private static void template(Form form, List<AsOf.ReportRow> known, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWriter.write(Case.CAMPAIGN, form, Case.CAMPAIGN.county("yunling"), known, period(form), out);
        }
    }

    private static Period period(Form form) {
        return form.period().kind().of(YearMonth.of(2012, 4));
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static Reading read(Path file, String name) {
        return read(file, name, "yunling");
    }

    private static Reading read(Path file, String name, String county) {
        try (Workbook workbook = Workbook.open(
                file,
                Case.CAMPAIGN.settings().limits(),
                Case.CAMPAIGN.language().writing().encodings())) {
            return new Normaliser(Case.CAMPAIGN)
                    .read(
                            workbook,
                            new Source(name, "00", Optional.of(county), Optional.empty(), LocalDate.of(2012, 5, 3)));
        }
    }
}
