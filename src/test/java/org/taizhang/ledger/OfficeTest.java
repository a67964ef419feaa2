package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Reading;

class OfficeTest {
    private static final String FORM = "project-progress";

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

    static OfficeAct on(String day) {
        return new OfficeAct("王主任", "重复上报", OffsetDateTime.parse(day + "T09:00:00+08:00"));
    }

    private List<Long> current(String day) {
        return t.asOf(day).reports().stream()
                .filter(AsOf.Report::current)
                .map(AsOf.Report::id)
                .toList();
    }

    @Test
    void an_excluded_submission_steps_back_with_all_it_brought_from_that_day_on() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "topped_out", 2), project("乙", "sited", 1)));
        String before = t.ledger.asOf(LocalDate.of(2012, 4, 5)).fingerprint();
        t.ledger.exclude(2, on("2012-04-06"));
        assertThat(t.present()).containsExactly("甲|2012-03|started|1");
        assertThat(current("2012-04-05")).containsExactly(2L);
        assertThat(current("2012-04-06")).containsExactly(1L);
        assertThat(t.asOf("2012-04-05").latest()).extracting(l -> l.row().key()).containsExactly("乙", "甲");
        assertThat(t.ledger.asOf(LocalDate.of(2012, 4, 5)).fingerprint()).isEqualTo(before);
        assertThat(t.ledger.asOf(LocalDate.of(2012, 4, 6)).fingerprint()).isNotEqualTo(before);
        assertThat(t.ledger.log()).extracting(Ledger.LogLine::what).containsExactly("exclude");
        assertThatThrownBy(() -> t.ledger.exclude(2, on("2012-04-07"))).isInstanceOf(LedgerException.class);
    }

    @Test
    void setting_aside_gives_its_own_file_whatever_was_decided_that_day() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "topped_out", 2)));
        AsOf.OfficeDecision second = t.ledger.exclude(2, on("2012-04-06"));
        AsOf.OfficeDecision first = t.ledger.exclude(1, on("2012-04-06"));
        assertThat(t.ledger.asOf(LocalDate.of(2012, 4, 6)).office()).containsExactly(second, first);
        assertThat(first.about()).isNotEqualTo(second.about());
    }

    @Test
    void what_was_excluded_is_no_duplicate_when_it_comes_again() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.ledger.exclude(1, on("2012-04-06"));
        assertThat(t.enter("a", "2012-04-07", projects("2012-03", project("甲", "started", 1)))
                        .duplicate())
                .isFalse();
    }

    @Test
    void a_withdrawn_report_steps_back_to_the_one_before() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "topped_out", 2)));
        Period march = Period.month(2012, 3);
        t.ledger.withdraw("yunling", Optional.empty(), FORM, march, on("2012-04-06"));
        assertThat(t.present()).containsExactly("甲|2012-03|started|1");
        t.ledger.withdraw("yunling", Optional.empty(), FORM, march, on("2012-04-07"));
        assertThat(t.present()).isEmpty();
        assertThat(current("2012-04-05")).containsExactly(2L);
        assertThat(current("2012-04-06")).containsExactly(1L);
        assertThat(current("2012-04-07")).isEmpty();
        assertThatThrownBy(() -> t.ledger.withdraw("yunling", Optional.empty(), FORM, march, on("2012-04-08")))
                .isInstanceOf(LedgerException.class);
    }

    @Test
    void a_file_named_withdrawn_takes_the_report_of_its_period_back() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲", "topped_out", 2)));
        Entry entry = t.enter("撤回3月报表", "2012-04-04", projects("2012-03", project("甲", "topped_out", 2)));
        assertThat(entry.reports()).isEmpty();
        assertThat(entry.withdrawn().orElseThrow())
                .extracting(Entry.Withdrawn::fileName)
                .containsExactly("b.xlsx");
        assertThat(t.present()).containsExactly("甲|2012-03|started|1");
        Errand left = t.ledger.errands().stream()
                .filter(e -> e.submissionId() == entry.submissionId())
                .findFirst()
                .orElseThrow();
        assertThat(t.ledger.again(left, entry.reading())).isEqualTo(entry);
    }

    @Test
    void a_merged_key_counts_as_the_other_from_then_on() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲楼", "started", 1)));
        t.enter("b", "2012-05-02", projects("2012-04", project("甲号楼", "started", 2)));
        t.ledger.merge("yunling", FORM, "甲楼", "甲号楼", on("2012-05-03"));
        assertThat(t.query("select key_text, project, period from project_progress"))
                .containsExactly("甲号楼|甲号楼|2012-04");
        assertThat(t.asOf("2012-05-02").decisions()).isEmpty();
        assertThat(t.asOf("2012-05-03").decisions())
                .containsExactly(new AsOf.KeyDecision(FORM, "甲楼", Optional.of("甲号楼"), Optional.of("甲号楼")));
        t.enter("c", "2012-06-02", projects("2012-05", project("甲楼", "topped_out", 3)));
        assertThat(t.query("select key_text, project, period from project_progress"))
                .containsExactly("甲号楼|甲楼|2012-05");
    }

    @Test
    void of_two_rows_under_merged_names_the_later_is_refused() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲楼", "started", 1), project("甲号楼", "started", 9)));
        t.ledger.merge("yunling", FORM, "甲楼", "甲号楼", on("2012-04-03"));
        Entry both = t.enter(
                "b",
                "2012-05-02",
                projects(
                        "2012-04",
                        project("甲号楼", "topped_out", 10),
                        project("乙楼", "sited", 1),
                        project("甲楼", "started", 2)));
        assertThat(TestLedger.codes(both.reading())).containsExactly("duplicate-key");
        assertThat(both.reading().status()).isEqualTo(Reading.Status.PARTIAL);
        assertThat(both.reading().findings().get(0).message()).contains("甲楼").contains("办公室");
        assertThat(t.query("select key_text, project, invested from project_progress order by 1"))
                .containsExactly("乙楼|乙楼|1", "甲号楼|甲号楼|10");
        assertThat(TestLedger.codes(t.enter(
                                "c",
                                "2012-06-02",
                                projects("2012-05", project("甲楼", "topped_out", 11), project("乙楼", "sited", 1)))
                        .reading()))
                .isEmpty();
    }

    @Test
    void of_two_rows_under_merged_names_that_of_the_name_that_is_left_is_kept() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲楼", "started", 1), project("甲号楼", "topped_out", 9)));
        t.ledger.merge("yunling", FORM, "甲楼", "甲号楼", on("2012-04-03"));
        Entry both = t.enter(
                "b", "2012-05-02", projects("2012-04", project("甲楼", "started", 2), project("甲号楼", "topped_out", 10)));
        assertThat(TestLedger.codes(both.reading())).containsExactly("duplicate-key");
        assertThat(both.reading().findings().get(0).message()).contains("“甲楼”").contains("第6行");
        assertThat(t.query("select key_text, project, invested from project_progress"))
                .containsExactly("甲号楼|甲号楼|10");
    }

    @Test
    void of_two_reports_with_merged_names_that_of_the_name_that_is_left_counts_whichever_came_last() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲号楼", "topped_out", 9)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲楼", "started", 1), project("乙楼", "sited", 4)));
        t.enter("c", "2012-04-04", projects("2012-03", project("乙号楼", "sited", 5)));
        t.ledger.merge("yunling", FORM, "甲楼", "甲号楼", on("2012-04-05"));
        t.ledger.merge("yunling", FORM, "乙楼", "乙号楼", on("2012-04-05"));
        assertThat(t.present()).containsExactly("乙号楼|2012-03|sited|5", "甲号楼|2012-03|topped_out|9");
        t.enter("d", "2012-05-02", projects("2012-04", project("甲楼", "topped_out", 10)));
        assertThat(t.present()).containsExactly("乙号楼|2012-03|sited|5", "甲楼|2012-04|topped_out|10");
        t.ledger.withdraw("yunling", Optional.empty(), FORM, Period.month(2012, 4), on("2012-05-03"));
        assertThat(t.present()).containsExactly("乙号楼|2012-03|sited|5", "甲号楼|2012-03|topped_out|9");
    }

    @Test
    void of_some_rows_of_a_report_that_were_merged_into_one_of_another_month_the_first_counts() {
        t.enter("a", "2012-04-02", projects("2012-03", project("丙楼", "started", 1)));
        t.enter("b", "2012-05-02", projects("2012-04", project("甲楼", "started", 2), project("乙楼", "started", 3)));
        t.ledger.merge("yunling", FORM, "乙楼", "丙楼", on("2012-05-03"));
        t.ledger.merge("yunling", FORM, "甲楼", "丙楼", on("2012-05-03"));
        assertThat(t.present()).containsExactly("甲楼|2012-04|started|2");
    }

    @Test
    void a_row_beside_which_the_one_that_it_was_merged_into_stands_in_another_report_is_doubted() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲楼", "started", 1), project("甲号楼", "topped_out", 9)));
        t.ledger.merge("yunling", FORM, "甲楼", "甲号楼", on("2012-04-03"));
        t.enter("b", "2012-05-02", projects("2012-04", project("甲号楼", "topped_out", 10), project("乙楼", "sited", 1)));
        Reading beside = t.enter("c", "2012-05-03", projects("2012-04", project("甲楼", "topped_out", 11)))
                .reading();
        assertThat(TestLedger.codes(beside)).containsExactly("added-part", "inconsistent");
        assertThat(beside.findings().get(1).message()).contains("“甲楼”已由办公室并入“甲号楼”");
        Reading instead = t.enter(
                        "d",
                        "2012-05-04",
                        projects("2012-04", project("甲楼", "topped_out", 12), project("乙楼", "sited", 1)))
                .reading();
        assertThat(TestLedger.codes(instead)).isEmpty();
        assertThat(t.present()).containsExactly("乙楼|2012-04|sited|1", "甲楼|2012-04|topped_out|12");
    }

    @Test
    void a_row_is_held_against_the_one_under_the_name_that_is_left() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲号楼", "topped_out", 9)));
        t.enter("b", "2012-04-03", projects("2012-03", project("甲楼", "sited", 1)));
        t.ledger.merge("yunling", FORM, "甲楼", "甲号楼", on("2012-04-05"));
        t.enter("c", "2012-05-02", projects("2012-04", project("甲号楼", "topped_out", 10)));
        assertThat(TestLedger.codes(t.enter("d", "2012-05-03", projects("2012-04", project("甲号楼", "started", 5)))
                        .reading()))
                .containsExactly("regressed", "regressed");
    }

    @Test
    void a_merged_key_is_called_as_the_one_that_is_left() {
        t.enter("a", "2012-04-02", projects("2012-03", project("Hall （A）", "started", 1), project("乙", "sited", 1)));
        t.ledger.merge("yunling", FORM, "乙", "hall(a)", on("2012-04-03"));
        t.enter("b", "2012-05-02", projects("2012-04", project("乙", "started", 2), project("丙", "sited", 1)));
        assertThat(t.asOf("2012-05-03").decisions())
                .containsExactly(new AsOf.KeyDecision(FORM, "乙", Optional.of("hall(a)"), Optional.of("Hall （A）")));
        t.ledger.merge("yunling", FORM, "丙", "Hall(A)", on("2012-05-04"));
        assertThat(t.ledger.log()).extracting(l -> l.about().get("into")).containsOnly("Hall （A）");
        assertThat(t.ledger
                        .trace(FORM, "Hall (A)", Optional.empty(), Optional.of("invested"))
                        .values())
                .extracting(Trace::key, Trace::mergedKey, Trace::value)
                .containsExactly(
                        tuple("Hall （A）", Optional.of("乙"), "2"),
                        tuple("Hall （A）", Optional.of("丙"), "1"),
                        tuple("Hall （A）", Optional.empty(), "1"),
                        tuple("Hall （A）", Optional.of("乙"), "1"));
    }

    @Test
    void a_merged_key_is_not_said_to_be_dropped() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲楼", "started", 1), project("甲号楼", "sited", 1)));
        t.ledger.merge("yunling", FORM, "甲楼", "甲号楼", on("2012-04-03"));
        assertThat(TestLedger.codes(t.enter("b", "2012-05-02", projects("2012-04", project("甲号楼", "started", 2)))
                        .reading()))
                .isEmpty();
    }

    @Test
    void a_key_can_only_be_merged_with_one_that_is_there() {
        t.enter("a", "2012-04-02", projects("2012-03", project("职教中心实训楼", "started", 1)));
        assertThatThrownBy(() -> t.ledger.merge("yunling", FORM, "职教中心实训", "甲", on("2012-05-03")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("Is \"职教中心实训楼\" meant?");
        assertThat(t.ledger.log()).isEmpty();
    }

    @Test
    void a_key_is_told_as_the_county_writes_it() {
        t.enter("a", "2012-04-02", projects("2012-03", project("Hall （A）", "started", 1), project("乙", "sited", 1)));
        t.ledger.merge("yunling", FORM, "乙", "hall(a)", on("2012-04-03"));
        t.ledger.retire("yunling", FORM, "HALL (A)", on("2012-04-04"));
        assertThat(t.ledger.log())
                .extracting(Ledger.LogLine::about)
                .containsExactly(
                        Map.of("county", "yunling", "form", FORM, "key", "乙", "into", "Hall （A）"),
                        Map.of("county", "yunling", "form", FORM, "key", "Hall （A）"));
        assertThat(t.ledger.asOf(LocalDate.of(2012, 4, 5)).office())
                .extracting(AsOf.OfficeDecision::about)
                .containsExactly("乙 → Hall （A）", "Hall （A）");
    }

    @Test
    void a_retired_key_no_longer_counts_until_it_is_listed_again() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        t.ledger.retire("yunling", FORM, "乙", on("2012-04-03"));
        assertThat(t.present()).containsExactly("甲|2012-03|started|1");
        assertThat(t.asOf("2012-04-02").decisions()).isEmpty();
        assertThat(t.asOf("2012-04-03").decisions()).hasSize(1);
        t.enter("b", "2012-05-02", projects("2012-04", project("甲", "started", 1), project("乙", "sited", 1)));
        assertThat(t.present()).hasSize(2);
        assertThat(t.asOf("2012-04-03").decisions()).hasSize(1);
        assertThat(t.asOf("2012-05-02").decisions()).isEmpty();
    }

    @Test
    void a_key_that_is_retired_from_an_earlier_day_on_is_not_brought_back_by_what_had_come_since() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "sited", 1)));
        t.enter("b", "2012-05-02", projects("2012-04", project("甲", "started", 2), project("乙", "sited", 2)));
        t.ledger.retire("yunling", FORM, "乙", on("2012-04-20"));
        assertThat(t.present()).containsExactly("甲|2012-04|started|2");
        assertThat(t.asOf("2012-05-02").decisions()).hasSize(1);
        t.enter("c", "2012-05-03", projects("2012-04", project("甲", "started", 2), project("乙", "sited", 3)));
        assertThat(t.present()).containsExactly("乙|2012-04|sited|3", "甲|2012-04|started|2");
    }

    @Test
    void a_retired_key_that_an_earlier_month_lists_again_has_its_latest_row_back() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "started", 2)));
        t.ledger.retire("yunling", FORM, "乙", on("2012-04-03"));
        t.enter("b", "2012-04-12", projects("2012-02", project("甲", "sited", 1), project("乙", "sited", 1)));
        assertThat(t.present()).containsExactly("乙|2012-03|started|2", "甲|2012-03|started|1");
        t.enter("c", "2012-04-20", projects("2012-02", project("甲", "sited", 1)));
        assertThat(t.present()).containsExactly("甲|2012-03|started|1");
    }

    @Test
    void a_past_day_knows_a_key_as_retired_or_listed_again_whatever_came_later() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "started", 2)));
        t.ledger.retire("yunling", FORM, "乙", on("2012-04-03"));
        t.enter("b", "2012-05-02", projects("2012-04", project("甲", "started", 1), project("乙", "started", 3)));
        t.enter("c", "2012-06-02", projects("2012-05", project("甲", "started", 1), project("乙", "started", 4)));
        assertThat(t.asOf("2012-05-01").decisions()).hasSize(1);
        assertThat(t.asOf("2012-05-02").decisions()).isEmpty();
        t.enter("d", "2012-06-03", projects("2012-05", project("甲", "started", 1)));
        t.enter("e", "2012-06-04", projects("2012-04", project("甲", "started", 1)));
        assertThat(t.asOf("2012-06-03").decisions()).isEmpty();
        assertThat(t.asOf("2012-06-04").decisions()).hasSize(1);
    }

    @Test
    void what_is_decided_elsewhere_stands_in_the_log_with_who_and_why() {
        t.ledger.log("learn", Map.of("form", FORM, "column", "投资额"), on("2012-04-06"));
        assertThat(t.ledger.log())
                .containsExactly(new Ledger.LogLine("learn", Map.of("form", FORM, "column", "投资额"), on("2012-04-06")));
        assertThatThrownBy(() -> new OfficeAct("", "why", OffsetDateTime.now()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
