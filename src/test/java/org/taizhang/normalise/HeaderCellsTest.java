package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a header's cell beside its name. */
class HeaderCellsTest {
    private static Read progress(String name, String invested) {
        return Read.of(Paper.book(
                "Sheet1", "云岭县2012年4月项目进度表\n序号|" + name + "|建设地点|" + invested + "|建设性质\n1|卫校综合楼|城东|0.86|新建\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"     指标\\n项目名称", "内容\\n项目名称", "　　进度　项目", "类别  工程名称", "指标 项目名称", "数据\\n指标\\n项目名称"})
    void the_key_stands_below_a_diagonal_line(String header) {
        Read r = progress(header, "总投资（万元）");
        assertThat(r.row(3)).containsEntry("project", "卫校综合楼").containsEntry("total_investment", "0.86");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标项目名称", "单位\\n项目名称", "甲\\n项目名称", "项目名称\\n2"})
    void other_words_before_a_key_make_it_another_column(String header) {
        assertThat(progress(header, "总投资（万元）").findings()).containsAnyOf("missing-column", "no-table");
    }

    @Test
    void only_a_key_stands_below_a_line_and_its_own_header_counts_first() {
        Read r =
                Read.of(Paper.book("Sheet1", "云岭县2012年4月项目进度表\n序号|指标\\n项目|项目名称|内容\\n总投资（万元）|建设性质\n1|重点|卫校综合楼|86|新建\n"));
        assertThat(r.row(3)).containsEntry("project", "卫校综合楼").doesNotContainKey("total_investment");
        assertThat(r.findings()).containsExactly("unknown-column B2", "unknown-column D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"总投资(亿元", "总投资亿元）", "总投资（含土地）（亿元）", "总投资（以亿元为单位）", "总投资（以亿元计）"})
    void half_a_bracket_a_second_one_or_a_sentence_says_no_more(String header) {
        Read r = progress("项目名称", header);
        assertThat(r.row(3)).containsEntry("total_investment", "8600");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总投资（上年）（亿元）",
                "总投资（其中土建）（亿元）",
                "总投资（一期）（亿元）",
                "总投资\\n1",
                "总投资\\n(亿元)\\n7",
                "总投资（变更前）（亿元",
                "总投资（以亿元/亩计）",
                "总投资（以班计）"
            })
    void another_time_a_part_and_a_number_that_may_be_one_s_make_it_another_column(String header) {
        assertThat(progress("项目名称", header).row(3)).doesNotContainKey("total_investment");
    }

    @Test
    void a_serial_number_s_header_may_take_two_rows() {
        Read r = Read.of(Paper.book("Sheet1", "云岭县2012年4月招生情况表\n序|学校|招生|实际|在校\n号|名称|任务|招生|人数\n1|甲校|500|400|1200\n"));
        assertThat(r.row(4)).containsEntry("school", "甲校").containsEntry("in_school", "1200");
        assertThat(r.findings()).doesNotContain("unknown-column A3", "unknown-column A2");
    }
}
