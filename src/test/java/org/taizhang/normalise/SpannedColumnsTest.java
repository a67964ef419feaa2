package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers over several columns, of which one has the values. */
class SpannedColumnsTest {
    private static Read named(String header, String... names) {
        StringBuilder lines = new StringBuilder("云岭县2012年4月项目进度表\n序号|" + header + "|建设地点|总投资（万元）\n");
        for (int i = 0; i < names.length; i++)
            lines.append(i + 1)
                    .append('|')
                    .append(names[i])
                    .append("|城东|")
                    .append(8600 + 10 * i)
                    .append('\n');
        return Read.of(Paper.book("Sheet1", lines.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目名称|‖", "项目名称|·"})
    void names_stand_behind_the_offices_to_which_several_belong(String header) {
        Read r = named(header, "职教中心|职教中心实训楼", "∥|职教中心图书楼", "县直学校|卫校综合楼", "∥|技校宿舍楼");
        assertThat(r.row(3)).containsEntry("project", "职教中心实训楼").containsEntry("total_investment", "8600");
        assertThat(r.row(4)).containsEntry("project", "职教中心图书楼");
        assertThat(r.extras(4)).containsEntry("B", "职教中心");
        assertThat(r.findings()).containsExactly("approximate B2");
        assertThat(r.table().columns()).anySatisfy(c -> {
            assertThat(c.field()).contains("project");
            assertThat(c.index()).isEqualTo(2);
        });
        assertThat(named(header, "县直学校|卫校综合楼", "·|技校宿舍楼", "·|三中实验楼").row(5)).containsEntry("project", "三中实验楼");
    }

    @Test
    void names_stand_behind_an_empty_column() {
        assertThat(named("项目名称|‖", "·|卫校综合楼", "·|技校宿舍楼").row(4)).containsEntry("project", "技校宿舍楼");
        assertThat(named("项目名称|‖", "·|卫校综合楼", "·|技校宿舍楼").findings()).isEmpty();
        assertThat(named("项目名称|‖", "·|卫校迁建工程", "·|技校扩建").row(4)).containsEntry("project", "技校扩建");
        assertThat(named("项目名称|·", "·|卫校综合楼", "·|技校宿舍楼").row(4)).containsEntry("project", "技校宿舍楼");
        assertThat(named("项目名称|·", "·|张三", "·|李四").findings()).contains("missing-value B3", "missing-value B4");
    }

    /** What may stand right of names: persons, documents, places, contents; also of names that are repeated or lacking. */
    @ParameterizedTest
    @CsvSource({
        "教学楼|张三,宿舍楼|李四,实训楼|王五",
        "教学楼|三层,宿舍楼|四层,食堂|五层",
        "教学楼|云发改〔2012〕1号,宿舍楼|云发改〔2012〕2号,食堂|云发改〔2012〕3号",
        "教学楼|一中教学楼,宿舍楼|二中宿舍楼,食堂|三中食堂",
        "一期|卫校综合楼,二期|技校宿舍楼,三期|三中食堂",
        "101|卫校综合楼,102|技校宿舍楼,103|三中食堂",
        "1号楼|张三,2号楼|李四,3号楼|王五",
        "一期工程|张三,二期工程|李四,三期工程|王五",
        "甲校教学楼|副县长张三分包联系,·|副县长李四分包联系,乙校教学楼|副县长王五分包联系",
        "云岭职专迁建|新建教学楼一栋5层,·|配套运动场地两块,云岭卫校扩建|门诊综合楼一栋",
        "云岭职专|新建教学楼,∥|扩建食堂,云岭卫校|新建宿舍楼",
        "甲校综合楼|原甲校办公楼,·|原乙校办公楼,丙校综合楼|原丙校办公楼",
        "云岭卫校扩建|云岭县城关镇解放路1号,∥|云岭县城关镇人民路2号,云岭职专|云岭县城关镇建设路3号",
        "云岭职专|机电技术应用专业,∥|学前教育（幼师）专业,云岭卫校|护理（老年护理）专业"
    })
    void what_else_stands_right_of_names_is_no_name(String one, String two, String three) {
        String name = one.substring(0, one.indexOf('|'));
        Read bare = named("项目名称|·", one, two, three);
        assertThat(bare.row(3)).containsEntry("project", name);
        assertThat(bare.findings()).doesNotContain("approximate B2");
        Read merged = named("项目名称|‖", one, two, three);
        assertThat(merged.row(3)).containsEntry("project", name);
        assertThat(merged.alarms()).contains("inconsistent B2");
    }

    @ParameterizedTest
    @CsvSource({
        "甲校楼|原甲校危房改造楼,甲校楼|原乙校危房改造楼,丙校楼|原丙校危房改造楼,丙校楼|原丁校危房改造楼",
        "卫校|云发改〔2012〕1号,卫校|云发改〔2012〕2号,技校|云发改〔2012〕3号,技校|云发改〔2012〕4号",
        "县直学校|卫校综合楼,县直学校|技校宿舍楼,教体局|三中实验楼,教体局|四中食堂"
    })
    void names_that_are_repeated_are_no_groups(String one, String two, String three, String four) {
        assertThat(named("项目名称|·", one, two, three, four).alarms()).contains("duplicate-key B4", "duplicate-key B6");
        assertThat(named("项目名称|‖", one, two, three, four).alarms()).contains("inconsistent B2", "duplicate-key B4");
    }

    @Test
    void a_name_of_two_columns_is_doubtful() {
        Read parts = named("项目名称|‖", "职业中专新校区|教学楼", "∥|1#宿舍楼", "卫校迁建|综合楼");
        assertThat(parts.row(3)).containsEntry("project", "职业中专新校区");
        assertThat(parts.alarms()).contains("inconsistent B2");
        Read each = named("项目名称|‖", "城关镇|中学综合楼", "李庄乡|中学宿舍楼", "王集乡|中学实验楼");
        assertThat(each.row(3)).containsEntry("project", "城关镇");
        assertThat(each.alarms()).containsExactly("inconsistent B2");
        Read departments = named("项目名称|‖", "云岭职业中专实训|机电系", "∥|计算机系", "云岭卫校实训|护理系");
        assertThat(departments.row(3)).containsEntry("project", "云岭职业中专实训");
        assertThat(departments.alarms()).contains("inconsistent B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目名称|‖", "项目名称|·"})
    void words_behind_some_names_are_beside_them(String header) {
        Read r = named(header, "卫校综合楼|·", "技校宿舍楼|续建", "三中实验楼|·", "四中食堂改造|·");
        assertThat(r.row(4)).containsEntry("project", "技校宿舍楼");
        assertThat(r.extras(4)).containsEntry("C", "续建");
        assertThat(r.alarms()).isEmpty();
        Read once = named("项目名称", "卫校综合楼", "卫校综合楼");
        assertThat(once.findings()).containsExactly("duplicate-key B4");
    }

    private static Read invested(String... cells) {
        StringBuilder lines = new StringBuilder("云岭县2012年4月项目进度表\n序号|项目名称|总投资（万元）|‖|建设地点\n");
        for (int i = 0; i < cells.length; i++)
            lines.append(i + 1)
                    .append("|项目")
                    .append(i)
                    .append('|')
                    .append(cells[i])
                    .append("|城东\n");
        return Read.of(Paper.book("Sheet1", lines.toString()));
    }

    @Test
    void values_may_all_stand_in_the_right_one_of_two_columns() {
        Read r = invested("·|8600", "·|9200");
        assertThat(r.row(3)).containsEntry("total_investment", "8600");
        assertThat(r.extras(3)).isEmpty();
        assertThat(r.findings()).isEmpty();
        assertThat(invested("￥|8600", "￥|9200").row(4)).containsEntry("total_investment", "9200");
        assertThat(invested("约|8600", "约|9200").findings()).contains("not-a-number C3", "not-a-number C4");
        assertThat(invested("8600|‖", "9200|‖").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "≥", "<", "约", "$", "※"})
    void no_sign_but_the_currencys_is_skipped_before_a_number(String sign) {
        Read r = invested(sign + "|8600", sign + "|9200");
        assertThat(r.row(3)).doesNotContainKey("total_investment");
        assertThat(r.findings()).contains("unknown-column C2");
    }

    @Test
    void a_value_in_another_column_than_most_is_doubtful() {
        Read r = invested("8600|·", "·|9200", "·|7000");
        assertThat(r.row(4)).containsEntry("total_investment", "9200");
        assertThat(r.row(3)).doesNotContainKey("total_investment");
        assertThat(r.extras(3)).containsEntry("C", "8600");
        assertThat(r.alarms()).containsExactly("inconsistent C3");
        assertThat(invested("8600|·", "5300|·", "·|7000").alarms()).containsExactly("inconsistent D5");
    }

    @Test
    void a_name_that_is_repeated_or_merged_once_is_no_office() {
        Read twice = named("项目名称|·", "卫校综合楼|城东新区北侧", "卫校综合楼|城西产业区", "三中实验楼|李庄乡政府旁");
        assertThat(twice.row(3)).containsEntry("project", "卫校综合楼");
        assertThat(twice.findings()).containsExactly("duplicate-key B4");
        Read few = named("项目名称|‖", "卫校综合楼|城建一公司", "∥|城建二公司", "三中实验楼|城建三公司", "四中食堂|城建四公司");
        assertThat(few.row(3)).containsEntry("project", "卫校综合楼");
        assertThat(few.alarms()).contains("inconsistent B2");
    }

    @Test
    void what_stands_beside_a_value_is_said_once() {
        Read r = invested("8600|万元", "9200|万元");
        assertThat(r.row(3)).containsEntry("total_investment", "8600");
        assertThat(r.findings()).containsExactly("unknown-column C2");
        assertThat(invested("8600|4300", "9200|·").row(3)).containsEntry("total_investment", "8600");
    }
}
