package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.consolidate.CarriedValue;
import org.taizhang.consolidate.Figures;
import org.taizhang.consolidate.Progress;

/** What pages and texts say of values, counties and moves that are not what they seem. */
class CarriedPagesTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @TempDir
    Path home;

    private final Figures five = ExampleFigures.five(CAMPAIGN);

    private Path write(Figures figures) throws IOException {
        return new DigestWriter(home.resolve("campaign/templates"))
                .write(figures, CAMPAIGN, home.resolve("day"))
                .folder();
    }

    private List<String> told(Figures figures) throws IOException {
        Path day = write(figures);
        return List.of(Files.readString(day.resolve("digest.html")), Files.readString(day.resolve("digest.txt")));
    }

    /** The first county with another value of one component. */
    private Figures first(String component, Object value) {
        List<Figures.CountyFigures> counties = new ArrayList<>(five.counties());
        counties.set(0, Altered.with(counties.get(0), component, value));
        return Altered.with(five, "counties", counties);
    }

    @Test
    void a_value_carried_over_is_marked_and_credited_everywhere() throws IOException {
        List<Figures.ProjectFigures> projects =
                new ArrayList<>(five.counties().get(0).projectList());
        Map<String, CarriedValue> carried = new LinkedHashMap<>();
        carried.put(
                "invested",
                new CarriedValue(
                        "2012-03",
                        new Figures.Origin(7, "三月.xlsx", Optional.empty(), 9),
                        Optional.of("I9"),
                        Optional.of("I5"),
                        Optional.of("正在核实")));
        projects.set(0, Altered.with(projects.get(0), "carried", carried));
        Figures figures = Altered.with(
                first("projectList", projects), "dataQuality", List.of(new Figures.DataQuality("yunling", 0, 0, 1)));
        assertThat(told(figures))
                .allSatisfy(page -> assertThat(page)
                        .contains("（沿用3月）", "累计完成投资沿用3月：三月.xlsx　I9")
                        .contains("补填或更正1处空缺的数值（现沿用旧值）：“云岭县职业教育中心新校区”的累计完成投资" + "（4月报表I5填“正在核实”，未采用，沿用3月）"));
        try (Workbook book = WorkbookFactory.create(
                home.resolve("day/2012-05-01/digest.xlsx").toFile())) {
            var row = book.getSheet("项目").getRow(1);
            assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                    .isEqualTo("累计完成投资沿用3月：三月.xlsx　I9");
        }
        assertThat(Files.readString(home.resolve("day/2012-05-01/digest.json")))
                .contains("\"carried\": {\"invested\": {\"period\": \"2012-03\"");
    }

    @Test
    void a_value_that_was_refused_is_not_told_as_emptied() throws IOException {
        List<Figures.Change> changes = new ArrayList<>(five.changes());
        Figures.Change change = Altered.with(changes.get(0), "field", "invested");
        changes.set(0, Altered.with(Altered.with(change, "to", Optional.empty()), "notTaken", Optional.of("正在核实")));
        assertThat(told(Altered.with(five, "changes", changes)))
                .allSatisfy(page -> assertThat(page).contains("→ 未采用（原文“正在核实”）"));
    }

    @Test
    void a_county_that_never_reported_is_left_out_by_name_and_one_that_is_behind_is_told_with_its_month()
            throws IOException {
        assertThat(told(first("periods", Map.of())))
                .allSatisfy(page -> assertThat(page)
                        .contains("4个县（市）共有项目21个")
                        .contains("（云岭县未报，未计入）。")
                        .containsPattern("招生之比为 0.78∶1（云岭县未报，未计入）。"));
        assertThat(told(first("periods", Map.of("project-progress", "2012-03", "enrolment", "2011-12"))))
                .allSatisfy(page -> assertThat(page).contains("（云岭县为3月数）。").contains("0.78∶1（云岭县为2011年12月数）。"));
        assertThat(told(first("periods", Map.of())).get(1)).contains("项目 —").contains("逾期 — | 停滞 —");
    }

    @Test
    void a_first_report_is_told_as_such_and_what_shows_as_nothing_is_left_out() throws IOException {
        Progress progress = new Progress(
                List.of("nanping"),
                19,
                0,
                0,
                0,
                new BigDecimal("0.001"),
                List.of("yunling"),
                Optional.of(new BigDecimal("-0.004")));
        assertThat(told(Altered.with(five, "sinceBase", Optional.of(progress))))
                .allSatisfy(page -> assertThat(page).containsPattern("相比，南屏县首次报送项目19个、云岭县首次报送[^、。]+。"));
        Progress slight =
                new Progress(List.of(), 0, 0, 0, 0, BigDecimal.ZERO, List.of(), Optional.of(new BigDecimal("0.004")));
        assertThat(told(Altered.with(five, "sinceBase", Optional.of(slight))))
                .allSatisfy(page -> assertThat(page).contains("以上数字没有明显变化。").doesNotContain("0.00"));
    }

    @Test
    void a_target_that_is_met_says_so() throws IOException {
        var met = Altered.with(
                Altered.with(five.targets().get(0), "gap", Optional.of(BigDecimal.ZERO)),
                "value",
                Optional.of(new BigDecimal("1.04")));
        assertThat(told(Altered.with(five, "targets", List.of(met))))
                .allSatisfy(page -> assertThat(page).contains("，已达到（现为1.04）"));
    }
}
