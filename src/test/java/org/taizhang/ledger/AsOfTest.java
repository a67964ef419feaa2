package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.nothingNew;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;
import static org.taizhang.ledger.TestLedger.refusingTheLast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;

class AsOfTest {
    @TempDir
    Path home;

    TestLedger t;

    @BeforeEach
    void open() {
        t = new TestLedger(home);
    }

    @AfterEach
    void close() {
        t.close();
    }

    private List<Long> current(String day) {
        return t.asOf(day).reports().stream()
                .filter(AsOf.Report::current)
                .map(AsOf.Report::id)
                .toList();
    }

    private List<String> latest(String day) {
        return t.asOf(day).latest().stream()
                .map(l -> l.row().key() + " " + l.report().period() + " "
                        + l.row().values().get("invested").text())
                .toList();
    }

    @Test
    void a_report_is_there_from_the_end_of_the_day_on_which_it_came() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        assertThat(t.asOf("2012-04-01").reports()).isEmpty();
        assertThat(t.asOf("2012-04-02").reports()).hasSize(1);
        AsOf.Report r = t.asOf("2012-04-02").reports().get(0);
        assertThat(r.fileName()).isEqualTo("a.xlsx");
        assertThat(r.rows()).extracting(AsOf.ReportRow::key).containsExactly("甲");
        assertThat(r.rows().get(0).values()).isEqualTo(project("甲", "started", 1));
    }

    @Test
    void a_day_in_the_past_sees_the_report_that_counted_then() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-05", projects("2012-03", project("甲", "started", 2)));
        assertThat(current("2012-04-04")).containsExactly(1L);
        assertThat(current("2012-04-05")).containsExactly(2L);
        assertThat(latest("2012-04-04")).containsExactly("甲 2012-03 1");
        assertThat(latest("2012-04-05")).containsExactly("甲 2012-03 2");
    }

    @Test
    void a_report_knows_the_keys_that_stand_in_refused_rows_alone() {
        t.enter(
                "a",
                "2012-04-02",
                refusingTheLast(projects("2012-03", project("甲", "started", 1), project("乙", "started", 1))));
        t.enter(
                "b",
                "2012-05-02",
                refusingTheLast(projects("2012-04", project("甲", "started", 1), project("甲", "started", 2))));
        assertThat(t.asOf("2012-05-02").reports())
                .extracting(AsOf.Report::refused)
                .containsExactly(List.of("乙"), List.of());
    }

    @Test
    void a_report_whose_rows_say_nothing_but_what_a_template_fills_in_is_unfilled() {
        Map<String, Value> known = new LinkedHashMap<>(project("甲", "started", 1));
        known.keySet().retainAll(List.of("project", "total_investment"));
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-05-02", projects("2012-04", known));
        t.enter("c", "2012-06-02", nothingNew("2012-05"));
        assertThat(t.asOf("2012-06-02").reports())
                .extracting(AsOf.Report::unfilled)
                .containsExactly(false, true, false);
    }

    private List<Long> replaced(String day) {
        return t.asOf(day).reports().stream()
                .filter(AsOf.Report::replaced)
                .map(AsOf.Report::id)
                .toList();
    }

    @Test
    void a_report_is_replaced_from_the_day_on_which_another_takes_its_place() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-05", projects("2012-03", project("甲", "started", 2)));
        t.enter("c", "2012-04-05", projects("2012-03", project("甲", "started", 3)));
        assertThat(replaced("2012-04-04")).isEmpty();
        assertThat(replaced("2012-04-05")).containsExactly(1L, 2L);
    }

    @Test
    void what_is_set_aside_or_withdrawn_is_not_replaced_from_that_day_on() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-05", projects("2012-03", project("甲", "started", 2)));
        t.ledger.exclude(1, OfficeTest.on("2012-04-07"));
        t.ledger.withdraw(
                "yunling", Optional.empty(), "project-progress", Period.month(2012, 3), OfficeTest.on("2012-04-08"));
        t.enter("c", "2012-04-09", projects("2012-03", project("甲", "started", 3)));
        assertThat(replaced("2012-04-06")).containsExactly(1L);
        assertThat(replaced("2012-04-07")).isEmpty();
        assertThat(current("2012-04-07")).containsExactly(2L);
        assertThat(replaced("2012-04-09")).isEmpty();
    }

    @Test
    void of_two_that_came_on_one_day_the_later_counts_at_its_end() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-02", projects("2012-03", project("甲", "started", 2)));
        assertThat(current("2012-04-02")).containsExactly(2L);
    }

    @Test
    void the_latest_rows_of_a_past_day_are_those_of_the_greatest_period_then() {
        t.enter("a", "2012-03-02", projects("2012-02", project("甲", "started", 1), project("丁", "started", 9)));
        t.enter("b", "2012-04-02", projects("2012-03", project("甲", "started", 2), project("乙", "started", 3)));
        t.enter("c", "2012-05-02", projects("2012-04", project("甲", "started", 4), project("丙", "started", 5)));
        assertThat(latest("2012-03-31")).containsExactly("丁 2012-02 9", "甲 2012-02 1");
        assertThat(latest("2012-04-30")).containsExactly("丁 2012-02 9", "乙 2012-03 3", "甲 2012-03 2");
        assertThat(latest("2012-05-31")).containsExactly("丁 2012-02 9", "丙 2012-04 5", "乙 2012-03 3", "甲 2012-04 4");
    }

    @Test
    void the_fingerprint_of_a_past_day_stays_when_more_comes() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        String before = t.ledger.asOf(LocalDate.of(2012, 4, 2)).fingerprint();
        t.enter("b", "2012-04-05", projects("2012-03", project("甲", "started", 2)));
        assertThat(t.ledger.asOf(LocalDate.of(2012, 4, 2)).fingerprint()).isEqualTo(before);
        assertThat(t.ledger.asOf(LocalDate.of(2012, 4, 5)).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_duplicate_changes_no_fingerprint() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        String before = t.ledger.asOf(LocalDate.of(2012, 4, 9)).fingerprint();
        t.enter("a", "2012-04-05", projects("2012-03", project("甲", "started", 1)));
        assertThat(t.ledger.asOf(LocalDate.of(2012, 4, 9)).fingerprint()).isEqualTo(before);
    }

    @Test
    void the_order_of_counties_within_a_day_makes_no_other_fingerprint(@TempDir Path other) {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.county = "shiqiao";
        t.enter("b", "2012-04-02", projects("2012-03", project("乙", "started", 1)));
        try (TestLedger u = new TestLedger(other)) {
            u.county = "shiqiao";
            u.enter("b", "2012-04-02", projects("2012-03", project("乙", "started", 1)));
            u.county = "yunling";
            u.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
            assertThat(u.ledger.asOf(LocalDate.of(2012, 4, 2)).fingerprint())
                    .isEqualTo(t.ledger.asOf(LocalDate.of(2012, 4, 2)).fingerprint());
        }
    }

    @Test
    void of_several_reports_in_a_file_only_the_one_with_an_error_is_partial() {
        TableReading march = projects("2012-03", project("甲", "started", 1));
        TableReading february = lower(projects("2012-02", project("甲", "started", null)), 20);
        t.ledger.enter(
                t.arrival("a", "2012-04-02"),
                t.reading(Reading.Status.PARTIAL, List.of(notANumber("H20")), march, february));
        t.ledger.enter(
                t.arrival("b", "2012-04-02"),
                t.reading(
                        Reading.Status.PARTIAL,
                        List.of(notANumber("H5")),
                        projects("2012-01", project("甲", "started", null))));
        assertThat(t.asOf("2012-04-02").reports())
                .extracting(r -> r.period() + " " + r.status())
                .containsExactlyInAnyOrder("2012-03 accepted", "2012-02 partial", "2012-01 partial");
    }

    @Test
    void the_cell_of_a_field_is_named_and_what_was_refused_in_it() {
        t.ledger.enter(
                t.arrival("a", "2012-04-02"),
                t.reading(
                        Reading.Status.PARTIAL,
                        List.of(notANumber("H5")),
                        projects("2012-03", project("甲", "started", null), project("乙", "started", null))));
        AsOf.CountyDays days =
                t.ledger.asOf(LocalDate.parse("2012-04-02")).county("yunling", "", LocalDate.parse("2012-03-31"));
        Optional<String> sheet = Optional.of("Sheet1");
        assertThat(days.cell(new AsOf.RowPlace(1, sheet, 5), "invested"))
                .contains(new AsOf.Cell("H5", Optional.of("正在核实")));
        assertThat(days.cell(new AsOf.RowPlace(1, sheet, 6), "invested"))
                .contains(new AsOf.Cell("H6", Optional.empty()));
        assertThat(days.cell(new AsOf.RowPlace(1, sheet, 5), "total_investment").flatMap(AsOf.Cell::refused))
                .isEmpty();
        assertThat(days.cell(new AsOf.RowPlace(1, Optional.empty(), 5), "invested"))
                .isEmpty();
    }

    private static Finding notANumber(String cell) {
        return new Finding(
                Severity.ERROR,
                Code.NOT_A_NUMBER,
                Optional.of("Sheet1"),
                Optional.of(cell),
                Optional.of("invested"),
                Optional.of("正在核实"),
                "?",
                Optional.empty());
    }

    /** A table that begins further below. */
    private static TableReading lower(TableReading t, int row) {
        List<RowReading> rows = new ArrayList<>();
        for (RowReading r : t.rows()) rows.add(new RowReading(row + rows.size(), r.accepted(), r.values(), r.extras()));
        return new TableReading(
                t.sheet(), t.form(), t.county(), t.period(), t.transposed(), t.columns(), rows, t.counts(), t.nil());
    }
}
