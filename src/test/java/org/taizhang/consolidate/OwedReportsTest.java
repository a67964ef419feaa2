package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Expectation;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Workdays;

class OwedReportsTest {
    private final Campaign campaign = CampaignFiles.shipped();
    private final Desk desk = new Desk(campaign);

    private List<Figures.Missing> missing(String day, String form) {
        return desk.county(day, "yunling").missingReports().stream()
                .filter(m -> m.form().equals(form))
                .toList();
    }

    @Test
    void a_report_is_missing_from_the_day_after_its_due_day_until_it_comes() {
        desk.projects("2012-02-07", "yunling", "2012-01", desk.project("楼", "sited", 0));
        assertThat(missing("2012-02-05", Desk.PROJECTS)).isEmpty();
        assertThat(missing("2012-02-06", Desk.PROJECTS))
                .extracting(Figures.Missing::period, m -> m.due().toString())
                .containsExactly(tuple("2012-01", "2012-02-05"));
        assertThat(missing("2012-02-07", Desk.PROJECTS)).isEmpty();
    }

    @Test
    void nobody_owes_a_month_before_the_first_that_is_expected() {
        assertThat(missing("2012-04-05", Desk.ENROLMENT)).isEmpty();
        assertThat(missing("2012-04-06", Desk.ENROLMENT))
                .extracting(Figures.Missing::period)
                .containsExactly("2012-03");
    }

    @Test
    void a_half_year_is_due_on_the_last_day_of_the_month_after() {
        assertThat(missing("2012-01-31", Desk.SCHOOLS)).isEmpty();
        assertThat(missing("2012-02-01", Desk.SCHOOLS))
                .extracting(Figures.Missing::period)
                .containsExactly("2011-H2");
        assertThat(missing("2012-08-01", Desk.SCHOOLS))
                .extracting(Figures.Missing::period)
                .containsExactly("2011-H2", "2012-H1");
    }

    @Test
    void the_due_day_itself_is_in_time_and_the_day_after_is_a_day_late() {
        desk.projects("2012-02-05", "yunling", "2012-01", desk.project("楼", "sited", 0))
                .projects("2012-03-06", "yunling", "2012-02", desk.project("楼", "sited", 0));
        assertThat(desk.county("2012-03-06", "yunling").lateReports())
                .extracting(Figures.Late::form, Figures.Late::period, Figures.Late::daysLate)
                .containsExactly(tuple(Desk.PROJECTS, "2012-02", 1L));
    }

    @Test
    void only_the_first_file_of_a_period_counts_for_lateness() {
        desk.projects("2012-03-05", "yunling", "2012-02", desk.project("楼", "sited", 0))
                .projects("2012-03-20", "yunling", "2012-02", desk.project("楼", "started", 0));
        assertThat(desk.county("2012-03-31", "yunling").lateReports()).isEmpty();
    }

    @Test
    void figures_of_a_past_day_know_nothing_of_what_came_later() {
        desk.projects("2012-03-12", "yunling", "2012-02", desk.project("楼", "sited", 0));
        assertThat(missing("2012-03-11", Desk.PROJECTS))
                .extracting(Figures.Missing::period)
                .containsExactly("2012-01", "2012-02");
        assertThat(desk.county("2012-03-11", "yunling").lateReports()).isEmpty();
        assertThat(desk.county("2012-03-12", "yunling").lateReports())
                .extracting(Figures.Late::daysLate)
                .containsExactly(7L);
    }

    @Test
    void each_unit_owes_its_own_report() {
        Desk desk = new Desk(withUnits());
        desk.from("east").projects("2012-02-03", "yunling", "2012-01", desk.project("楼", "sited", 0));
        assertThat(desk.county("2012-02-06", "yunling").missingReports())
                .filteredOn(m -> m.form().equals(Desk.PROJECTS))
                .extracting(Figures.Missing::period, Figures.Missing::unit)
                .containsExactly(tuple("2012-01", Optional.of("west")));
    }

    @Test
    void what_came_is_parted_into_in_time_and_late_and_what_did_not_into_missing_and_not_yet_due() {
        desk.projects("2012-02-05", "yunling", "2012-01", desk.project("楼", "sited", 0))
                .partial()
                .projects("2012-03-09", "yunling", "2012-02", desk.project("楼", "sited", 0));
        assertThat(desk.figures("2012-05-03").reporting())
                .filteredOn(r -> r.county().equals("yunling") && r.form().equals(Desk.PROJECTS))
                .containsExactly(new Figures.Reporting("yunling", Desk.PROJECTS, 4, 2, 1, 1, 1, 1, 0, 1));
    }

