package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.codes;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;
import static org.taizhang.ledger.TestLedger.refusingTheLast;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;

class FindingsTest {
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

    private Reading compared(TableReading... tables) {
        return t.ledger.compare(t.accepted(tables));
    }

    @Test
    void a_stage_that_went_back_is_said_on_its_cell() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "topped_out", 1)));
        Finding f = compared(projects("2012-04", project("甲", "started", 1)))
                .findings()
                .get(0);
        assertThat(f.code().id()).isEqualTo("regressed");
        assertThat(f.sheet()).contains("Sheet1");
        assertThat(f.field()).contains("stage");
        assertThat(f.cell()).contains("J5");
        assertThat(f.message()).contains("主体封顶", "2012年3月");
    }

    @Test
    void a_stage_that_went_on_or_stands_is_not_said() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "started", 1)));
        assertThat(codes(compared(projects("2012-04", project("甲", "topped_out", 1), project("乙", "started", 1)))))
                .isEmpty();
    }

    @Test
    void an_investment_that_shrank_is_said() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", "100.5")));
        assertThat(codes(compared(projects("2012-04", project("甲", "started", "100.4")))))
                .containsExactly("regressed");
        assertThat(codes(compared(projects("2012-04", project("甲", "started", "100.50")))))
                .isEmpty();
        assertThat(codes(compared(projects("2012-04", project("甲", "started", null)))))
                .isEmpty();
    }

    @Test
    void what_the_report_before_leaves_empty_is_held_against_what_was_told_last() {
        t.enter("a", "2012-02-02", projects("2012-01", project("甲", "topped_out", 90), project("乙", "sited", null)));
        t.enter("b", "2012-03-02", projects("2012-02", project("甲", "completed", 100), project("乙", "sited", null)));
        t.enter("c", "2012-04-02", projects("2012-03", project("甲", null, null), project("乙", "sited", null)));
        List<Finding> found = compared(projects("2012-04", project("甲", "topped_out", 95), project("乙", "sited", 5)))
                .findings();
        assertThat(found).extracting(f -> f.field().orElse("")).containsExactly("invested", "stage");
        assertThat(found).allSatisfy(f -> {
            assertThat(f.code().id()).isEqualTo("regressed");
            assertThat(f.message()).contains("2012年2月");
        });
        assertThat(codes(compared(projects("2012-04", project("甲", "completed", 100), project("乙", "sited", 5)))))
                .isEmpty();
    }

    @Test
    void a_correction_downwards_within_a_period_is_no_regression() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "topped_out", 100)));
        assertThat(codes(compared(projects("2012-03", project("甲", "started", 50)))))
                .isEmpty();
    }

    @Test
    void a_period_sent_again_is_compared_with_the_one_before_it() {
        t.enter("a", "2012-03-02", projects("2012-02", project("甲", "started", 80)));
        t.enter("b", "2012-04-02", projects("2012-03", project("甲", "started", 100)));
        assertThat(codes(compared(projects("2012-03", project("甲", "started", 90)))))
                .isEmpty();
        assertThat(codes(compared(projects("2012-03", project("甲", "started", 70)))))
                .containsExactly("regressed");
    }

    @Test
    void a_row_is_compared_with_the_latest_period_that_has_its_key() {
        t.enter("a", "2012-03-02", projects("2012-02", project("甲", "topped_out", 80), project("乙", "sited", 1)));
        t.enter("b", "2012-04-02", projects("2012-03", project("乙", "sited", 1)));
        assertThat(codes(compared(projects("2012-04", project("甲", "started", 90), project("乙", "sited", 1)))))
                .containsExactly("regressed");
    }

    @Test
    void a_key_that_vanished_since_the_period_before_is_dropped() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "started", 1)));
        List<Finding> found =
                compared(projects("2012-04", project("甲", "started", 1))).findings();
        assertThat(found).extracting(f -> f.code().id()).containsExactly("dropped");
        assertThat(found.get(0).cell()).isEmpty();
        assertThat(found.get(0).raw()).contains("乙");
        assertThat(found.get(0).suggestion()).isEmpty();
    }

    @Test
    void a_key_that_stands_in_a_refused_row_is_not_dropped() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "started", 1)));
        TableReading refused =
                refusingTheLast(projects("2012-04", project("甲", "started", 1), project("乙", "started", 1)));
        assertThat(codes(compared(refused))).isEmpty();
    }

    @Test
    void a_dropped_key_is_offered_its_likely_new_name() {
        t.enter("a", "2012-04-02", projects("2012-03", project("南屏职教中心实训楼", "started", 1)));
        Finding f = compared(projects("2012-04", project("南屏县职教中心实训楼", "started", 1)))
                .findings()
                .get(0);
        assertThat(f.code().id()).isEqualTo("dropped");
        assertThat(f.suggestion()).contains("南屏县职教中心实训楼");
    }

    @Test
    void words_in_brackets_added_to_a_dropped_key_or_taken_from_it_make_its_new_name() {
        t.enter(
                "a",
                "2012-04-02",
                projects("2012-03", project("黄岭乡卫生院", "started", 1), project("石桥一中 (Main Hall)", "started", 1)));
        assertThat(compared(projects(
                                "2012-04",
                                project("黄岭乡卫生院（新址）", "started", 1),
                                project("黄岭乡卫生室", "started", 1),
                                project("石桥一中", "started", 1)))
                        .findings())
                .extracting(f -> f.suggestion().orElse(""))
                .containsExactly("黄岭乡卫生院（新址）", "石桥一中");
    }

    @Test
    void a_dropped_key_to_which_two_names_add_has_no_likely_one() {
        t.enter("a", "2012-04-02", projects("2012-03", project("黄岭乡卫生院", "started", 1)));
        assertThat(compared(projects(
                                "2012-04", project("黄岭乡卫生院（东院）", "started", 1), project("黄岭乡卫生院（西院）", "started", 1)))
                        .findings()
                        .get(0)
                        .suggestion())
                .isEmpty();
    }

    @Test
    void a_key_is_dropped_once_and_not_again_in_the_next_period() {
        t.enter("a", "2012-03-02", projects("2012-02", project("甲", "started", 1), project("乙", "started", 1)));
        t.enter("b", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        assertThat(codes(compared(projects("2012-04", project("甲", "started", 1)))))
                .isEmpty();
    }

    @Test
    void a_key_that_a_replacement_leaves_out_is_dropped() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "started", 1)));
        assertThat(codes(compared(projects("2012-03", project("甲", "started", 1)))))
                .containsExactly("dropped");
    }

    @Test
    void one_file_a_school_drops_nobody() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.enter("b", "2012-04-02", projects("2012-03", project("乙", "started", 1)));
        assertThat(codes(t.enter("c", "2012-05-02", projects("2012-04", project("甲", "started", 2)))
                        .reading()))
                .isEmpty();
        assertThat(codes(t.enter("d", "2012-05-02", projects("2012-04", project("乙", "started", 2)))
                        .reading()))
                .containsExactly("added-part");
    }

    @Test
    void comparing_stores_nothing_and_says_what_entering_says() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "topped_out", 1), project("乙", "started", 1)));
        TableReading next = projects("2012-04", project("甲", "started", 1));
        Reading compared = compared(next);
        assertThat(t.query("select count(*) from report")).containsExactly("1");
        assertThat(t.enter("b", "2012-05-02", next).reading().findings()).isEqualTo(compared.findings());
        assertThat(t.query("select code, report_id from finding order by id"))
                .containsExactly("regressed|2", "dropped|2");
        assertThat(t.asOf("2012-05-02").quality()).isEqualTo(new AsOf.Quality(0, 2));
    }

    @Test
    void a_reading_of_no_known_county_is_left_as_it_is() {
        Reading nobody = new Reading(
                "x.xlsx", "", Reading.Status.REJECTED, Optional.empty(), Optional.empty(), List.of(), List.of());
        assertThat(t.ledger.compare(nobody)).isEqualTo(nobody);
    }

    @Test
    void a_number_filled_in_without_its_units_multiplier_is_doubtful_and_offered_with_it() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", "100")));
        Finding f = compared(projects("2012-04", project("甲", "started", "1050000")))
                .findings()
                .get(0);
        assertThat(f.code().id()).isEqualTo("inconsistent");
        assertThat(f.cell())
                .isEqualTo(projects("2012-04", project("甲", null, 1)).cell(5, "invested"));
        assertThat(f.suggestion()).contains("105");
    }

    @Test
    void a_number_that_only_grew_much_is_not_doubtful() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", "1"), project("乙", "started", 0)));
        assertThat(codes(compared(
                        projects("2012-04", project("甲", "started", "5000"), project("乙", "started", "10000")))))
                .isEmpty();
    }

    @Test
    void a_table_copied_from_the_period_before_is_said_once_and_on_no_cell() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 10), project("乙", "sited", 1)));
        List<Finding> found = compared(projects("2012-04", project("甲", "started", "10.0"), project("乙", "sited", 1)))
                .findings();
        assertThat(found).extracting(f -> f.code().id()).containsExactly("inconsistent");
        assertThat(found.get(0).cell()).isEmpty();
        assertThat(found.get(0).message()).contains("2012年3月");
    }

    @Test
    void a_table_with_one_value_moved_or_one_row_new_is_not_copied() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 10), project("乙", "sited", 1)));
        assertThat(codes(compared(projects("2012-04", project("甲", "started", 10), project("乙", "sited", 2)))))
                .isEmpty();
        assertThat(codes(compared(projects(
                        "2012-04", project("甲", "started", 10), project("乙", "sited", 1), project("丙", "sited", 1)))))
                .isEmpty();
    }

    @Test
    void completed_works_a_single_row_and_an_older_period_may_stand_still() {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "completed", 10), project("乙", "started", 1)));
        assertThat(codes(compared(projects("2012-04", project("甲", "completed", 10), project("乙", "started", 1)))))
                .isEmpty();
        t.enter("b", "2012-05-02", projects("2012-04", project("甲", "started", 10), project("乙", "started", 1)));
        assertThat(codes(compared(projects("2012-06", project("甲", "started", 10), project("乙", "started", 1)))))
                .isEmpty();
    }
}
