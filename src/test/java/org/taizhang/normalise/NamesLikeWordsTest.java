package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose cells look like words for totals, kinds, examples or other times, and what of it they are. */
class NamesLikeWordsTest {
    private static Read schools(String rows) {
        return Read.of(Paper.book("Sheet1", "云岭县2012年4月招生情况表\n" + rows));
    }

    private static Read projects(String rows) {
        return Read.of(Paper.book("Sheet1", "云岭县2012年4月项目进度表\n序号|项目名称|建设地点|总投资（万元）|形象进度\n" + rows));
    }

    @Test
    void a_word_for_totals_by_itself_behind_a_numbered_name_sums_its_rows() {
        Read r = schools("序号|类别|学校名称|招生任务|实际招生\n1|中职|小计|900|300\n1.1|∥|职教中心|600|200\n1.2|∥|卫校|300|100\n"
                + "2|普高|小计|700|500\n2.1|∥|一高|400|300\n2.2|∥|二高|300|200\n");
        assertThat(r.rows()).containsExactly(4, 5, 7, 8);
        assertThat(projects("1|城关镇|小计|300|·\n2|甲楼|城东|100|打桩\n3|乙楼|城东|200|打桩\n").rows())
                .containsExactly(4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中：实训车间2栋", "合计1200", "累计3200"})
    void what_says_more_is_what_the_row_says(String place) {
        assertThat(projects("1|甲楼|" + place + "|100|打桩\n2|乙楼|城东|200|打桩\n").rows())
                .containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"密级：普通", "制表：职教中心", "附件：普通高中"})
    void a_label_above_a_header_gives_its_rows_no_kind(String line) {
        Read r = schools(line + "\n学校名称|招生任务|实际招生\n甲校|600|200\n");
        assertThat(r.row(4)).doesNotContainKey("school_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中等职业学校", "一、中等职业学校", "表一：中等职业学校", "附件1：中职学校"})
    void a_numbered_or_bare_kind_does(String line) {
        Read r = schools(line + "\n学校名称|招生任务|实际招生\n甲校|600|200\n");
        assertThat(r.row(4)).containsEntry("school_type", "vocational");
    }

    @Test
    void a_school_that_is_called_like_a_kind_may_end_a_page_with_its_name_alone() {
        Read r = schools("学校名称|招生任务|实际招生\n甲校|600|200\n卫校\n学校名称|招生任务|实际招生\n县二中|300|100\n");
        assertThat(r.rows()).containsExactly(3, 4, 6);
        assertThat(r.row(6)).doesNotContainKey("school_type");
        assertThat(schools("学校名称|招生任务|实际招生\n卫校\n学校名称|招生任务|实际招生\n县二中|300|100\n").rows())
                .containsExactly(3, 5);
    }

    @Test
    void an_example_ends_no_table() {
        assertThat(projects("例|某中学教学楼|城关镇|10000|主体施工\n1|甲楼|城东|待定|打桩\n2|乙楼|城东|200|打桩\n")
                        .rows())
                .containsExactly(4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一期初中部教学楼", "学校均衡化工程", "职校均衡楼"})
    void words_for_other_times_within_a_name_below_a_total_say_nothing(String name) {
        assertThat(projects("·|合计|·|300|·\n1|" + name + "|城东|100|打桩\n2|乙楼|城东|200|打桩\n")
                        .rows())
                .containsExactly(4, 5);
    }

    @Test
    void a_countys_short_name_may_be_that_of_a_place() {
        Read r = schools("学校名称|类别|招生任务|实际招生\n云岭|中职|600|200\n甲校|中职|300|100\n云岭县||900|300\n");
        assertThat(r.rows()).containsExactly(3, 4);
    }
}
