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
    @ValueSource(
            strings = {
                "·|共2个项目|10000|3500|·",
                "·|2个|10000|3500|·",
                "·|云岭县|10000|3500|·",
                "·|计|10000|3500|·",
                "2个|·|10000|3500|·",
                "∑|·|10000|3500|·",
                "共2项|·|10000|3500|·",
                "全县汇总|·|10000|3500|·",
                "云岭县|·|10000|3500|·"
            })
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
    void it_may_have_as_many_cells_as_a_row_where_all_rows_have_words() {
        String schools = "云岭县2012年4月招生情况表\n学校名称|学校类别|招生计划|实际招生|免学费人数\n甲校|中职|600|412|400\n乙校|普高|900|871|·\n";
        Read r = Read.of(Paper.text(schools + "县内学校|·|1500|1283|400\n"));
        assertThat(r.table().rows()).hasSize(2);
        assertThat(Read.of(Paper.text(schools + "丙校|·|1500|1283|440\n")).table().rows())
                .hasSize(3);
        assertThat(Read.of(Paper.text(schools + "丙校|中职|1500|1283|400\n"))
                        .table()
                        .rows())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2个|·|10000|3400|·", "3|·|10000|3500|·", "3|·|10000|3500|开工"})
    void a_row_that_only_lacks_its_name_is_still_missing_it(String last) {
        assertThat(ending(last).findings()).contains("missing-value B5");
    }

    @Test
    void the_office_that_reports_below_the_table_is_no_row_of_it() {
        Read r = ending("填报单位：云岭县教体局（盖章）|·|·|2012年4月28日|·");
        assertThat(r.table().rows()).hasSize(2);
        assertThat(r.findings()).isEmpty();
    }
}
