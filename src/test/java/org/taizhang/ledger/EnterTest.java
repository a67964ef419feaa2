package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.TestLedger.codes;
import static org.taizhang.ledger.TestLedger.nothingNew;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;

class EnterTest {
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

    @Test
    void a_file_becomes_a_submission_with_a_report_and_its_rows() {
        Entry entry = t.enter("a", "2012-04-02", projects("2012-03", project("甲楼", "started", "120.5")));
        assertThat(entry.duplicate()).isFalse();
        assertThat(t.query("select id, county, file_name, channel, received_at, status, unit from submission"))
                .containsExactly("1|yunling|a.xlsx|folder|2012-04-02T12:00:00+08:00|accepted|null");
        assertThat(t.query("select id, submission_id, form, county, unit, period, revision, is_current from report"))
                .containsExactly("1|1|project-progress|yunling|null|2012-03|1|1");
        assertThat(t.query("select county, period, report_id, sheet, row_no, project, stage, invested, location, extras"
                        + " from project_progress"))
                .isEqualTo(t.query(
                        "select county, period, report_id, sheet, row_no, project, stage, invested, location, extras"
                                + " from project_progress_history"))
                .containsExactly("yunling|2012-03|1|Sheet1|5|甲楼|started|120.5|null|{}");
    }

