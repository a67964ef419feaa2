package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.reading.Counts;

/** Records that take several rows of a sheet, as where a table was pasted from a text. */
class TallRecordsTest {
    private static Read read(String rows) {
        return Read.of(Paper.book("Sheet1", "云岭县2012年4月项目进度表\n序号|项目名称|建设性质|总投资（万元）|工程阶段|存在问题|县里意见\n" + rows));
    }

    @Test
    void the_paragraphs_of_a_cell_are_one_text() {
        Read r = read("1|甲|新建|100|开工|1.资金缺口大|·\n∥|∥|∥|∥|∥|2.征地未完|·\n2|乙|改建|200|奠基|·|·\n");
        assertThat(r.rows()).containsExactly(3, 5);
        assertThat(r.row(3)).containsEntry("problems", "1.资金缺口大 2.征地未完").containsEntry("total_investment", "100");
        assertThat(r.alarms()).isEmpty();
        assertThat(r.table().counts()).isEqualTo(new Counts(4, 1, 2, 0, 0, 0, 1));
    }

    @Test
    void paragraphs_of_two_cells_and_of_steps_of_buildings_are_too() {
        Read two = read("1|甲|新建|100|开工|资金缺口|尽快\n∥|∥|∥|∥|∥|·|开工\n∥|∥|∥|∥|∥|征地|·\n2|乙|改建|200|奠基|·|·\n");
        assertThat(two.rows()).containsExactly(3, 6);
        assertThat(two.row(3)).containsEntry("problems", "资金缺口 征地");
        assertThat(two.extras(3)).containsEntry("县里意见", "尽快 开工");
        assertThat(two.alarms()).isEmpty();
        Read steps = read("1|甲|新建|100|教学楼竣工|·|·\n∥|∥|∥|∥|宿舍楼开工|∥|∥\n2|乙|改建|200|奠基|·|·\n");
        assertThat(steps.row(3)).containsEntry("stage", "started");
        assertThat(steps.alarms()).isEmpty();
        assertThat(steps.findings()).contains("approximate E3");
    }

    @ParameterizedTest
    @CsvSource({"竣工,未启动", "交付使用,奠基", "主体封顶,完成征地", "已竣工,正在装修", "教学楼竣工,未启动", "主体封顶,选址定位"})
    void steps_that_name_no_buildings_are_those_of_two_records(String one, String other) {
        Read r = read("1|甲|新建|100|" + one + "|·|·\n∥|∥|∥|∥|" + other + "|∥|∥\n2|乙|改建|200|奠基|·|·\n");
        assertThat(r.alarms()).contains("duplicate-key B4", "inconsistent D3");
    }

    @Test
    void words_for_nothing_are_no_paragraphs() {
        assertThat(read("1|甲|新建|100|开工|无|·\n∥|∥|∥|∥|∥|资金紧张|·\n").row(3)).containsEntry("problems", "资金紧张");
        assertThat(read("1|甲|新建|100|开工|资金紧张|·\n∥|∥|∥|∥|∥|/|·\n").row(3)).containsEntry("problems", "资金紧张");
        assertThat(read("1|甲|新建|100|开工|无|·\n∥|∥|∥|∥|∥|无|·\n").row(3)).doesNotContainKey("problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"填表人：张三", "合计", "同上"})
    void footers_totals_and_dittos_are_no_paragraphs(String words) {
        Read r = read("1|甲|新建|100|开工|资金紧张|·\n∥|∥|∥|∥|∥|" + words + "|·\n");
        assertThat(r.row(3)).containsEntry("problems", "资金紧张");
        assertThat(r.alarms()).contains("inconsistent D3");
    }

    @Test
    void a_record_may_be_two_empty_rows_high() {
        Read r = read("1|甲|新建|100|开工|·|·\n∥|∥|∥|∥|∥|∥|∥\n2|乙|改建|200|奠基|·|·\n∥|∥|∥|∥|∥|∥|∥\n");
        assertThat(r.rows()).containsExactly(3, 5);
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void rows_with_numbers_or_names_of_their_own_are_records() {
        Read parts = read("1|甲|新建|100|开工|一期|·\n∥|∥|∥|50|奠基|二期|·\n");
        assertThat(parts.alarms()).containsExactly("duplicate-key B4");
        Read shared = read("1|甲|新建|100|开工|·|·\n2|乙|∥|∥|奠基|·|·\n");
        assertThat(shared.rows()).containsExactly(3, 4);
        assertThat(shared.alarms()).containsExactly("inconsistent D3");
        Read steps = read("1|甲|新建|100|主体封顶|教学楼|·\n∥|∥|∥|∥|基础|宿舍楼|·\n");
        assertThat(steps.alarms()).containsExactly("inconsistent D3", "duplicate-key B4");
        Read apart = read("1|甲|新建|100|开工|缺钱|·\n∥|∥|∥|·|∥|征地|·\n");
        assertThat(apart.alarms()).containsExactly("duplicate-key B4");
        Read numbered = read("1|甲|新建|100|开工|缺钱|·\n2|∥|∥|∥|∥|征地|·\n");
        assertThat(numbered.alarms()).containsExactly("inconsistent D3", "duplicate-key B4");
    }
}
