package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.value.Code;

/** The same quantity in several groups of columns, some of which are parts of it. */
class GroupsOfColumnsTest {
    private static Read of(String over, String leaves, String row) {
        return Read.of(
                Paper.book("Sheet1", "云岭县2012年4月中职学校招生情况表\n学校名称|" + over + "\n∥|" + leaves + "\n职业中专|" + row + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "春季,秋季,合计",
        "春季招生,秋季招生,全年招生",
        "应届,往届,总计",
        "三年制,五年制,全校合计",
        "春季合计,秋季合计,全年合计",
        "公办小计,民办小计,合计",
        "男,其中：女,合计",
        "2012年春季,2012年秋季,2012年",
        "春季,秋季,本年"
    })
    void what_stands_below_the_whole_counts(String one, String other, String whole) {
        Read r = of(one + "|‖|" + other + "|‖|" + whole + "|‖", "任务|完成|任务|完成|任务|完成", "200|100|600|300|800|400");
        assertThat(r.row(4)).containsEntry("target", "800").containsEntry("enrolled", "400");
        assertThat(r.alarms()).isEmpty();
        assertThat(r.reading().findings())
                .filteredOn(f -> f.code() == Code.UNKNOWN_COLUMN)
                .hasSize(4)
                .allMatch(f -> f.message().contains("一部分"));
    }

    @Test
    void a_part_under_one_header_does_not_count_beside_its_total() {
        Read r = of("实际招生|在校生|‖|‖", "∥|全日制|非全日制|合计", "400|700|300|1000");
        assertThat(r.row(4)).containsEntry("in_school", "1000");
    }

    @Test
    void a_column_that_says_the_year_itself_counts_beside_a_group() {
        Read r = of("全年招生任务|春季招生|‖|实际招生", "∥|任务|完成率|∥", "800|200|50%|400");
        assertThat(r.row(4)).containsEntry("target", "800").containsEntry("enrolled", "400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"春季|‖|秋季|‖", "城镇|‖|农村|‖", "第一批|‖|第二批|‖"})
    void of_parts_without_a_whole_none_is_the_field(String over) {
        Read r = of("在校生|" + over, "∥|任务|完成|任务|完成", "1000|200|100|600|300");
        assertThat(r.row(4)).containsEntry("in_school", "1000").doesNotContainKeys("target", "enrolled");
        assertThat(r.reading().findings())
                .filteredOn(f -> f.code() == Code.AMBIGUOUS_COLUMN)
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "200|100|·|·; 300|50|·|·",
                "200|100|0|0; 300|50|0|0",
                "200|100|-|—; 300|50|/|0.00",
                "·|·|200|100; ·|·|300|50",
                "0|0|200|100; ·|·|300|50"
            })
    void the_only_group_that_is_filled_in_counts(String first, String second) {
        Read r = of("春季|‖|秋季|‖", "任务|完成|任务|完成", first + "\n卫校|" + second);
        assertThat(r.row(4)).containsEntry("target", "200").containsEntry("enrolled", "100");
        assertThat(r.row(5)).containsEntry("target", "300").containsEntry("enrolled", "50");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"200|100|·|·; ·|·|300|50", "200|100|0|0; 0|0|300|50", "200|100|·|·; 300|50|3人|1人"})
    void rows_that_fill_different_groups_have_no_whole(String first, String second) {
        Read r = of("春季|‖|秋季|‖", "任务|完成|任务|完成", first + "\n卫校|" + second);
        assertThat(r.row(4)).doesNotContainKeys("target", "enrolled");
        assertThat(r.reading().findings())
                .filteredOn(f -> f.code() == Code.AMBIGUOUS_COLUMN)
                .hasSize(4);
    }

    @Test
    void what_has_been_done_in_one_season_alone_is_all_that_has_been_done() {
        Read r = of("春季|‖|秋季|‖", "任务|完成|任务|完成", "200|100|600|·");
        assertThat(r.row(4)).containsEntry("enrolled", "100").doesNotContainKey("target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "上年|‖|本年|‖; 任务|完成|任务|完成; 700|350|800|400",
                "招生情况|‖|学校规模|‖; 任务|完成|班级数|任务; 800|400|20|600",
                "甲组|‖|乙组|‖; 任务|完成|任务|完成; 800|400|800|400",
                "任务|秋季学期招生|其中：女|·; ∥|完成|完成|·; 800|400|90|"
            })
    void other_groups_of_columns_are_read_as_ever(String over, String leaves, String row) {
        Read r = of(over, leaves, row);
        assertThat(r.row(4)).containsEntry("target", "800").containsEntry("enrolled", "400");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void money_of_several_offices_is_that_of_all() {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县2012年4月项目进度表
                项目名称|中央|‖|省级|‖|合计|‖
                ∥|总投资|累计完成投资|总投资|累计完成投资|总投资|累计完成投资
                甲|100|50|300|20|400|70
                """));
        assertThat(r.row(4)).containsEntry("total_investment", "400").containsEntry("invested", "70");
    }

    @Test
    void bases_inside_and_outside_a_school_are_not_all() {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县2012年上半年办学情况表
                学校名称|专业数|实训基地|‖|‖
                ∥|∥|校内|校外|合计
                ∥|∥|个数|个数|个数
                职业中专|8|3|5|8
                """));
        assertThat(r.row(5)).containsEntry("training_bases", "8");
    }
}
