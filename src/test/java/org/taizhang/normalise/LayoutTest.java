package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.reading.Counts;
import org.taizhang.reading.TableReading;

class LayoutTest {
    private static final String LEDGER = """
            云岭县职教攻坚“33211”工程项目建设进度月报表|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖
            填报单位（盖章）：云岭县教育体育局|‖|‖|‖|‖|‖|填报时间：2012年4月25日|‖|‖|‖|‖|单位：万元、亩、平方米|‖|‖|·|·
            序 号|项目名称|建设地点|建设\\n性质|建设规模|‖|总投资\\n（万元）|2012年投资（万元）|‖|累计完成投资（万元）|开工时间|计划竣工时间|形象进度|存在问题|责任单位及责任人|‖
            ∥|∥|∥|∥|占地（亩）|建筑面积(㎡)|∥|计划|完成|∥|∥|∥|∥|∥|单位|姓名/电话
            一|县级职教中心|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖
            1|云岭县职教中心新校区|产业集聚区|新建|300亩|12万|1.2亿|5000|1,350|约3000|2011.10|2013年6月底|1#教学楼主体三层，实训楼基础完工|资金缺口|县教体局|张某某 13800000000
            2|〃 主校区改造|同上|改扩建|-|8600|1800|800|0|/|·|2012.12|已奠基，未动工|征地手续未完|同上|同上
            ·|小计|‖|‖|300|128600|13800|5800|1350|3000|·|·|·|·|·|·
            二|示范性实训基地|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖
            1|机电实训基地|城东|新建|20|3000|900|300|100|200|2011年11月|2012年10月|主体封顶|·|县教体局|李某某 13900000000
            合 计|‖|‖|‖|320|131600|14700|6100|1450|3200|·|·|·|·|·|·
            注：1.本表每月25日前报市指挥部办公室；2.形象进度填写到单体建筑。|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖
            单位负责人：      审核人：      填表人：      联系电话：      报出日期：  年 月 日|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖
            """;

    private static final String ENROLMENT = """
            云岭县2012年春季中等职业学校招生情况统计表|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖|‖
            填报单位：(公章)|‖|‖|‖|截止日期：2012年4月20日|‖|‖|‖|‖|单位：人|‖|‖|‖|‖
            县(市)|学校名称|办学性质|初中毕业生数|招生计划|实际招生数|‖|‖|完成比例(%)|在校生数|‖|‖|职普比|‖
            ∥|∥|∥|∥|∥|春季|秋季|合计|∥|一年级|二年级|三年级|招生|在校生
            甲|乙|丙|1|2|3|4|5=3+4|6=5/2|7|8|9|10|11
            云岭县|职业中专|公办|6,820|1500|320|·|320|21.3%|890|760|540|0.42:1|0.61∶1
            ·|卫校|民办|—|300|85|·|85|0.283|200|180|170|·|·
            ·|其中：女|·|·|·|200|·|200|·|·|·|·|·|·
            普通高中|一高|公办|·|2000|1900|·|1900|·|900|800|700|·|·
            合计|·|·|·|3800|2305|·|2305|·|·|·|·|·|·
            """;

    @Test
    void a_construction_ledger_with_two_header_rows_and_groups_is_read() {
        for (Read r : List.of(Read.of(Paper.book("Sheet1", LEDGER)), Read.of(Paper.text(LEDGER)))) {
            assertThat(r.table().form()).isEqualTo("project-progress");
            assertThat(r.table().period()).hasToString("2012-04");
            assertThat(r.rows()).as(r.toString()).containsExactly(6, 7, 10);
            assertThat(r.row(6))
                    .containsEntry("project", "云岭县职教中心新校区")
                    .containsEntry("location", "产业集聚区")
                    .containsEntry("nature", "new")
                    .containsEntry("land_area", "300")
                    .containsEntry("floor_area", "120000")
                    .containsEntry("total_investment", "12000")
                    .containsEntry("year_plan", "5000")
                    .containsEntry("invested_this_year", "1350")
                    .containsEntry("invested", "3000")
                    .containsEntry("planned_completion", "2013-06-30")
                    .containsEntry("stage", "started")
                    .containsEntry("problems", "资金缺口")
                    .containsEntry("responsible_unit", "县教体局");
            assertThat(r.row(7))
                    .containsEntry("location", "产业集聚区")
                    .containsEntry("nature", "expansion")
                    .containsEntry("stage", "foundation_laid")
                    .containsEntry("responsible_unit", "县教体局")
                    .doesNotContainKey("land_area");
            assertThat(r.table().counts()).isEqualTo(new Counts(11, 2, 3, 0, 2, 4, 0));
        }
    }