    @Test
    void a_template_that_nobody_filled_in_came_in_time_and_is_empty() {
        desk.unfilled()
                .projects("2012-02-05", "yunling", "2012-01", desk.project("楼", "sited", 0))
                .nil()
                .projects("2012-03-02", "yunling", "2012-02");
        assertThat(desk.figures("2012-03-03").reporting())
                .filteredOn(r -> r.county().equals("yunling") && r.form().equals(Desk.PROJECTS))
                .containsExactly(new Figures.Reporting("yunling", Desk.PROJECTS, 2, 2, 2, 0, 0, 0, 1, 0));
    }

    @ParameterizedTest(name = "on {0}: expected {1}, in time {2}, late {3}, missing {4}, pending {5}")
    @CsvSource({
        "2012-05-21, 1, 1, 0, 0, 0",
        "2012-05-22, 2, 1, 0, 0, 1",
        "2012-05-23, 2, 1, 0, 1, 0",
        "2012-05-24, 2, 1, 1, 0, 0",
        "2012-06-01, 2, 1, 1, 0, 0",
        "2012-06-22, 3, 1, 1, 0, 1",
    })
    void a_report_due_on_the_22nd_of_its_own_month_counts_from_that_day_on(
            String day, int expected, int onTime, int late, int missing, int pending) {
        Campaign own = Campaigns.with(
                campaign,
                List.of(new Expectation(
                        Desk.PROJECTS,
                        Period.month(2012, 4),
                        Optional.empty(),
                        new Expectation.Due(0, Optional.of("22"), Optional.empty(), Expectation.Roll.none))));
        Desk early = new Desk(own);
        early.projects("2012-04-20", "yunling", "2012-04", early.project("楼", "sited", 0))
                .projects("2012-05-24", "yunling", "2012-05", early.project("楼", "sited", 0));
        Figures figures = early.figures(day);
        assertThat(figures.reporting())
                .filteredOn(r -> r.county().equals("yunling"))
                .containsExactly(new Figures.Reporting(
                        "yunling", Desk.PROJECTS, expected, onTime + late, onTime, late, missing, pending, 0, 0));
        assertThat(figures.missing())
                .filteredOn(m -> m.county().equals("yunling"))
                .hasSize(missing)
                .allSatisfy(m -> assertThat(m.due()).isEqualTo("2012-05-22"));
    }

    @Test
    void a_due_day_moves_only_where_the_campaign_wants_it() {
        Workdays calendar = campaign.settings().calendar();
        Period november = Period.month(2012, 11);
        assertThat(due(Expectation.Roll.none, "5", Period.month(2012, 4), calendar))
                .isEqualTo("2012-05-05");
        assertThat(due(Expectation.Roll.forward, "5", Period.month(2012, 4), calendar))
                .isEqualTo("2012-05-07");
        assertThat(due(Expectation.Roll.backward, "1", Period.month(2012, 4), calendar))
                .isEqualTo("2012-04-28");
        assertThat(due(Expectation.Roll.forward, "31", november, calendar)).isEqualTo("2012-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-W11, 2, 2012-03-20",
        "2012-W11, -2, 2012-03-16",
        "2012-03-15, 0, 2012-03-15",
        "2012-02-T3, 3, 2012-03-03",
        "2012-Q1, 10, 2012-04-10"
    })
    void days_are_counted_from_a_periods_last(String period, int days, String day) {
        Period of = Period.parse(period).orElseThrow();
        Expectation e = new Expectation(
                Desk.PROJECTS,
                of,
                Optional.empty(),
                new Expectation.Due(1, Optional.empty(), Optional.of(days), Expectation.Roll.none));
        assertThat(e.dueOn(of, campaign.settings().calendar())).isEqualTo(day);
    }

    private static String due(Expectation.Roll roll, String day, Period period, Workdays calendar) {
        Expectation e = new Expectation(
                Desk.PROJECTS,
                period,
                Optional.empty(),
                new Expectation.Due(1, Optional.of(day), Optional.empty(), roll));
        return e.dueOn(period, calendar).toString();
    }

    @Test
    void a_saturday_that_is_worked_instead_of_a_holiday_is_a_workday() {
        Workdays calendar = campaign.settings().calendar();
        assertThat(calendar.work(LocalDate.parse("2012-04-28"))).isTrue();
        assertThat(calendar.work(LocalDate.parse("2012-04-30"))).isFalse();
        assertThat(calendar.work(LocalDate.parse("2012-06-30"))).isFalse();
    }

    private Campaign withUnits() {
        return new Campaign(
                campaign.settings(),
                campaign.counties().stream()
                        .map(c -> c.id().equals("yunling")
                                ? new County(
                                        c.id(),
                                        c.name(),
                                        c.aliases(),
                                        c.contact(),
                                        List.of(
                                                new County.ReportingUnit("east", "东", List.of()),
                                                new County.ReportingUnit("west", "西", List.of())))
                                : c)
                        .toList(),
                campaign.forms(),
                campaign.language(),
                campaign.fingerprint());
    }
}
