package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
