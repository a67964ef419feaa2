package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    private static final String HEADER = "云岭县2012年4月项目进度表\n序号|项目名称|建设地点|建设性质|总投资（万元）|累计完成投资（万元）|形象进度\n";

    private static Read built(String rows) {
        return Read.of(Paper.text(HEADER + rows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "例|XX县职教中心|XX镇|新建|10000|5000|主体封顶",
                "示例|某某中学教学楼|XX镇|新建|10000|5000|主体封顶",
                "填写示例|某中学教学楼|XX镇|新建|10000|5000|主体封顶",
                "·|（示例）某中学教学楼|XX镇|新建|10000|5000|主体封顶",
                "填写要求|填全称|填到乡镇|选择：新建/改扩建|保留两位小数|保留两位小数|50字以内",
                "·|（填全称）|（填到乡镇）|（下拉选择）|（数字）|（数字）|（文字）",
                "·|文本|文本|下拉|数值|数值|文本"
            })
    void an_example_and_hints_how_to_fill_in_are_no_rows(String hint) {
        Read r = built(hint + "\n1|甲楼|城东|新建|12000|3200|主体封顶\n2|乙楼|城西|扩建|4500|800|打桩\n");
        assertThat(r.rows()).containsExactly(4, 5);
        assertThat(r.table().counts().note()).isEqualTo(1);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|示例小学教学楼|城东|新建|900|300|打桩",
                "·|例如镇教学楼|城东|新建|900|300|打桩",
                "1|（老校区）食堂|城东|新建|900|300|打桩",
                "·|（城东）|（新区）|新建|900|300|（打桩）"
            })
    void a_name_that_only_begins_like_one_is_a_row(String row) {
        assertThat(built(row + "\n2|乙楼|城西|扩建|4500|800|打桩\n").rows()).containsExactly(3, 4);
    }

    @Test
    void serial_numbers_and_noughts_that_were_filled_in_ahead_are_blank() {
        Read r = built("1|甲楼|城东|新建|12000|3200|主体封顶\n2|·|·|·|0|0|·\n3|·|·|·|0|0|·\n合计|·|·|·|12000|3200|·\n");
        assertThat(r.rows()).containsExactly(3);
        assertThat(r.table().counts().blank()).isEqualTo(2);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_row_with_a_number_and_one_among_others_still_lack_their_names() {
        assertThat(built("1|甲楼|城东|新建|12000|3200|主体封顶\n2|·|·|·|500|0|·\n").findings())
                .containsExactly("missing-value B4");
        assertThat(built("1|甲楼|城东|新建|12000|3200|主体封顶\n2|·|·|·|0|0|·\n3|丙楼|城东|新建|500|0|打桩\n")
                        .findings())
                .containsExactly("missing-value B4");
    }

    @Test
    void a_stamp_below_the_rows_is_none() {
        Read r = built("1|甲楼|城东|新建|12000|3200|主体封顶\n（盖章）|·|·|·|·|·|2012年4月28日\n");
        assertThat(r.rows()).containsExactly(3);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_name_that_begins_with_a_footers_word_in_brackets_is_one() {
        Read r = built("1|甲楼|城东|新建|12000|3200|主体封顶\n·|（制表）车间|城东|新建|900|300|打桩\n" + "·|（备注）|城西|新建|900|300|打桩\n");
        assertThat(r.rows()).containsExactly(3, 4, 5);
    }
}