    @Test
    void a_whole_number_is_stored_as_one_and_a_fraction_exactly() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", null, "12000"), project("乙", null, "0.956")));
        assertThat(t.query("select invested from project_progress_history order by row_no"))
                .containsExactly("12000", "0.956");
    }

    @Test
    void a_refused_file_is_entered_without_reports_and_leaves_its_errands() {
        Finding bad = new Finding(
                Severity.ERROR,
                Code.UNREADABLE_FILE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "?",
                Optional.empty());
        t.ledger.enter(t.arrival("a", "2012-04-02"), t.reading(Reading.Status.REJECTED, List.of(bad)));
        assertThat(t.query("select status from submission")).containsExactly("rejected");
        assertThat(t.query("select count(*) from report")).containsExactly("0");
        assertThat(t.query("select submission_id, severity, code from finding"))
                .containsExactly("1|error|unreadable-file");
        assertThat(t.ledger.errands()).extracting(Errand::kind).containsExactly(Errand.Kind.RECEIPT, Errand.Kind.LEAVE);
    }

    @Test
    void the_same_content_again_is_no_new_submission_but_is_answered() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.ledger.errands().forEach(t.ledger::done);
        Entry again = t.enter("a", "2012-04-03", projects("2012-03", project("甲", "started", 1)));
        assertThat(again.duplicate()).isTrue();
        assertThat(again.submissionId()).isEqualTo(1);
        assertThat(again.reports()).hasSize(1);
        assertThat(t.query("select count(*) from submission")).containsExactly("1");
        assertThat(t.ledger.errands()).hasSize(2).allMatch(Errand::duplicate);
    }

    @Test
    void the_same_content_for_another_period_is_a_new_submission() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        Entry next = t.enter("a", "2012-05-02", projects("2012-04", project("甲", "started", 1)));
        assertThat(next.duplicate()).isFalse();
    }

    @Test
    void the_same_content_from_another_county_is_a_new_submission() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.county = "shiqiao";
        assertThat(t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)))
                        .duplicate())
                .isFalse();
    }

    @Test
    void the_same_content_is_read_anew_when_its_report_was_replaced() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.ledger.errands().forEach(t.ledger::done);
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "topped_out", 2)));
        assertThat(t.enter("a", "2012-04-04", projects("2012-03", project("甲", "started", 1)))
                        .duplicate())
                .isFalse();
        assertThat(t.present()).containsExactly("甲|2012-03|started|1");
    }

    @Test
    void the_same_content_is_read_anew_when_a_part_of_it_was_refused() {
        Reading partial = t.reading(Reading.Status.PARTIAL, List.of(), projects("2012-03", project("甲", "started", 1)));
        t.ledger.enter(t.arrival("a", "2012-04-02"), partial);
        assertThat(t.ledger.enter(t.arrival("a", "2012-04-03"), partial).duplicate())
                .isFalse();
    }

    @Test
    void a_new_report_of_the_period_replaces_the_earlier_one_whole() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        Entry entry = t.enter(
                "b", "2012-04-03", projects("2012-03", project("甲", "topped_out", 2), project("丙", "sited", 0)));
        assertThat(t.query("select id, revision, is_current from report order by id"))
                .containsExactly("1|1|0", "2|2|1");
        assertThat(t.present()).containsExactly("丙|2012-03|sited|0", "甲|2012-03|topped_out|2");
        assertThat(t.query("select count(*) from project_progress_history")).containsExactly("4");
        Entry.ReportEntry report = entry.reports().get(0);
        assertThat(report.replaced()).contains(1L);
        assertThat(report.updated()).containsExactly("甲");
        assertThat(report.added()).containsExactly("丙");
        assertThat(report.dropped()).containsExactly("乙");
    }

    @Test
    void a_report_that_shares_no_key_stands_beside_with_a_warning() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        Entry entry = t.enter("b", "2012-04-03", projects("2012-03", project("乙", "started", 1)));
        assertThat(codes(entry.reading())).containsExactly("added-part");
        assertThat(t.query("select revision, is_current from report")).containsExactly("1|1", "2|1");
        assertThat(t.present()).hasSize(2);
    }

    @Test
    void another_unit_of_the_county_replaces_nothing_and_is_no_added_part() {
        t.unit = Optional.of("education");
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.unit = Optional.of("labour");
        Entry entry = t.enter("b", "2012-04-03", projects("2012-03", project("乙", "started", 1)));
        assertThat(codes(entry.reading())).isEmpty();
        assertThat(t.query("select unit, revision, is_current from report"))
                .containsExactly("education|1|1", "labour|1|1");
    }

    @Test
    void a_key_is_the_same_in_another_spelling() {
        t.enter("a", "2012-04-02", projects("2012-03", project("职教中心（一期）", "started", 1)));
        t.enter("b", "2012-04-03", projects("2012-03", project("职教中心 (一期)", "topped_out", 1)));
        assertThat(t.present()).containsExactly("职教中心 (一期)|2012-03|topped_out|1");
    }

    @Test
    void a_late_older_period_does_not_overwrite_the_newer_state() {
        t.enter("a", "2012-05-02", projects("2012-04", project("甲", "topped_out", 5)));
        t.enter("b", "2012-05-03", projects("2012-03", project("甲", "started", 4), project("乙", "sited", 1)));
        assertThat(t.present()).containsExactly("乙|2012-03|sited|1", "甲|2012-04|topped_out|5");
    }

    @Test
    void a_key_that_a_replacement_lacks_falls_back_to_the_period_before() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "sited", 1), project("乙", "sited", 1)));
        t.enter("b", "2012-05-02", projects("2012-04", project("甲", "started", 2), project("乙", "started", 2)));
        t.enter("c", "2012-05-03", projects("2012-04", project("甲", "started", 3)));
        assertThat(t.present()).containsExactly("乙|2012-03|sited|1", "甲|2012-04|started|3");
    }

    @Test
    void a_nil_return_is_a_report_and_leaves_the_present_as_it_is() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        Entry entry = t.enter("b", "2012-05-02", nothingNew("2012-04"));
        assertThat(codes(entry.reading())).isEmpty();
        assertThat(t.query("select period, is_current from report")).containsExactly("2012-03|1", "2012-04|1");
        assertThat(t.present()).containsExactly("甲|2012-03|started|1");
        assertThat(t.asOf("2012-05-02").reports()).extracting(AsOf.Report::nil).containsExactly(false, true);
    }

    @Test
    void a_full_report_takes_the_place_of_a_nil_return() {
        t.enter("a", "2012-05-02", nothingNew("2012-04"));
        Entry entry = t.enter("b", "2012-05-03", projects("2012-04", project("甲", "started", 1)));
        assertThat(codes(entry.reading())).isEmpty();
        assertThat(t.query("select is_current from report order by id")).containsExactly("0", "1");
    }

    @Test
    void two_tables_of_one_form_and_period_are_one_report() {
        Entry entry = t.enter(
                "a",
                "2012-04-02",
                projects("2012-03", project("甲", "started", 1)),
                projects("2012-03", project("乙", "started", 1)));
        assertThat(entry.reports()).hasSize(1);
        assertThat(t.present()).hasSize(2);
    }

    @Test
    void the_later_of_two_rows_with_one_key_in_two_tables_is_refused() {
        Entry entry = t.enter(
                "a",
                "2012-04-02",
                projects("2012-03", project("甲", "started", 1)),
                projects("2012-03", project("甲", "sited", 2), project("乙", "started", 1)));
        assertThat(codes(entry.reading())).containsExactly("duplicate-key");
        assertThat(entry.reading().findings().get(0).cell()).contains("A5");
        assertThat(entry.reading().tables().get(1).rows())
                .extracting(RowReading::accepted)
                .containsExactly(false, true);
        assertThat(t.query("select status from submission")).containsExactly("partial");
        assertThat(t.present()).containsExactly("乙|2012-03|started|1", "甲|2012-03|started|1");
    }

    @Test
    void several_months_in_one_file_are_several_reports() {
        Entry entry = t.enter(
                "a",
                "2012-04-02",
                projects("2012-02", project("甲", "sited", 1)),
                projects("2012-03", project("甲", "started", 2)));
        assertThat(entry.reports()).hasSize(2);
        assertThat(t.present()).containsExactly("甲|2012-03|started|2");
    }

    @Test
    void a_correction_sheet_replaces_only_the_rows_with_its_keys() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        Entry entry = t.ledger.enter(
                t.arrival("b", "2012-04-03").correcting(1),
                t.accepted(projects("2012-03", project("乙", "land_acquired", 3))));
        assertThat(codes(entry.reading())).isEmpty();
        assertThat(t.query("select revision, is_current, kind from report"))
                .containsExactly("1|1|whole", "2|1|correction");
        assertThat(t.present()).containsExactly("乙|2012-03|land_acquired|3", "甲|2012-03|started|1");
    }

    @Test
    void a_correction_goes_with_the_report_that_it_corrects() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.ledger.enter(
                t.arrival("b", "2012-04-03").correcting(1),
                t.accepted(projects("2012-03", project("乙", "land_acquired", 3))));
        t.enter("c", "2012-04-04", projects("2012-03", project("甲", "topped_out", 1)));
        assertThat(t.query("select is_current from report order by id")).containsExactly("0", "0", "1");
        assertThat(t.present()).containsExactly("甲|2012-03|topped_out|1");
    }

    @Test
    void a_correction_of_a_replaced_report_goes_with_the_one_that_took_its_place() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "started", 2), project("乙", "sited", 2)));
        correct(1, "c", "2012-04-04", project("乙", "land_acquired", 3));
        assertThat(t.present()).containsExactly("乙|2012-03|land_acquired|3", "甲|2012-03|started|2");
        Entry entry = t.enter("d", "2012-04-05", projects("2012-03", project("甲", "started", 4)));
        assertThat(codes(entry.reading())).containsExactly("dropped");
        assertThat(t.present()).containsExactly("甲|2012-03|started|4");
        assertThat(t.query("select is_current from report order by id")).containsExactly("0", "0", "0", "1");
    }

    @Test
    void a_correction_that_brings_back_what_a_replacement_left_out_is_doubted() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "started", 2)));
        Entry late = correct(1, "c", "2012-04-04", project("乙", "land_acquired", 3));
        assertThat(codes(late.reading())).containsExactly("added-part");
        assertThat(late.reports().get(0).added()).containsExactly("乙");
        Entry entry = t.enter("d", "2012-04-05", projects("2012-03", project("甲", "started", 4)));
        assertThat(codes(entry.reading())).containsExactly("dropped");
        assertThat(t.present()).containsExactly("甲|2012-03|started|4");
    }

    @Test
    void a_correction_of_what_no_longer_counts_at_all_still_replaces_only_its_rows() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        t.ledger.exclude(1, OfficeTest.on("2012-04-03"));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "started", 2), project("乙", "sited", 2)));
        correct(1, "c", "2012-04-04", project("乙", "land_acquired", 3));
        assertThat(t.present()).containsExactly("乙|2012-03|land_acquired|3", "甲|2012-03|started|2");
    }

    @Test
    void a_correction_of_a_correction_that_was_refused_whole_still_replaces_only_its_rows() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        t.ledger.enter(
                t.arrival("b", "2012-04-03").correcting(1),
                t.reading(org.taizhang.reading.Reading.Status.REJECTED, List.of()));
        correct(2, "c", "2012-04-04", project("乙", "land_acquired", 3));
        assertThat(t.present()).containsExactly("乙|2012-03|land_acquired|3", "甲|2012-03|started|1");
    }

    @SafeVarargs
    private Entry correct(long submission, String content, String day, Map<String, Value>... rows) {
        return t.ledger.enter(t.arrival(content, day).correcting(submission), t.accepted(projects("2012-03", rows)));
    }

    @Test
    void a_correction_of_another_countys_submission_is_an_ordinary_report() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.county = "shiqiao";
        t.ledger.enter(
                t.arrival("b", "2012-04-03").correcting(1),
                t.accepted(projects("2012-03", project("乙", "land_acquired", 3))));
        assertThat(t.query("select kind, corrects from report where county = 'shiqiao'"))
                .containsExactly("whole|null");
    }

    @Test
    void a_failure_on_the_way_leaves_nothing() {
        TableReading good = projects("2012-03", project("甲", "started", 1));
        List<RowReading> broken = new java.util.ArrayList<>(good.rows());
        broken.add(new RowReading(9, true, brokenRow(), Map.of()));
        TableReading bad = new TableReading(
                good.sheet(),
                good.form(),
                good.county(),
                good.period(),
                false,
                good.columns(),
                broken,
                good.counts(),
                false);
        assertThatThrownBy(() -> t.enter("a", "2012-04-02", bad)).isInstanceOf(RuntimeException.class);
        assertThat(t.query("select (select count(*) from submission) + (select count(*) from report)"
                        + " + (select count(*) from project_progress_history) + (select count(*) from errand)"))
                .containsExactly("0");
        assertThat(t.enter("a", "2012-04-02", good).submissionId()).isEqualTo(1);
    }

    private static Map<String, Value> brokenRow() {
        return new java.util.HashMap<>(project("乙", "started", 1)) {
            @Override
            public Value get(Object field) {
                if (field.equals("note")) throw new IllegalStateException("a fault in the middle of a row");
                return super.get(field);
            }
        };
    }

    @Test
    void errands_are_left_until_they_are_done_also_after_a_restart() throws Exception {
        Entry entry = t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.close();
        t = new TestLedger(home);
        List<Errand> left = t.ledger.errands();
        assertThat(left).extracting(Errand::arrival).containsOnly(entry.arrival());
        Entry again = t.ledger.again(left.get(0), t.accepted(projects("2012-03", project("甲", "started", 1))));
        assertThat(again).isEqualTo(new Entry(1, false, entry.arrival(), again.reading(), entry.reports()));
        left.forEach(t.ledger::done);
        assertThat(t.ledger.errands()).isEmpty();
    }

    @Test
    @DisabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "There is no file.")
    void nobody_else_may_read_the_file_of_a_ledger() throws Exception {
        assertThat(Files.getPosixFilePermissions(t.home.database()))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }
}