    @Test
    void an_enrolment_table_with_column_numbers_and_of_which_rows_is_read() {
        for (Read r : List.of(Read.of(Paper.book("Sheet1", ENROLMENT)), Read.of(Paper.text(ENROLMENT), "x.csv"))) {
            assertThat(r.table().form()).isEqualTo("enrolment");
            assertThat(r.table().period()).hasToString("2012-04");
            assertThat(r.rows()).containsExactly(6, 7, 9);
            assertThat(r.row(6))
                    .containsEntry("school", "职业中专")
                    .containsEntry("target", "1500")
                    .containsEntry("enrolled", "320");
            assertThat(r.table().counts()).isEqualTo(new Counts(8, 3, 3, 0, 2, 0, 0));
            assertThat(r.findings()).doesNotContain("total-mismatch E10", "total-mismatch H10");
        }
    }

    @Test
    void a_table_may_begin_anywhere_under_titles_and_an_attachment_number() {
        Read r = Read.of(Paper.book("Sheet1", """


                        ·|附件1：
                        ·|·|云岭县职教项目建设进度表（2012年3月）
                        ·
                        ·|·|单位:万元
                        ·|·|序号|项目\\n名称|总　投资|累计完\\n成投资|工程阶段
                        ·|·|1|职教中心|100|50|开工
                        """));
        assertThat(r.row(8)).containsEntry("project", "职教中心").containsEntry("invested", "50");
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.table().cell(8, "invested")).contains("F8");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void a_parent_repeated_over_each_leaf_is_read_as_one_over_all() {
        Read r = Read.of(Paper.text("""
                        云岭县2012年3月项目进度表
                        序号,项目名称,投资情况,投资情况,投资情况,时间安排,时间安排
                        ,,总投资（万元）,年度计划（万元）,累计完成（万元）,计划开工,计划竣工
                        1,职教中心,100,60,50,2012年5月,2013年6月
                        """.replace(',', '|')));
        assertThat(r.row(4))
                .containsEntry("total_investment", "100")
                .containsEntry("year_plan", "60")
                .containsEntry("invested", "50")
                .containsEntry("planned_start", "2012-05")
                .containsEntry("planned_completion", "2013-06");
        assertThat(r.table().counts().header()).isEqualTo(2);
    }

    @Test
    void three_header_rows_are_one_header() {
        Read r = Read.of(Paper.book("3月", """
                        项目建设进度表|‖|‖|‖|‖|‖
                        项目基本情况|‖|‖|投资情况（万元）|‖|‖
                        序号|项目名称|建设性质|总投资|完成投资|‖
                        ∥|∥|∥|∥|本年|累计
                        1|职教中心|新建|100|20|50
                        """));
        assertThat(r.row(5))
                .containsEntry("project", "职教中心")
                .containsEntry("total_investment", "100")
                .containsEntry("invested_this_year", "20")
                .containsEntry("invested", "50");
        assertThat(r.table().counts().header()).isEqualTo(3);
    }

