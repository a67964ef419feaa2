package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Lights;
import org.taizhang.campaign.Scoring;
import org.taizhang.consolidate.Figures;
import org.taizhang.consolidate.IndicatorFigures;

/** A campaign that asks for less, or for something else, is told of nothing that it can't have. */
class OtherSubjectTest {
    private static final Campaign WHOLE = CampaignFiles.shipped();

    private Path day;

    @BeforeEach
    void written(@TempDir Path home) {
        Campaign.Settings settings = WHOLE.settings();
        settings = Altered.with(
                settings, "roles", new Campaign.Roles(Optional.empty(), Optional.empty(), Optional.empty(), Map.of()));
        settings = Altered.with(settings, "milestones", List.of());
        settings = Altered.with(settings, "targets", List.of());
        settings =
                Altered.with(settings, "scoring", Altered.with(settings.scoring(), "parts", List.<Scoring.Part>of()));
        settings = Altered.with(settings, "lights", new Lights(List.of(), List.of()));
        Campaign bare = Altered.with(WHOLE, "settings", settings);
        day = new DigestWriter(home)
                .write(figures(bare), bare, home.resolve("digests"))
                .folder();
    }

    private static Figures figures(Campaign campaign) {
        Figures figures = Altered.with(ExampleFigures.quiet(campaign), "rules", Map.of());
        return Altered.with(
                figures,
                "counties",
                figures.counties().stream().map(OtherSubjectTest::alone).toList());
    }

    private static Figures.CountyFigures alone(Figures.CountyFigures county) {
        Figures.CountyFigures alone = Altered.with(county, "parts", List.of());
        for (String role : List.of("enrolment", "development", "enrolmentRatio", "inSchoolRatio"))
            alone = Altered.with(alone, role, Optional.empty());
        return alone;
    }

    @Test
    void its_pages_have_no_column_and_no_section_of_what_it_lacks() throws IOException {
        for (String page : List.of("digest.html", "digest.txt"))
            assertThat(Files.readString(day.resolve(page)))
                    .as(page)
                    .doesNotContain("停滞</th>", "工程阶段", "招生比", "职普", "投资", "名次</th>", "得分", "评价", "沿用旧值</th>", "请求解决的问题")
                    .contains("各县（市）情况", "云岭县");
    }

    @Test
    void its_workbook_has_no_sheet_and_no_column_of_what_it_lacks() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(day.resolve("digest.xlsx")))) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(s -> sheets.add(s.getSheetName()));
            assertThat(sheets).containsExactly("县（市）", "需要关注", "变化", "报送", "数据质量", "说明");
            List<String> columns = new ArrayList<>();
            for (Cell c : workbook.getSheet("县（市）").getRow(0)) columns.add(c.getStringCellValue());
            assertThat(columns).containsExactly("县（市）", "未报", "迟报");
            assertThat(workbook.getSheet("县（市）").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("云岭县");
        }
    }

    @Test
    void its_letter_has_no_column_and_no_annex_of_what_it_lacks() throws IOException {
        try (XWPFDocument letter = new XWPFDocument(Files.newInputStream(day.resolve("digest.docx")))) {
            assertThat(letter.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("一、总体进展", "应报 0、按时 0、迟报 0、未报 0。")
                    .noneMatch(text -> text.contains("附件"));
            assertThat(letter.getTables()).hasSize(1);
            assertThat(letter.getTables().get(0).getRow(0).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .containsExactly("县（市）", "未报");
        }
    }

    @Test
    void its_data_keep_the_names_of_the_contract() throws IOException {
        assertThat(Files.readString(day.resolve("digest.json")))
                .contains("\"by_stage\"", "\"enrolment_ratio\"", "\"stalled\"", "\"rank\"", "\"score\"", "\"light\"");
    }

    @Test
    void a_sum_of_its_own_names_the_counties_that_it_is_without(@TempDir Path home) throws IOException {
        Figures figures = ExampleFigures.quiet(WHOLE);
        List<Figures.CountyFigures> counties = new ArrayList<>(figures.counties());
        for (int i = 2; i < counties.size(); i++)
            counties.set(
                    i, Altered.with(counties.get(i), "more", Map.of("meals", BigDecimal.TEN, "beds", BigDecimal.TEN)));
        counties.set(1, Altered.with(counties.get(1), "more", Map.of("beds", BigDecimal.TEN)));
        counties.set(0, Altered.with(counties.get(0), "more", Map.of("beds", BigDecimal.TEN)));
        figures = Altered.with(figures, "counties", counties);
        figures = Altered.with(figures, "indicators", List.of(sum("meals", "免费餐"), sum("beds", "床位")));
        Path folder = new DigestWriter(home)
                .write(figures, WHOLE, home.resolve("digests"))
                .folder();
        for (String page : List.of("digest.html", "digest.txt"))
            assertThat(Files.readString(folder.resolve(page)))
                    .as(page)
                    .contains("全市“免费餐”未含" + counties.get(0).name() + "、"
                            + counties.get(1).name() + "。")
                    .doesNotContain("全市“床位”未含");
    }

    @Test
    void what_a_unit_owes_or_sent_late_is_said_with_its_name(@TempDir Path home) throws IOException {
        County county = Altered.with(
                WHOLE.counties().get(0), "units", List.of(new County.ReportingUnit("works", "住建局", List.of())));
        List<County> all = new ArrayList<>(WHOLE.counties());
        all.set(0, county);
        Campaign campaign = Altered.with(WHOLE, "counties", all);
        Figures figures = ExampleFigures.quiet(campaign);
        List<Figures.CountyFigures> counties = new ArrayList<>(figures.counties());
        Optional<String> unit = Optional.of("works");
        counties.replaceAll(c -> c.county().equals(county.id())
                ? Altered.with(c, "lateReports", List.of(new Figures.Late("enrolment", "2012-03", 2, unit)))
                : c);
        figures = Altered.with(figures, "counties", counties);
        figures = Altered.with(
                figures,
                "missing",
                List.of(new Figures.Missing(county.id(), "enrolment", "2012-04", LocalDate.of(2012, 5, 5), unit)));
        Path folder = new DigestWriter(home)
                .write(figures, campaign, home.resolve("digests"))
                .folder();
        for (String page : List.of("digest.html", "digest.txt"))
            assertThat(Files.readString(folder.resolve(page))).as(page).contains("（2012年3月，住建局）迟2天");
        try (XWPFDocument letter = new XWPFDocument(Files.newInputStream(folder.resolve("digest.docx")))) {
            assertThat(letter.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("（2012年4月，住建局）"));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("digest.xlsx")))) {
            List<String> texts = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
            assertThat(texts).anyMatch(text -> text.endsWith("2012年4月 · 住建局"));
        }
    }

    private static IndicatorFigures sum(String id, String title) {
        return new IndicatorFigures(id, title, "enrolment", Optional.of(BigDecimal.TEN));
    }
}
