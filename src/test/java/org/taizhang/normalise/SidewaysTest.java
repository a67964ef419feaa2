package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidewaysTest {
    @Test
    void fields_down_and_this_year_beside_last() {
        Read r = Read.of(Paper.book("云岭职教中心", """
                        2011年下半年中等职业学校办学条件基本情况表|‖|‖|‖|‖
                        学校代码|·|年份|2011
                        指标名称|单位|本年|上年|备注
                        学校占地面积|平方米|120000|110000|·
                        专业数|个|21|20|·
                        专任教师数|人|120|110|含外聘
                        双师型教师数|人|60|55|·
                        校内实训用房面积|平方米|5600|5600|·
                        """).and("云岭卫校", """
                        2011年下半年中等职业学校办学条件基本情况表|‖|‖|‖|‖
                        学校代码|·|年份|2011
                        指标名称|单位|本年|上年|备注
                        学校占地面积|平方米|120000|110000|·
                        专业数|个|11|20|·
                        专任教师数|人|-5|110|·
                        双师型教师数|人|30|55|·
                        校内实训用房面积|平方米|600|5600|·
                        """));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.table().transposed()).isTrue();
        assertThat(r.table().period()).hasToString("2011-H2");
        assertThat(r.row(3))
                .containsEntry("school", "云岭职教中心")
                .containsEntry("majors", "21")
                .containsEntry("teachers", "120")
                .containsEntry("dual_qualified", "60")
                .containsEntry("training_area", "5600");
        assertThat(r.table().cell(3, "majors")).contains("C5");
        assertThat(r.row(1, 3)).containsEntry("school", "云岭卫校").containsEntry("majors", "11");
        assertThat(r.alarms()).containsExactly("out-of-range C6");
    }

    @Test
    void what_is_beside_a_value_stays_with_its_record_and_is_said() {
        Read r = Read.of(Paper.text("""
                云岭县2012年上半年办学情况表
                学校名称|·|云岭职教中心
                指标名称|单位|本年|上年|备注
                专业数|个|18|16|·
                专任教师|人|126|—|含外聘
                ·|·|·|其中返聘3人|·
                实训基地|详见附件|4|4|·|另有1个在建
                填表人：李某|·|审核人：王某|·|电话：0370-1
                """));
        assertThat(r.row(3)).containsEntry("majors", "18").containsEntry("teachers", "126");
        assertThat(r.extras(3))
                .containsOnly(
                        entry("专业数/上年", "16"),
                        entry("专任教师/备注", "含外聘"),
                        entry("D6", "其中返聘3人"),
                        entry("实训基地/单位", "详见附件"),
                        entry("实训基地/上年", "4"),
                        entry("实训基地/F", "另有1个在建"));
        assertThat(r.findings())
                .containsExactly("unknown-column B3", "unknown-column D3", "unknown-column E3", "unknown-column F7");
    }

    @Test
    void what_is_beside_several_records_stays_with_the_one_to_its_left() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                指标|职教中心|同比|一高|同比
                学校类别|中职|·|普高|·
                招生任务|500|+5%|600|·
                实际招生|200|·|300|-2%
                """));
        assertThat(r.extras(2)).containsOnly(entry("招生任务/同比", "+5%"));
        assertThat(r.extras(4)).containsOnly(entry("实际招生/同比", "-2%"));
    }

    @Test
    void several_schools_across() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                学校名称|职教中心|一高
                学校类别|中职|普高
                招生任务|500|600
                实际招生|200|300
                在校生|900|待定
                """));
        assertThat(r.rows()).containsExactly(2, 3);
        assertThat(r.row(2)).containsEntry("school", "职教中心").containsEntry("enrolled", "200");
        assertThat(r.row(3)).containsEntry("school_type", "general").containsEntry("target", "600");
        assertThat(r.findings()).containsExactly("not-a-number C6");
    }

    @Test
    void another_time_beside_the_names_of_schools_is_no_school() {
        for (String other : new String[] {"上年数", "去年同期", "同比增减", "上年度（2011年）", "比上年增长%"}) {
            Read r = Read.of(Paper.book("Sheet1", """
                    招生情况表（2012年3月）
                    学校名称|一中|二中|%s
                    招生任务|500|400|300
                    实际招生|200|100|90
                    在校生|900|800|700
                    """.formatted(other)));
            assertThat(r.rows()).as(other).containsExactly(2, 3);
            assertThat(r.row(3)).containsEntry("school", "二中").containsEntry("enrolled", "100");
            assertThat(r.extras(3)).containsOnlyKeys("招生任务/" + other, "实际招生/" + other, "在校生/" + other);
            assertThat(r.findings()).containsExactly("unknown-column D2");
        }
    }

    @Test
    void a_name_that_has_a_word_for_another_time_in_it_is_one() {
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                项目名称|一中改造|二中学生增长扩建
                总投资|500|400
                形象进度|开工|竣工
                """));
        assertThat(r.rows()).containsExactly(2, 3);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年结转实训楼", "去年续建宿舍楼", "下年度实施操场", "增长极产教园", "平均里小学改造"})
    void a_name_that_begins_with_a_word_for_another_time_is_one(String name) {
        Read beside = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                项目名称|一中改造|%s
                总投资|500|400
                形象进度|开工|竣工
                """.formatted(name)));
        assertThat(beside.row(3)).containsEntry("project", name).containsEntry("total_investment", "400");
        assertThat(beside.findings()).isEmpty();
        Read alone = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）|‖|‖|‖
                项目名称|%s|建设性质|新建
                总投资|400|形象进度|竣工
                累计完成投资|400|责任单位|县教育局
                """.formatted(name)));
        assertThat(alone.row(2)).containsEntry("project", name).containsEntry("total_investment", "400");
        assertThat(alone.findings()).isEmpty();
    }

    @Test
    void words_for_another_time_that_no_name_is_beside_are_one() {
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                项目名称|增长
                总投资|500
                形象进度|开工
                """));
        assertThat(r.row(2)).containsEntry("project", "增长").containsEntry("total_investment", "500");
    }

    @Test
    void what_was_done_in_the_month_is_no_other_time() {
        Read r = Read.of(Paper.book("云岭一中新校区", """
                项目进度表（2012年3月）
                存在问题|本月停水停电
                总投资|500
                累计完成投资|100
                """));
        assertThat(r.row(2)).containsEntry("problems", "本月停水停电").containsEntry("invested", "100");
    }

    @Test
    void names_of_records_over_their_values() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                指标|职教中心|一高
                学校类别|中职|普高
                招生任务|500|600
                实际招生|200|300
                """));
        assertThat(r.row(2)).containsEntry("school", "职教中心").containsEntry("target", "500");
        assertThat(r.row(3)).containsEntry("school", "一高").containsEntry("enrolled", "300");
    }

    @Test
    void names_and_values_in_pairs() {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县项目进度表（2012年3月）|‖|‖|‖
                项目名称|职教中心新校区|建设性质|新建
                建设地点|城东|总投资（万元）|12000
                累计完成投资|很多|形象进度|主体封顶
                责任单位|县教育局|联系电话|0370-1
                """));
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.table().rows()).hasSize(1);
        assertThat(r.row(2))
                .containsEntry("project", "职教中心新校区")
                .containsEntry("nature", "new")
                .containsEntry("total_investment", "12000")
                .containsEntry("stage", "topped_out")
                .containsEntry("phone", "0370-1");
        assertThat(r.alarms()).containsExactly("not-a-number B4");
        assertThat(r.table().cell(2, "total_investment")).contains("D3");
    }

    @Test
    void several_records_one_below_the_other() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                学校名称|职教中心
                学校类别|中职
                招生任务|500
                实际招生|200

                学校名称|一高
                学校类别|普高
                招生任务|600
                实际招生|300
                """));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.row(1, 2)).containsEntry("school", "一高").containsEntry("enrolled", "300");
    }

    @Test
    void a_column_beside_several_records_below_each_other_is_said_once() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                指标名称|本年|上年
                学校名称|职教中心|·
                学校类别|中职|·
                招生任务|500|480
                实际招生|200|190
                学校名称|一高|·
                学校类别|普高|·
                招生任务|600|580
                实际招生|300|290
                """));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.findings()).containsExactly("unknown-column C2");
    }

    @Test
    void the_line_of_who_reports_above_tells_period_and_units_too() {
        Read r = Read.of(Paper.text("""
                云岭县项目进度表
                填报单位：云岭县教体局|报告期：2012年2月|单位：亿元、公顷
                项目名称|甲楼
                建设地点|城关镇
                总投资|0.9
                形象进度|主体施工
                占地面积|6
                """));
        assertThat(r.table().period()).hasToString("2012-02");
        assertThat(r.row(2)).containsEntry("total_investment", "9000").containsEntry("land_area", "90");
    }

    @Test
    void a_record_without_its_name_is_refused_and_not_lost() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                项目|甲楼|·|乙楼
                建设地点|城关镇|杨集镇|白沙镇
                总投资|900|800|700
                形象进度|主体施工|征地|竣工
                占地面积|6|5|·
                """));
        assertThat(r.row(2)).containsEntry("project", "甲楼").containsEntry("total_investment", "900");
        assertThat(r.row(4)).containsEntry("project", "乙楼").containsEntry("total_investment", "700");
        assertThat(r.table().counts().rejected()).isEqualTo(1);
        assertThat(r.alarms()).containsExactly("missing-value C2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称|甲楼|建设地点|城东\n总投资|100万元|形象进度|打桩",
                "项目名称|甲楼|‖|‖|‖|‖\n建设地点|城东|总投资|100万元|形象进度|打桩\n责任人|张三|联系电话|139|存在问题|缺钱",
                "项目名称|甲楼|建设地点|城东|总投资|100万元|形象进度|打桩\n责任人|张三|联系电话|139|备注|好|存在问题|缺钱",
            })
    void a_card_of_few_lines_is_one_record(String card) {
        Read r = Read.of(Paper.book("Sheet1", "2012年4月项目进度表\n" + card + "\n"));
        assertThat(r.rows()).hasSize(1);
        assertThat(r.row(2))
                .containsEntry("project", "甲楼")
                .containsEntry("location", "城东")
                .containsEntry("total_investment", "100")
                .containsEntry("stage", "started");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系人|张三|联系电话|13912345678",
                "联系人|张三|联系电话|13912345678\n负责人|李四|联系电话|13812345678",
                "责任人|李四|联系电话|13812345678",
            })
    void pairs_of_contacts_above_a_table_with_strange_columns_make_no_card(String contacts) {
        Read r = Read.of(
                Paper.book("4月", "2012年4月招生情况表\n" + contacts + "\n学校名称|校长|招生任务|班数|实际招生|辍学数\n县职教中心|王五|400|8|380|2\n"));
        assertThat(r.rows()).hasSize(1);
        assertThat(r.table().counts().accepted()).isEqualTo(1);
        assertThat(r.row(r.rows().get(0))).containsEntry("school", "县职教中心").containsEntry("enrolled", "380");
    }

    @Test
    void contacts_below_a_card_are_no_part_of_it() {
        Read r = Read.of(
                Paper.book("Sheet1", "2012年4月项目进度表\n项目名称|甲楼|建设地点|城东\n总投资|100万元|形象进度|打桩\n填表人|张三|联系电话|13912345678\n"));
        assertThat(r.rows()).hasSize(1);
        assertThat(r.row(2)).containsEntry("project", "甲楼").containsEntry("total_investment", "100");
    }

    @Test
    void a_narrow_table_with_strange_columns_between_is_no_card() {
        String header = "项目名称|甲方|总投资|乙方\n";
        Read r =
                Read.of(Paper.book("Sheet1", "2012年4月项目进度表\n" + header + "甲楼|一建|100|二建\n" + header + "乙楼|一建|200|二建\n"));
        assertThat(r.rows()).hasSize(2);
        Read two = Read.of(
                Paper.book("4月", "项目进度表\n" + header + "甲楼|一建|100|二建\n招生情况表\n学校名称|校长|招生任务|电话号\n一中|张三|200|139\n"));
        assertThat(two.reading().tables()).hasSize(2);
    }

    @Test
    void a_narrow_table_whose_header_comes_again_on_each_page_stands_upright() {
        for (String header : new String[] {"序号|项目名称|总投资|形象进度", "序号|项目名称|总投资", "项目名称|甲方|总投资|乙方", "项目名称|总投资"}) {
            StringBuilder pages = new StringBuilder("2012年4月项目进度表\n");
            for (int page = 0; page < 5; page++)
                pages.append(header)
                        .append(header.startsWith("序号") ? "\n1|楼" + page + "|100" : "\n楼" + page + "|100|100")
                        .append(header.endsWith("进度") ? "|开工\n" : "\n");
            Read r = Read.of(Paper.book("Sheet1", pages.toString()));
            assertThat(r.reading().tables()).as(header).hasSize(1);
            assertThat(r.table().transposed()).isFalse();
            assertThat(r.rows()).as(header).hasSize(5);
        }
    }

    @Test
    void narrow_tables_of_one_month_below_the_other_stand_upright() {
        for (String header : new String[] {"项目名称|总投资|累计完成投资", "项目名称|总投资|%d月完成投资"}) {
            StringBuilder months = new StringBuilder();
            for (int m = 1; m <= 4; m++)
                months.append("2012年%d月项目进度表\n".formatted(m))
                        .append(header.formatted(m))
                        .append("\n甲楼|900|%d00\n乙楼|800|%d50\n\n".formatted(m, m));
            Read r = Read.of(Paper.book("Sheet1", months.toString()));
            assertThat(r.reading().tables()).hasSize(4).noneMatch(t -> t.transposed());
            assertThat(r.reading().tables())
                    .extracting(t -> t.period().toString())
                    .containsExactly("2012-01", "2012-02", "2012-03", "2012-04");
            assertThat(r.row(3, 19)).containsEntry("project", "乙楼").containsEntry("total_investment", "800");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称|楼%1$d\n总投资|%1$d00\n",
                "项目名称|楼%1$d|总投资|%1$d00\n形象进度|开工|建设性质|新建\n",
                "项目名称|楼%1$d|备注\n总投资|%1$d00\n形象进度|开工\n",
                "项目名称|楼%1$d|总投资|%1$d00\n",
            })
    void cards_below_each_other_stay_cards(String card) {
        StringBuilder cards = new StringBuilder("2012年4月项目进度表\n");
        for (int i = 1; i <= 4; i++) cards.append(card.formatted(i));
        Read r = Read.of(Paper.book("Sheet1", cards.toString()));
        assertThat(r.reading().tables()).hasSize(4).allMatch(t -> t.transposed());
        assertThat(r.row(3, 2)).containsEntry("project", "楼4").containsEntry("total_investment", "400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校名称：云岭职业中专",
                "学校名称:云岭职业中专（盖章）|·|填报时间：2012年1月5日",
                "学 校 名 称：云岭职业中专    单位：人",
                "填报单位：云岭县教体局|学校：云岭职业中专",
                "学校名称：云岭职业中专|‖|‖|‖\n学校代码|·|年份|2012",
            })
    void a_line_over_the_fields_names_the_school_in_one_cell(String line) {
        for (String fields : new String[] {
            "指标名称|单位|本年|上年\n专业数|个|12|11\n专任教师数|人|120|110\n双师型教师数|人|50|40\n", "专业数|12|专任教师数|120\n双师型教师数|50|工位数|300\n"
        }) {
            if (line.contains("代码") && fields.startsWith("专业")) continue;
            Read r = Read.of(Paper.book("Sheet1", "2011年下半年办学情况表\n" + line + "\n" + fields));
            assertThat(r.rows()).as(fields).hasSize(1);
            assertThat(r.row(r.rows().get(0)))
                    .containsEntry("school", "云岭职业中专")
                    .containsEntry("majors", "12")
                    .containsEntry("dual_qualified", "50");
            assertThat(r.alarms()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校名称：",
                "学校名称：________",
                "学校名称：（盖章）",
                "学校名称：云岭县教育局",
                "学校名称：全县",
                "学校名称：云岭县",
                "学校名称：一中\n学校名称：二中",
                "学校数：3",
                "制表单位：云岭职业中专",
            })
    void a_line_that_gives_no_name_or_several_names_no_school(String line) {
        String fields = "\n指标名称|单位|本年|上年\n专业数|个|12|11\n专任教师数|人|120|110\n双师型教师数|人|50|40\n";
        Read r = Read.of(Paper.book("Sheet1", "2011年下半年办学情况表\n" + line + fields));
        assertThat(r.alarms()).hasSize(1).allMatch(a -> a.startsWith("missing-"));
        assertThat(r.table().counts().accepted()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县职业中专", "云岭县（盖章）", "云岭县职教办", "云岭县教体局职教股", "云岭县各职业学校", "全县", "张三"})
    void no_school_is_called_as_its_reporter(String reporter) {
        String fields = "\n指标|数值\n专业数|12\n专任教师|120\n双师型教师|48\n工位数|900\n";
        Read r = Read.of(Paper.book("Sheet1", "2012年上半年办学情况统计表\n填报单位：" + reporter + fields));
        assertThat(r.findings()).containsExactly("missing-column");
    }

    @Test
    void no_project_is_called_as_its_reporter() {
        Read r = Read.of(Paper.book("Sheet1", "2012年4月项目进度表\n填报单位：云岭县职业中专\n建设地点|城东\n总投资|100万元\n形象进度|打桩\n责任人|张三\n"));
        assertThat(r.findings()).containsExactly("missing-column");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011年|2012年",
                "2012年3月|2012年4月",
                "3月|4月",
                "2011年4月|2012年4月",
                "2011|2012",
                "2011年下半年|2012年上半年",
                "上年|2012年"
            })
    void years_and_parts_of_one_over_values_are_times_and_no_names(String times) {
        Read r = Read.of(Paper.text("""
                云岭县2012年4月中等职业学校招生情况表
                学校名称：云岭县职业中专
                指标名称|单位|%s
                招生任务|人|700|800
                实际招生|人|350|400
                在校生数|人|900|1000
                """.formatted(times)));
        assertThat(r.table().rows()).hasSize(1);
        assertThat(r.row(4))
                .containsEntry("school", "云岭县职业中专")
                .containsEntry("target", "800")
                .containsEntry("enrolled", "400")
                .containsEntry("in_school", "1000");
        assertThat(r.extras(4)).containsEntry("招生任务/" + times.split("\\|")[0], "700");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void where_the_reports_own_time_comes_first_it_counts() {
        Read r = Read.of(Paper.text("""
                云岭县职业中专办学情况表
                2011年下半年
                学校名称|云岭县职业中专|·|·
                指标名称|单位|2011年下半年|2012年上半年
                专业数|个|12|14
                专任教师|人|120|125
                工位数|个|400|450
                """));
        assertThat(r.table().period()).hasToString("2011-H2");
        assertThat(r.table().rows()).hasSize(1);
        assertThat(r.row(3)).containsEntry("majors", "12").containsEntry("workstations", "400");
    }

    @Test
    void of_other_times_alone_nothing_is_stored() {
        Read r = Read.of(Paper.text("""
                云岭县2012年4月中等职业学校招生情况表
                学校名称：云岭县职业中专
                指标名称|单位|2010年|2011年
                招生任务|人|700|800
                实际招生|人|350|400
                在校生数|人|900|1000
                """));
        assertThat(r.reading().tables().stream().mapToInt(t -> t.rows().size()).sum())
                .isZero();
        assertThat(r.alarms()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011年|2012年, 甲校|乙校",
        "2012年|2011年, 甲校|乙校",
        "3月|4月, 甲校|乙校",
        "上半年|下半年, 甲校|乙校",
        "云岭职业中专|2012年, 甲校|乙校",
        "2011年, 甲校"
    })
    void where_columns_have_names_of_their_own_times_over_them_drop_none(String heads, String names) {
        String values = names.replaceAll("[^|]+", "100");
        Read r = Read.of(Paper.text("云岭县2012年4月招生情况表\n指标名称|单位|" + heads + "\n学校名称|·|" + names + "\n招生任务|人|" + values
                + "\n实际招生|人|" + values + "\n在校生数|人|" + values + "\n"));
        assertThat(r.table().rows())
                .extracting(row -> row.values().get("school").toString())
                .hasSameSizeAs(names.split("\\|"));
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_head_that_is_no_time_names_a_record_where_nothing_else_does() {
        Read r = Read.of(Paper.text("云岭县2012年4月招生情况表\n指标名称|云岭职业中专|2012年\n招生任务|700|800\n实际招生|350|400\n在校生数|900|1000\n"));
        assertThat(r.row(2)).containsEntry("school", "云岭职业中专").containsEntry("target", "700");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4月|累计",
                "4月|1-4月",
                "4月|1月至4月",
                "4月|2012年1-4月",
                "4月|2012年",
                "4月|本年累计",
                "4月|截至4月底",
                "3月|1-4月",
                "上年|1-4月"
            })
    void the_year_so_far_goes_before_its_last_month(String times) {
        for (boolean turned : new boolean[] {false, true}) {
            String[] heads = times.split("\\|");
            Read r = Read.of(Paper.text("云岭县2012年4月招生情况表\n学校名称：云岭县职业中专\n指标名称|"
                    + (turned
                            ? heads[1] + "|" + heads[0] + "\n招生任务|800|700\n实际招生|400|350\n在校生数|1000|900\n"
                            : times + "\n招生任务|700|800\n实际招生|350|400\n在校生数|900|1000\n")));
            assertThat(r.table().rows()).hasSize(1);
            assertThat(r.row(turned ? 2 : 3))
                    .containsEntry("school", "云岭县职业中专")
                    .containsEntry("target", "800")
                    .containsEntry("enrolled", "400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月|4月|合计", "4月|2-4月|合计", "4月|1-4月|累计", "2012年|4月|累计", "3月|1-3月", "3月|累计"})
    void where_the_year_so_far_is_one_of_several_or_none_nothing_is_stored(String times) {
        String values = times.replaceAll("[^|]+", "100");
        Read r = Read.of(Paper.text("云岭县2012年4月招生情况表\n学校名称：云岭县职业中专\n指标名称|" + times + "\n招生任务|" + values + "\n实际招生|"
                + values + "\n在校生数|" + values + "\n"));
        assertThat(r.reading().tables().stream().mapToInt(t -> t.rows().size()).sum())
                .isZero();
        assertThat(r.alarms()).isNotEmpty();
    }

    @Test
    void a_name_over_all_times_holds_for_each() {
        Read r = Read.of(Paper.text(
                "云岭县2012年4月招生情况表\n指标名称|2011年|2012年\n学校名称|云岭县职业中专|·\n招生任务|700|800\n实际招生|350|400\n在校生数|900|1000\n"));
        assertThat(r.table().rows()).hasSize(1);
        assertThat(r.row(3)).containsEntry("school", "云岭县职业中专").containsEntry("target", "800");
        assertThat(r.alarms()).isEmpty();
    }
}
