package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.ledger.AsOf;

/** The figures of the samples, as they must be understood, counted by hand from their values. */
class SampleFiguresTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Desk DESK = new Desk(CampaignFiles.shipped());

    @BeforeAll
    static void the_samples_arrive() throws IOException {
        for (JsonNode file : JSON.readTree(Path.of("samples/manifest.json").toFile())) {
            String name = file.get("file").asText();
            JsonNode reading = JSON.readTree(Path.of("src/test/resources/samples/expected", name + ".json")
                    .toFile());
            for (JsonNode table : reading.get("tables")) {
                if (reading.get("status").asText().equals("partial")) DESK.partial();
                DESK.sends(
                        file.get("arrives").asText(),
                        table.get("county").asText(),
                        table.get("form").asText(),
                        table.get("period").asText(),
                        rows(table));
            }
        }
    }

    private static AsOf.ReportRow[] rows(JsonNode table) {
        String key = table.get("form").asText().equals(Desk.PROJECTS) ? "project" : "school";
        List<AsOf.ReportRow> rows = new ArrayList<>();
        for (JsonNode row : table.get("rows")) {
            if (!row.get("status").asText().equals("accepted")) continue;
            List<Object> values = new ArrayList<>();
            row.get("values").fields().forEachRemaining(v -> {
                if (!v.getKey().equals(key))
                    values.addAll(List.of(v.getKey(), v.getValue().asText()));
            });
            rows.add(DESK.row(
                    table.get("form").asText(), row.get("values").get(key).asText(), values.toArray()));
        }
        return rows.toArray(new AsOf.ReportRow[0]);
    }

    @Test
    void on_the_first_of_may_four_founded_projects_have_not_started() {
        assertThat(DESK.figures("2012-05-01").overdue())
                .extracting(Figures.Overdue::county, Figures.Overdue::project, Figures.Overdue::daysLate)
                .containsExactlyInAnyOrder(
                        tuple("shiqiao", "石桥职教中心数控实训基地", 1L),
                        tuple("qingfeng", "青峰职教中心数控实训基地", 1L),
                        tuple("dongjiang", "东江职教中心实训楼", 1L),
                        tuple("dongjiang", "东江农机学校改扩建工程", 1L));
    }

    @Test
    void on_the_tenth_of_may_one_of_them_has() {
        Figures figures = DESK.figures("2012-05-10");
        assertThat(figures.overdue()).hasSize(3).noneMatch(o -> o.county().equals("shiqiao"));
        assertThat(figures.stalled())
                .extracting(Figures.Stalled::county, Figures.Stalled::project, Figures.Stalled::since)
                .containsExactlyInAnyOrder(
                        tuple("nanping", "南屏职业中专教学综合楼", "2012-01"),
                        tuple("qingfeng", "青峰职教中心数控实训基地", "2012-02"),
                        tuple("dongjiang", "东江职教中心实训楼", "2012-01"),
                        tuple("dongjiang", "东江农机学校改扩建工程", "2012-01"));
        assertThat(figures.missing())
                .extracting(Figures.Missing::county, Figures.Missing::form, Figures.Missing::period)
                .containsExactly(
                        tuple("nanping", Desk.PROJECTS, "2012-04"), tuple("nanping", Desk.ENROLMENT, "2012-04"));
        assertThat(figures.city().projects()).isEqualTo(19);
        assertThat(figures.city().byStage())
                .isEqualTo(Map.of(
                        "sited", 1, "foundation_laid", 3, "started", 2, "topped_out", 6, "completed", 5, "in_use", 2));
    }

    @Test
    void the_late_report_of_february_was_a_week_late() {
        assertThat(DESK.county("2012-05-01", "nanping").lateReports())
                .extracting(Figures.Late::form, Figures.Late::period, Figures.Late::daysLate)
                .containsExactly(tuple(Desk.PROJECTS, "2012-02", 7L));
    }

    @Test
    void the_citys_ratio_is_of_april_and_for_the_county_that_sent_none_of_march() {
        Figures.City city = DESK.figures("2012-05-10").city();
        assertThat(city.enrolledVocational()).contains(new BigDecimal("3679"));
        assertThat(city.enrolledGeneral()).contains(new BigDecimal("4206"));
        assertThat(city.enrolmentRatio()).contains(new BigDecimal("0.8747"));
    }
}
