package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Spelling;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Ledger;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;

/** The figures of the samples, as they must be understood, counted by hand from their values. */
class SampleFiguresTest {
    private static final Desk DESK = new Desk(CampaignFiles.shipped());

    @BeforeAll
    static void the_samples_arrive() {
        for (SampleReadings.Sample sample : SampleReadings.all(CampaignFiles.shipped()))
            for (TableReading t : sample.reading().tables()) {
                if (sample.reading().status() == Reading.Status.PARTIAL) DESK.partial();
                DESK.sends(sample.arrives(), t.county(), t.form(), t.period().toString(), rows(t));
            }
    }

    private static AsOf.ReportRow[] rows(TableReading table) {
        String key = table.form().equals(Desk.PROJECTS) ? "project" : "school";
        return table.rows().stream()
                .filter(RowReading::accepted)
                .map(r -> new AsOf.ReportRow(
                        Spelling.of(r.values().get(key).text()), table.sheet(), r.row(), r.values(), r.extras()))
                .toArray(AsOf.ReportRow[]::new);
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

    /** The database gives the figures what the hand-filled ledger does: on every day, and on past days after later ones. */
    @Test
    void the_ledger_in_its_database_gives_the_same_figures_as_the_one_in_memory(@TempDir Path home) {
        Campaign campaign = CampaignFiles.shipped();
        try (Ledger ledger = Ledger.open(new Home(home), campaign)) {
            for (SampleReadings.Sample sample : SampleReadings.all(campaign))
                ledger.enter(sample.arrival(home), sample.reading());
            for (String day : List.of(
                    "2012-01-31", "2012-03-12", "2012-03-31", "2012-04-09", "2012-05-01", "2012-05-10", "2012-07-01"))
                assertThat(told(new Consolidation(campaign).figures(LocalDate.parse(day), ledger::asOf)))
                        .as(day)
                        .isEqualTo(told(DESK.figures(day)));
        }
    }

    /** All but where rows stand and how many findings there are, which the hand-filled ledger does not know. */
    private static String told(Figures figures) {
        return figures.toString()
                .replaceAll("Origin\\[submissionId=\\d+, file=[^,]*", "Origin[")
                .replaceAll("ledgerFingerprint=[^,]*", "")
                .replaceAll("(errors|warnings)=\\d+", "");
    }
}
