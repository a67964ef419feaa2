package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFiguresTest {
    private static final String SCHOOLS = "云岭县2012年4月招生情况表\n学校名称|招生计划|实际招生\n甲校|600|412\n乙校|300|188\n";
    private static final String PROJECTS =
            "云岭县2012年4月项目进度表\n序号|项目名称|建设地点|总投资（万元）|累计完成投资（万元）\n1|甲楼|城东|12000|3200\n2|乙楼|城西|4500|800\n";

    @ParameterizedTest
    @ValueSource(strings = {"平均", "平均值", "平 均", "全县平均", "校均", "均值", "完成率（%）", "同比增长（%）", "上年同期", "上月合计", "年度目标", "占比%"})
    void a_row_of_averages_ratios_or_other_times_is_none_wherever_it_stands(String label) {
        Read before = Read.of(Paper.text(SCHOOLS + label + "|450|300\n合计|900|600\n"));
        assertThat(before.rows()).containsExactly(3, 4);
        assertThat(before.findings()).isEmpty();
        Read after = Read.of(Paper.text(SCHOOLS + "合计|900|600\n" + label + "|450|300\n"));
        assertThat(after.rows()).containsExactly(3, 4);
        assertThat(after.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"比上月增减|·|·|0|500", "·|完成率（%）|·|·|0.2424", "上月累计|·|·|16500|3500", "完成率|·|·|·|24.24%"})
    void nor_is_one_beside_serial_numbers(String row) {
        Read r = Read.of(Paper.text(PROJECTS + row + "\n"));
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void the_total_of_this_month_is_held_against_the_rows() {
        assertThat(Read.of(Paper.text(SCHOOLS + "本月合计|900|610\n")).findings()).containsExactly("total-mismatch C5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3|目标|城西|4500|800", "·|增长点培训楼|城西|4500|800", "·|平均楼|城西|4500|800", "·|上月合计楼|·|100|80"})
    void a_numbered_row_or_one_with_more_in_its_name_stays_one(String row) {
        assertThat(Read.of(Paper.text(PROJECTS + row + "\n")).rows()).containsExactly(3, 4, 5);
    }

    @Test
    void a_word_before_the_names_says_nothing_of_a_row_that_has_one() {
        Read r = Read.of(Paper.text("云岭县2012年4月项目进度表\n状态|项目名称|总投资（万元）|累计完成投资（万元）\n计划|甲楼|12000|0\n拟|乙楼|4500|0\n"));
        assertThat(r.rows()).containsExactly(3, 4);
    }
}
