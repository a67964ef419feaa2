package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Form;

class RelationTest {
    private static final Form FORM = Shipped.CAMPAIGN.form("project-progress").orElseThrow();

    @Test
    void a_broken_relation_names_both_values() {
        Relation relation = relation("invested <= total_investment");
        Doubt doubt = relation.broken(row("invested", "9000", "total_investment", "8600"))
                .orElseThrow();
        assertThat(doubt.code()).isEqualTo(Code.INCONSISTENT);
        assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
        assertThat(doubt.message()).isEqualTo("累计完成投资（9000万元）应不大于总投资（8600万元），请核对。");
        assertThat(relation.fields()).containsExactly("invested", "total_investment");
    }

    @Test
    void a_relation_holds_where_it_is_true_or_a_field_is_empty() {
        Relation relation = relation("invested <= total_investment");
        assertThat(relation.broken(row("invested", "8600", "total_investment", "8600")))
                .isEmpty();
        assertThat(relation.broken(row("invested", "9000"))).isEmpty();
        assertThat(relation.broken(Map.of())).isEmpty();
    }

    @Test
    void both_sides_may_be_reckoned() {
        assertThat(relation("invested + 2 * year_plan <= total_investment")
                        .broken(row("invested", "1000", "year_plan", "500", "total_investment", "2000")))
                .isEmpty();
        assertThat(relation("total_investment / floor_area < 1")
                        .broken(row("total_investment", "5000", "floor_area", "50")))
                .isPresent();
        assertThat(relation("total_investment / floor_area < 1")
                        .broken(row("total_investment", "5000", "floor_area", "0")))
                .isEmpty();
        assertThat(relation("invested = year_plan - 100").broken(row("invested", "400", "year_plan", "500")))
                .isEmpty();
    }

    @Test
    void numbers_in_a_rule_are_said_as_they_are_written() {
        assertThat(relation("invested * 0.50 > total_investment - 1.5")
                        .broken(row("invested", "1", "total_investment", "100"))
                        .orElseThrow()
                        .message())
                .isEqualTo("累计完成投资 * 0.50（1万元 * 0.50）应大于总投资 - 1.5（100万元 - 1.5），请核对。");
    }

    @Test
    void dates_are_compared_by_the_days_they_may_mean() {
        Relation relation = relation("actual_start <= actual_completion");
        assertThat(relation.broken(days("2012-04-30", "2012-04"))).isEmpty();
        assertThat(relation.broken(days("2012", "2012-03"))).isEmpty();
        assertThat(relation.broken(days("2012-05", "2012-04"))).isPresent();
        assertThat(relation.broken(days("2012-05-02", "2012-05-01"))).isPresent();
    }

    @Test
    void a_relation_that_is_only_tried_out_never_refuses() {
        Form.Check check = new Form.Check("invested <= 1", Optional.of("太大了"), Form.Check.Severity.error, true);
        Doubt doubt = Relation.of(FORM, check, Shipped.LANGUAGE)
                .broken(row("invested", "2"))
                .orElseThrow();
        assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
        assertThat(doubt.message()).contains("太大了").contains("累计完成投资 2");
    }

    @Test
    void a_rule_that_makes_no_sense_is_refused_when_it_is_read() {
        assertThatThrownBy(() -> relation("invested")).hasMessageContaining("invested");
        assertThatThrownBy(() -> relation("invested <= nothing_known")).hasMessageContaining("nothing_known");
        for (String slip : new String[] {"invested == 1", "_invested <= 1", "invested < 1 < 2"})
            assertThatThrownBy(() -> relation(slip)).hasMessageContaining(slip);
        assertThatThrownBy(() -> relation("invested <= 1 +")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Relation relation(String rule) {
        Form.Check check = new Form.Check(rule, Optional.empty(), Form.Check.Severity.warning, false);
        return Relation.of(FORM, check, Shipped.LANGUAGE);
    }

    private static Map<String, Value> row(String... pairs) {
        Map<String, Value> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) row.put(pairs[i], new Value.Number(new BigDecimal(pairs[i + 1])));
        return row;
    }

    private static Map<String, Value> days(String start, String completion) {
        return Map.of("actual_start", new Value.Date(start), "actual_completion", new Value.Date(completion));
    }
}