    @Test
    void a_header_repeated_on_each_page_is_no_data() {
        Read r = Read.of(Paper.book("3月", """
                        项目建设进度表（2012年3月）
                        序号|项目名称|总投资|工程阶段
                        1|甲校|100|开工
                        项目建设进度表（2012年3月）
                        序号|项目名称|总投资|工程阶段
                        2|乙校|200|竣工
                        合计|·|300|·
                        """));
        assertThat(r.rows()).containsExactly(3, 6);
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.alarms()).isEmpty();
        assertThat(r.table().counts()).isEqualTo(new Counts(6, 2, 2, 0, 1, 1, 0));
    }

    @Test
    void months_stacked_on_one_sheet_are_tables_of_their_own() {
        Read r = Read.of(Paper.book("台账", """
                        项目建设进度表（2012年2月）
                        序号|项目名称|总投资|工程阶段
                        1|甲校|100|奠基

                        项目建设进度表（2012年3月）
                        序号|项目名称|总投资|工程阶段
                        1|甲校|100|开工
                        """));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.table(0).period()).hasToString("2012-02");
        assertThat(r.table(1).period()).hasToString("2012-03");
        assertThat(r.row(1, 7)).containsEntry("stage", "started");
        assertThat(r.table(0).counts()).isEqualTo(new Counts(2, 1, 1, 0, 0, 0, 0));
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void tables_under_each_other_have_the_entry_that_their_own_titles_say() {
        for (String[] titles : new String[][] {
            {"云岭县中职招生情况表（4月）", "云岭县普通高中招生情况表（4月）"},
            {"一、中等职业学校招生情况", "二、普通高中招生情况"},
            {"表一：云岭县中职招生情况表", "表二：云岭县普高招生情况表"}
        }) {
            Read r = Read.of(Paper.book("4月", """
                            %s
                            学校|招生任务|实际招生
                            职专|800|300
                            小计|800|300
                            %s
                            学校|招生任务|实际招生
                            一中|1000|90
                            小计|1000|90
                            合计|1800|390
                            """.formatted((Object[]) titles)));
            assertThat(r.reading().tables()).as(titles[1]).hasSize(2);
            assertThat(r.row(0, 3)).containsEntry("school_type", "vocational");
            assertThat(r.row(1, 7)).containsEntry("school_type", "general");
            assertThat(r.findings()).containsExactly("approximate A1", "approximate A5");
        }
        Read wrong = Read.of(Paper.book("4月", """
                        中职招生情况表
                        学校|招生任务|实际招生
                        职专|800|300
                        普高招生情况表
                        学校|招生任务|实际招生
                        一中|1000|90
                        合计|1900|390
                        """));
        assertThat(wrong.alarms()).containsExactly("total-mismatch B7");
        Read page = Read.of(Paper.book("4月", """
                        中职招生情况表
                        学校|招生任务|实际招生
                        职专|800|300
                        中职招生情况表
                        学校|招生任务|实际招生
                        卫校|100|90
                        合计|900|390
                        """));
        assertThat(page.reading().tables()).hasSize(1);
        assertThat(page.findings()).containsExactly("approximate A1");
    }

    @Test
    void tables_side_by_side_have_the_entry_that_their_own_titles_say() {
        Read r = Read.of(Paper.book("Sheet1", """
                        云岭县中职招生情况（截至4月底）|·|·|·|云岭县普高招生情况（截至4月底）
                        学校|招生任务|实际招生|·|学校|招生任务|实际招生
                        职专|800|300|·|一中|1000|90
                        """));
        assertThat(r.row(0, 3)).containsEntry("school", "职专").containsEntry("school_type", "vocational");
        assertThat(r.row(1, 3)).containsEntry("school", "一中").containsEntry("school_type", "general");
        assertThat(r.findings()).containsExactly("approximate A1", "approximate E1");
    }

    @Test
    void a_line_of_office_and_month_is_no_parent_of_the_header_below_it() {
        String header = "\n序号|项目名称|总投资（万元）|累计完成投资（万元）|形象进度\n1|甲校|4500|2100|主体三层\n";
        for (String line : List.of(
                "云岭县教体局|·|·|·|2012年4月",
                "云岭县教体局|‖|·|2012年4月|‖",
                "教育体育局|·|·|2012.4|·",
                "编报部门：教育股|·|·|2012年4月|万元",
                "责任领导：某县长|·|·|·|二〇一二年四月",
                "制表人：某某|·|·|附件2|·")) {
            Read r = Read.of(Paper.book("4月", "云岭县项目建设进度表\n" + line + header));
            assertThat(r.table().period()).as(line).hasToString("2012-04");
            assertThat(r.row(4)).as(line).containsEntry("invested", "2100").containsEntry("stage", "started");
            assertThat(r.findings()).as(line).isEmpty();
        }
    }

    @Test
    void one_month_over_a_header_is_its_parent_where_it_tells_columns_apart() {
        Read r = Read.of(Paper.book("4月", """
                        云岭县招生情况表
                        学校情况|·|2012年4月|累计
                        学校名称|招生任务|招生数|招生数
                        甲校|300|15|20
                        """));
        assertThat(r.row(4)).containsEntry("enrolled", "20");
        assertThat(r.extras(4)).containsEntry("2012年4月/招生数", "15");
    }

    @Test
    void of_two_spans_of_months_the_reports_own_counts() {
        Read r = Read.of(Paper.book("4月", """
                        云岭县2012年4月招生情况表
                        学校名称|招生任务|1-3月完成|1-4月完成
                        甲校|300|15|20
                        """));
        assertThat(r.row(3)).containsEntry("enrolled", "20");
        assertThat(r.extras(3)).containsEntry("1-3月完成", "15");
    }

    @Test
    void tables_side_by_side_are_tables_of_their_own() {
        Read r = Read.of(Paper.book("Sheet1", """
                        2012年3月项目进度表|·|·|·|·|2012年3月招生情况表
                        序号|项目名称|总投资|工程阶段|·|学校名称|学校类别|招生任务|实际招生
                        1|甲项目|100|开工|·|甲校|中职|500|200
                        2|乙项目|300|竣工|·|乙校|普高|600|300
                        合计|·|400|·|·|合计|·|1100|500
                        """));
        assertThat(r.reading().tables())
                .extracting(TableReading::form)
                .containsExactly("project-progress", "enrolment");
        assertThat(r.row(0, 4)).containsEntry("project", "乙项目");
        assertThat(r.row(1, 3)).containsEntry("school", "甲校").containsEntry("enrolled", "200");
        assertThat(r.alarms()).isEmpty();
        assertThat(r.rowReading(0, 3).extras()).isEmpty();
    }

    @Test
    void the_two_halves_of_a_folded_table_are_one_report() {
        Read r = Read.of(Paper.book("3月", """
                        招生情况表
                        序号|学校名称|招生任务|实际招生|序号|学校名称|招生任务|实际招生
                        1|甲校|500|200|3|丙校|100|90
                        2|乙校|600|300|4|甲校|500|200
                        """));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.row(1, 3)).containsEntry("school", "丙校");
        assertThat(r.findings()).containsExactly("duplicate-key F4");
    }

    @Test
    void columns_without_a_header_and_stray_cells_are_kept() {
        Read r = Read.of(Paper.book("3月", """
                        项目进度表
                        序号|项目名称|·|总投资|工程阶段|·|·
                        1|甲校|C20|100|开工|·|见附件
                        """));
        assertThat(r.extras(3)).isEqualTo(Map.of("C", "C20", "G", "见附件"));
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void tables_that_touch_are_parted_by_what_stands_over_them_which_says_their_kind() {
        Read r = Read.of(Paper.text("""
                云岭县2012年4月招生情况表
                中职|‖|‖|普高|‖|‖
                学校名称|招生任务|实际招生|学校名称|招生任务|实际招生
                职业中专|1500|320|一中|2000|1900
                卫校|300|85|二中|1000|900
                """));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.row(0, 4))
                .containsEntry("school", "职业中专")
                .containsEntry("enrolled", "320")
                .containsEntry("school_type", "vocational");
        assertThat(r.row(1, 5))
                .containsEntry("school", "二中")
                .containsEntry("target", "1000")
                .containsEntry("school_type", "general");
        assertThat(r.findings()).containsExactly("approximate A3", "approximate D3");
    }

    @Test
    void the_value_beside_a_name_over_the_head_of_a_key_value_sheet_is_its_own() {
        Read r = Read.of(Paper.book("Sheet1", """
                中等职业学校办学条件基本情况表
                学校名称|云岭县职教中心|年份|2012年上半年
                指标名称|单位|本年|上年
                专业数|个|12|10
                专任教师数|人|120|110
                就业率|%|95.6|94
                """));
        assertThat(r.table().period()).hasToString("2012-H1");
        assertThat(r.row(3)).containsEntry("school", "云岭县职教中心").containsEntry("teachers", "120");
    }

    @Test
    void a_line_that_says_that_nothing_has_changed_is_no_project() {
        Read r = Read.of(Paper.text("云岭县项目进度表2012年3月\n项目名称|总投资|形象进度\n本月无变化"));
        assertThat(r.rows()).isEmpty();
        assertThat(r.table().nil()).isTrue();
    }

    @Test
    void an_investment_of_one_named_month_is_an_extra_and_not_ambiguous() {
        Read r = Read.of(Paper.text("云岭县项目进度表2012年4月\n项目名称|总投资|4月完成投资|4月份形象进度\nA|100|5|开工"));
        assertThat(r.row(3)).containsEntry("stage", "started").doesNotContainKey("invested");
        assertThat(r.toString()).doesNotContain("ambiguous");
    }

    @Test
    void days_below_the_headers_of_days_are_a_row() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                项目名称|建设地点|总投资|工程阶段|计划开工时间|计划竣工时间|备注
                甲楼|·|·|·|2012年4月底|2012年12月底|·
                乙楼|城关镇|100|开工|2011年5月底|2013年6月底|·
                """));
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.row(3))
                .containsEntry("planned_start", "2012-04-30")
                .containsEntry("planned_completion", "2012-12-31");
    }

    @Test
    void words_of_headers_in_the_last_column_of_a_small_table_are_no_sheet_on_its_side() {
        Read r = Read.of(Paper.text("云岭县2012年3月项目进度表\n序号|项目名称|形象进度\n1|甲楼|计划6月底开工\n2|乙楼|已完成\n3|丙楼|主体三层\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.row(5)).containsEntry("stage", "started");
        Read beside = Read.of(Paper.text("云岭县2012年3月项目进度表\n项目名称|工程阶段|存在问题\n甲楼|计划6月底开工|无\n乙楼|已完成|无\n丙楼|预计5月底竣工|·\n"));
        assertThat(beside.rows()).containsExactly(3, 4, 5);
    }

    @Test
    void line_breaks_in_the_cells_of_a_page_make_no_more_rows_of_it() {
        Read r = Read.of(Paper.page("""
                云岭县2012年4月职教攻坚项目建设进度表|‖|‖|‖|‖
                项目\\n名称|建设地点|建设性质|总投资\\n（万元）|计划开工时间
                甲|城东|新建|900|2012年5月
                乙\\n楼|∥|∥|200|∥
                ∥|城西|∥|120|·
                合计|·|·|1220|·
                """));
        assertThat(r.row(4))
                .containsEntry("project", "乙 楼")
                .containsEntry("location", "城东")
                .containsEntry("nature", "new")
                .containsEntry("planned_start", "2012-05");
        assertThat(r.row(5)).containsEntry("project", "乙 楼").containsEntry("nature", "new");
        assertThat(r.findings()).containsExactly("duplicate-key A5");
        assertThat(r.table().counts()).isEqualTo(new Counts(5, 1, 2, 1, 1, 0, 0));
    }
}
