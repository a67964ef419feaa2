package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Expectation;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.digest.Altered;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.TestDatabase;

/** The default campaign reminds two days before and one and seven days after, on workdays. */
class RemindingTest {
    @TempDir
    Path folder;

    private final Campaign campaign = CampaignFiles.shipped();
    private Home home;
    private Ledger ledger;

    @BeforeEach
    void open() {
        home = new Home(folder);
        ledger = Ledger.open(home, TestDatabase.of(home.root(), campaign));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_county_is_reminded_two_days_before_a_report_is_due() {
        assertThat(queuedOn("2012-05-03")).isEqualTo(5);
    }

    /** Two days before, though the period has not ended: those of April and May are due on 22 April and 1 June. */
    @ParameterizedTest(name = "due {0} month(s) on, day {1}: on {2} are reminded {3}")
    @CsvSource({"0, 22, 2012-04-19, 0", "0, 22, 2012-04-20, 5", "1, 1, 2012-05-29, 0", "1, 1, 2012-05-30, 5"})
    void it_is_reminded_of_a_report_whose_period_has_not_ended(int months, String due, String day, int counties) {
        Expectation expected = new Expectation(
                "project-progress",
                Period.month(2012, 4),
                Optional.empty(),
                new Expectation.Due(months, Optional.of(due), Optional.empty(), Expectation.Roll.none));
        Campaign own =
                Altered.with(campaign, "settings", Altered.with(campaign.settings(), "reports", List.of(expected)));
        Today today = new Today(Clock.systemUTC(), own.settings().timeZone(), Optional.of(LocalDate.parse(day)));
        new Reminding(home, own, ledger, today).remind(List.of());
        assertThat(ledger.status(1).messages().getOrDefault("queued", 0)).isEqualTo(counties);
    }

    @Test
    void it_is_reminded_on_the_day_after_it_was_due_where_that_is_a_workday() {
        assertThat(queuedOn("2012-06-06")).isEqualTo(5);
    }

    /** What is due on the first days of a year is the December before it. */
    @ParameterizedTest(name = "on {0} what came since {1}")
    @CsvSource({"2013-01-03, 2012", "2012-05-03, 2012", "2012-05-04, 9999"})
    void what_came_is_asked_since_the_year_of_the_earliest_report_that_is_reminded_of(String day, String since) {
        assertThat(reminding(at(day + "T06:30:00Z")).since()).isEqualTo(since);
    }

    @Test
    void nobody_is_reminded_on_a_day_off() {
        assertThat(queuedOn("2012-05-06")).isZero();
    }

    @Test
    void nobody_is_reminded_on_a_day_between() {
        assertThat(queuedOn("2012-05-04")).isZero();
    }

    @Test
    void a_county_whose_reports_have_come_is_not_reminded() {
        assertThat(queuedOn("2012-05-03", came("yunling", "project-progress"), came("yunling", "enrolment")))
                .isEqualTo(4);
    }

    @Test
    void a_county_that_owes_one_of_two_reports_still_is() {
        assertThat(queuedOn("2012-05-03", came("yunling", "project-progress"))).isEqualTo(5);
    }

    @Test
    void asked_twice_on_one_day_the_mail_is_queued_once() {
        assertThat(queuedOn("2012-05-03")).isEqualTo(5);
        assertThat(queuedOn("2012-05-03")).isEqualTo(5);
    }

    @Test
    void a_county_reminded_today_gets_no_other_mail_when_one_of_its_reports_has_come_since() {
        assertThat(queuedOn("2012-05-03")).isEqualTo(5);
        assertThat(queuedOn("2012-05-03", came("yunling", "project-progress"))).isEqualTo(5);
    }

    @Test
    void one_whose_mail_was_not_queued_before_a_crash_still_gets_it() {
        assertThat(queuedOn("2012-05-03", came("yunling", "project-progress"), came("yunling", "enrolment")))
                .isEqualTo(4);
        assertThat(queuedOn("2012-05-03")).isEqualTo(5);
    }

    @Test
    void the_hour_is_missed_from_then_on_until_the_counties_have_been_reminded() {
        assertThat(reminding(at("2012-05-03T00:59:59Z")).isMissed()).isFalse();
        Reminding later = reminding(at("2012-05-03T06:30:00Z"));
        assertThat(later.isMissed()).isTrue();
        later.remind(List.of());
        assertThat(later.isMissed()).isFalse();
    }

    @Test
    void no_hour_is_missed_on_a_day_off() {
        assertThat(reminding(at("2012-05-06T06:30:00Z")).isMissed()).isFalse();
    }

    private Today at(String moment) {
        return new Today(
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC),
                campaign.settings().timeZone(),
                Optional.empty());
    }

    private Reminding reminding(Today today) {
        return new Reminding(home, campaign, ledger, today);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private int queuedOn(String day, Map<String, Object>... reported) {
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(LocalDate.parse(day)));
        reminding(today).remind(List.of(reported));
        return ledger.status(1).messages().getOrDefault("queued", 0);
    }

    private static Map<String, Object> came(String county, String form) {
        Map<String, Object> row = new HashMap<>();
        row.put("county", county);
        row.put("unit", null);
        row.put("form", form);
        row.put("period", "2012-04");
        return row;
    }
}
