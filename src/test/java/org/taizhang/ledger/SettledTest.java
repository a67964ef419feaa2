package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** A correction sheet takes what it repairs from the errors of the report that it corrects. */
class SettledTest {
    @TempDir
    Path home;

    private TestLedger t;

    @BeforeEach
    void open() {
        t = new TestLedger(home);
        enter("a", "2012-04-02", Optional.empty(), all(), error("D5"), error("D6"), warning("E6"));
    }

    @AfterEach
    void close() {
        t.close();
    }

    @Test
    void without_one_what_is_wrong_stays_wrong() {
        assertThat(quality("2012-04-30")).isEqualTo("2 errors, 1 warnings: partial");
    }

    @Test
    void all_rows_repaired_leave_no_error_and_a_whole_report() {
        correct("b", "2012-04-10", 1);
        assertThat(quality("2012-04-10")).isEqualTo("0 errors, 0 warnings: accepted accepted");
    }

    @Test
    void the_days_before_know_nothing_of_it() {
        correct("b", "2012-04-10", 1);
        assertThat(quality("2012-04-09")).isEqualTo("2 errors, 1 warnings: partial");
    }

    @Test
    void fewer_rows_than_were_in_doubt_settle_nothing() {
        enter("b", "2012-04-10", Optional.of(1L), projects("2012-03", project("甲", "started", 1)));
        assertThat(quality("2012-04-10")).isEqualTo("2 errors, 1 warnings: partial accepted");
    }

    @Test
    void rows_that_come_back_on_several_sheets_count_together() {
        enter("b", "2012-04-10", Optional.of(1L), projects("2012-03", project("甲", "started", 1)));
        enter("c", "2012-04-11", Optional.of(1L), projects("2012-03", project("乙", "sited", 2)));
        assertThat(quality("2012-04-10")).isEqualTo("2 errors, 1 warnings: partial accepted");
        assertThat(quality("2012-04-11")).isEqualTo("0 errors, 0 warnings: accepted accepted accepted");
    }

    @Test
    void the_same_row_sent_back_twice_is_one() {
        enter("b", "2012-04-10", Optional.of(1L), projects("2012-03", project("甲", "started", 1)));
        enter("c", "2012-04-11", Optional.of(1L), projects("2012-03", project("甲", "started", 2)));
        assertThat(quality("2012-04-11")).isEqualTo("2 errors, 1 warnings: partial accepted accepted");
    }

    @Test
    void a_half_that_is_wrong_itself_stays_so_until_it_comes_back() {
        enter("b", "2012-04-10", Optional.of(1L), projects("2012-03", project("甲", "started", 1)), error("D5"));
        enter("c", "2012-04-11", Optional.of(1L), projects("2012-03", project("乙", "sited", 2)));
        assertThat(quality("2012-04-11")).startsWith("1 errors, 0 warnings");
        enter("d", "2012-04-12", Optional.of(1L), projects("2012-03", project("乙", "sited", 3)));
        assertThat(quality("2012-04-12")).startsWith("1 errors, 0 warnings");
        enter("e", "2012-04-13", Optional.of(2L), projects("2012-03", project("甲", "started", 3)));
        assertThat(quality("2012-04-13")).startsWith("0 errors, 0 warnings");
    }

    @Test
    void what_is_still_wrong_in_what_comes_back_counts() {
        correct("b", "2012-04-10", 1, error("D5"));
        assertThat(quality("2012-04-10")).isEqualTo("1 errors, 0 warnings: partial partial");
    }

    @Test
    void a_second_correction_of_the_same_settles_what_the_first_left() {
        correct("b", "2012-04-10", 1, error("D5"));
        correct("c", "2012-04-11", 1);
        assertThat(quality("2012-04-11")).isEqualTo("0 errors, 0 warnings: accepted accepted accepted");
    }

    @Test
    void a_correction_of_the_correction_settles_what_that_left() {
        correct("b", "2012-04-10", 1, error("D5"));
        enter("c", "2012-04-11", Optional.of(2L), projects("2012-03", project("甲", "started", 3)));
        assertThat(quality("2012-04-11")).isEqualTo("0 errors, 0 warnings: accepted accepted accepted");
    }

    @Test
    void sent_twice_it_settles_once() {
        correct("b", "2012-04-10", 1);
        correct("c", "2012-04-11", 1);
        enter(
                "d",
                "2012-04-12",
                Optional.empty(),
                projects("2012-04", project("甲", "started", 3), project("乙", "started", 3)),
                error("D5"));
        assertThat(quality("2012-04-12")).startsWith("1 errors, 0 warnings");
    }

    @Test
    void what_is_wrong_with_no_row_stays_wrong() {
        enter(
                "b",
                "2012-04-03",
                Optional.empty(),
                all(),
                error("D5"),
                new Finding(
                        Severity.ERROR,
                        Code.NOT_A_NUMBER,
                        Optional.of("Sheet1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty()));
        correct("c", "2012-04-10", 2);
        assertThat(quality("2012-04-10")).isEqualTo("1 errors, 0 warnings: partial partial accepted");
    }

    @Test
    void headers_and_totals_are_no_rows_to_be_sent_back() {
        enter(
                "b",
                "2012-04-03",
                Optional.empty(),
                all(),
                error("D5"),
                finding(Severity.ERROR, Code.AMBIGUOUS_COLUMN, "D4"),
                finding(Severity.WARNING, Code.TOTAL_MISMATCH, "D7"));
        enter("c", "2012-04-10", Optional.of(2L), projects("2012-03", project("甲", "started", 1)));
        assertThat(quality("2012-04-10")).startsWith("1 errors, 1 warnings");
    }

    @Test
    void with_the_report_that_it_corrects_it_gives_way_to_a_new_one() {
        correct("b", "2012-04-10", 1);
        enter("c", "2012-04-11", Optional.empty(), all(), error("D6"));
        assertThat(quality("2012-04-11")).startsWith("1 errors, 0 warnings");
    }

    private static TableReading all() {
        return projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1));
    }

    private void correct(String content, String day, long submission, Finding... findings) {
        enter(
                content,
                day,
                Optional.of(submission),
                projects("2012-03", project("甲", "started", 2), project("乙", "sited", 2)),
                findings);
    }

    private void enter(String content, String day, Optional<Long> corrects, TableReading table, Finding... findings) {
        boolean errors = Stream.of(findings).anyMatch(f -> f.severity() == Severity.ERROR);
        Arrival arrival = t.arrival(content, day);
        t.ledger.enter(
                corrects.map(arrival::correcting).orElse(arrival),
                t.reading(errors ? Reading.Status.PARTIAL : Reading.Status.ACCEPTED, List.of(findings), table));
    }

    private String quality(String day) {
        AsOf.CountyLedger county = t.asOf(day);
        return county.quality().errors() + " errors, " + county.quality().warnings() + " warnings:"
                + county.reports().stream().map(r -> " " + r.status()).reduce("", String::concat);
    }

    private static Finding error(String cell) {
        return finding(Severity.ERROR, Code.NOT_A_NUMBER, cell);
    }

    private static Finding warning(String cell) {
        return finding(Severity.WARNING, Code.INCONSISTENT, cell);
    }

    private static Finding finding(Severity severity, Code code, String cell) {
        return new Finding(
                severity,
                code,
                Optional.of("Sheet1"),
                Optional.of(cell),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
