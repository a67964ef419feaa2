package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnamedTotalsTest {
    private static Read ending(String last) {
        return Read.of(Paper.text("""
                云岭县2012年4月项目进度表
                序号|项目名称|总投资（万元）|累计完成投资（万元）|工程阶段
                1|甲|8600|3000|开工
                2|乙|1400|500|奠基
                """ + last + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"·|共2个项目|10000|3500|·", "·|2个|10000|3500|·", "·|云岭县|10000|3500|·", "·|计|10000|3500|·"})
    void a_row_with_a_name_and_the_sums_of_all_rows_is_their_total(String last) {
        Read r = ending(last);
        assertThat(r.table().rows()).hasSize(2);
        assertThat(r.table().counts().total()).isEqualTo(1);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"·|丙|10000|3400|·", "3|丙|10000|3500|开工", "·|丙|10000|3500|开工"})
    void one_that_differs_or_says_as_much_as_the_others_is_not(String last) {
        assertThat(ending(last).table().rows()).hasSize(3);
    }

    @Test
    void the_office_that_reports_below_the_table_is_no_row_of_it() {
        Read r = ending("填报单位：云岭县教体局（盖章）|·|·|2012年4月28日|·");
        assertThat(r.table().rows()).hasSize(2);
        assertThat(r.findings()).isEmpty();
    }
}
