package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of which some are bare numbers. */
class NumberHeadersTest {
    private static Read of(String lines) {
        return Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n" + lines + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010|2011", "2011|2010|2009", "1|2|3", "201101|201102", "K|1|2", "001|002|117"})
    void they_name_columns_beside_known_ones(String numbers) {
        int count = numbers.split("\\|").length;
        Read r = of("项目名称|总投资（万元）|建设地点|" + numbers + "\n甲|8600|城东" + "|7".repeat(count));
        assertThat(r.row(3)).containsEntry("project", "甲").containsEntry("total_investment", "8600");
        assertThat(r.extras(3)).hasSize(count);
    }

    @Test
    void they_may_stand_between_known_ones() {
        Read r = of("项目名称|2010|2011|总投资（万元）|2012|形象进度\n甲|1|2|8600|3|主体三层");
        assertThat(r.row(3)).containsEntry("total_investment", "8600").containsEntry("stage", "started");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "备注|总投资|100|200",
                "总投资|8600|年度计划投资|9000|形象进度|主体三层",
                "总投资|年度计划投资|8600|4000.5",
                "总投资|年度计划投资|300|300|400",
                "总投资|年度计划投资|1|3|2"
            })
    void rows_of_data_with_such_words_stay_rows(String row) {
        Read r = of("项目名称|建设地点|总投资（万元）|年度计划投资|备注|存在问题\n甲|城东|8600|100||\n" + row + "\n乙|城西|900|200||");
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.table().counts().header()).isEqualTo(1);
        assertThat(r.row(5)).containsEntry("project", "乙");
    }

    @Test
    void numbers_of_columns_are_none() {
        Read r = of("项目名称|总投资（万元）|形象进度|2010|2011\n1|2|3|4|5\n甲|8600|主体三层|7|8");
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(4)).containsEntry("project", "甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校名称|学校类别|2010|2011|2012", "学校名称|类别|1|2|3", "项目名称|形象进度|2010|2011|2012"})
    void beside_names_and_kinds_alone_they_make_no_header(String header) {
        Read r = Read.of(Paper.book("Sheet1", "云岭县2012年4月招生情况表\n" + header + "\n一中|普高|300|140|1100\n"));
        assertThat(r.reading().tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"总投资|累计完成投资|1000|2000", "合计|总投资|累计完成投资|1000|2000"})
    void a_line_of_sums_over_the_header_is_no_part_of_it(String line) {
        Read r = of(line + "\n项目名称|总投资|累计完成投资|年度计划投资\n甲|1000|100|50");
        assertThat(r.table().counts().header()).isEqualTo(1);
        assertThat(r.row(4))
                .containsEntry("total_investment", "1000")
                .containsEntry("invested", "100")
                .containsEntry("year_plan", "50");
    }
}
