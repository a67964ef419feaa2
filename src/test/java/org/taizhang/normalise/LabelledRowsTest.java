package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledRowsTest {
    private static Read built(String rows) {
        return Read.of(Paper.text("云岭县2012年4月项目进度表\n序号|项目名称|建设内容|总投资（万元）|累计完成投资（万元）\n" + rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中：实训车间2栋、配电房1座", "共计2栋", "合计3层"})
    void a_word_for_totals_that_says_more_behind_a_number_and_a_name_says_nothing_of_the_row(String content) {
        Read r = built("1|实训楼|" + content + "|4500|800\n2|图书馆|一栋|450|60\n合计|·|·|4950|860\n");
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.extras(3)).containsEntry("建设内容", content);
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void nor_does_it_in_an_amount() {
        Read r = Read.of(
                Paper.text("云岭县2012年4月项目进度表\n序号|项目名称|总投资（万元）|建设性质\n1|甲楼|900|新建\n2|乙楼|共计1200|新建\n3|丙楼|累计700|新建\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.row(4)).containsEntry("total_investment", "1200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"·|·|合计|4950|860", "·|合计|·|4950|860", "合计|·|·|4950|860", "3|合计|·|4950|860", "·|实训楼|其中：一期|450|60"
            })
    void without_both_it_does(String row) {
        Read r = built("1|实训楼|两栋|4500|800\n2|图书馆|一栋|450|60\n" + row + "\n");
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.table().counts().total()).isEqualTo(1);
    }
}
