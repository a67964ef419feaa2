package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.campaign.Rule.Comparison.AT_LEAST;
import static org.taizhang.campaign.Rule.Comparison.AT_MOST;
import static org.taizhang.campaign.Rule.Comparison.EQUAL;
import static org.taizhang.campaign.Rule.Comparison.LESS;
import static org.taizhang.campaign.Rule.Comparison.MORE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @Test
    void a_rule_relates_sides_of_fields_and_numbers() {
        Rule rule = Rule.parse("boys + 2*girls <= pupils").orElseThrow();
        assertThat(rule.fields()).containsExactly("boys", "girls", "pupils");
        assertThat(rule.comparison()).isEqualTo(Rule.Comparison.AT_MOST);
        assertThat(rule.left()).extracting(Rule.Term::operator).containsExactly('+', '+', '*');
        assertThat(rule.left().get(1).number()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "invested",
                "invested <=",
                "a < b < c",
                "a <> b",
                "a + <= b",
                "a b <= c",
                "a <= 1.2.3",
                "a <= (b)"
            })
    void what_relates_nothing_is_no_rule(String text) {
        assertThat(Rule.parse(text)).isEmpty();
    }

    @Test
    void a_comparison_holds_at_its_bound_or_not() {
        assertThat(Rule.Comparison.AT_MOST.holds(0)).isTrue();
        assertThat(Rule.Comparison.LESS.holds(0)).isFalse();
        assertThat(Rule.Comparison.EQUAL.holds(1)).isFalse();
    }

    /** {@code 2012-04} and {@code 2012-04-30}: the first day is earlier, the last the same. */
    @Test
    void a_comparison_may_hold_where_it_does_for_one_of_the_values_that_a_side_may_have() {
        assertThat(Rule.Comparison.values())
                .filteredOn(c -> c.mayHold(-1, 0))
                .containsExactly(AT_MOST, LESS, AT_LEAST, EQUAL);
        assertThat(Rule.Comparison.values()).filteredOn(c -> c.mayHold(-1, 1)).hasSize(5);
        assertThat(Rule.Comparison.values()).filteredOn(c -> c.mayHold(-1, -1)).containsExactly(AT_MOST, LESS);
        assertThat(Rule.Comparison.values()).filteredOn(c -> c.mayHold(1, 1)).containsExactly(AT_LEAST, MORE);
    }
}
