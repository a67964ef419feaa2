package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
    private static Read ending(String last) {
        return Read.of(
                Paper.text("云岭县项目进度表（2012年3月）\n项目名称|总投资|累计完成投资|形象进度|计划竣工时间\n甲|100|50|主体三层|2012.10\n乙|200|100|未动工\n"
                        + last + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县教体局\n2012年5月3日",
                "云岭县教育体育局（盖章）",
                "云岭县职教攻坚领导小组办公室|·|·|2012.5.3",
                "二〇一二年五月三日",
                "年  月  日",
                "县长签字：\n主管副县长（签字）：|·|·|年  月  日",
                "主要领导签字：|·|经办人：",
                "教体局局长：|·|分管县长：王某",
                "备注|本表资金含省补",
                "*注：以上数据截至4月底\n※ 资金含省补",
                "特此说明"
            })
    void labels_offices_and_days_below_the_rows_are_none_of_them(String last) {
        Read r = ending(last);
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（盖章）", "报：市指挥部办公室", "*以上数据截至4月底", "特此说明。", "1.本表一式两份；\n2.每月5日前报送。", "云岭县教体局"})
    void below_the_total_remarks_are_no_rows(String last) {
        Read r = ending("合计|300|150\n" + last);
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以下空白",
                "（以下空白）",
                "以上数据真实有效",
                "以上情况属实\n云岭县教体局",
                "以上数据截至4月底",
                "表内数据截至4月30日",
                "请于每月25日前报送",
                "此表每月25日前报送",
                "本表由各县（市）填写",
                "★为重点项目",
                "*为省级重点项目",
                "※表示续建项目",
                "单位（盖章）",
                "附：1.现场照片",
                "附：项目现场照片3张",
                "未完待续",
                "共2个项目",
                "共计2个项目",
                "第1页，共1页",
                "第1页/共2页",
                "第  页  共  页",
                "第一页",
                "－1－",
            })
    void neither_is_what_reads_like_no_name(String last) {
        for (String above : new String[] {"", "合计|300|150\n", "·\n"}) {
            Read r = ending(above + last);
            assertThat(r.rows()).as(above).containsExactly(3, 4);
            assertThat(r.findings()).as(above).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "★职教中心迁建",
                "*卫校扩建",
                "以工代训基地",
                "上下店镇职教中心",
                "表演艺术学校",
                "请教楼修缮",
                "附属小学",
                "附：卫校宿舍楼",
                "单位（职工）培训楼",
                "为民小学",
                "共青团学校",
                "共2个校区改造",
            })
    void a_planned_row_that_has_only_its_name_stays_one(String name) {
        assertThat(ending(name).table().rows()).hasSize(3);
        assertThat(ending(name + "\n丁|20|10").table().rows()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "丙",
                "云岭县教体局办公楼",
                "云岭县职教中心|·|·|·|2012年10月",
                "云岭县财政局|10|0",
                "一期：|·|·|·|2012年10月3日",
                "★为民职业中专|200|100",
                "附：1号实训楼|20|10",
                "本表彰基地|20|10",
                "2012年实训楼",
                "合计|300|150\n丁|20|10"
            })
    void other_names_are(String last) {
        assertThat(ending(last).table().rows()).hasSize(3);
    }

    @Test
    void a_name_alone_between_rows_is_one_even_of_an_office_and_below_a_total() {
        assertThat(ending("云岭县教体局\n丙|10|0").rows()).containsExactly(3, 4, 5, 6);
        assertThat(ending("合计|300|150\n丙\n丁|10|0").rows()).containsExactly(3, 4, 6, 7);
    }

    @Test
    void a_name_alone_with_what_a_merge_holds_is_a_row() {
        Read r = Read.of(
                Paper.book("3月", "项目进度表\n项目名称|总投资|责任单位\n合计|300|\n甲|100|县教育局\n合计|100|·\n乙|200|县教育局\n小计|300|∥\n丙|·|∥\n"));
        assertThat(r.rows()).contains(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"丙", "农机校迁建（新增）", "农机校扩建\n农广校扩建", "县卫生局（卫校）"})
    void but_a_name_alone_is_even_there(String last) {
        assertThat(ending("合计|300|150\n" + last).rows())
                .hasSize(2 + (int) last.lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "职教中心：宿舍楼|县教体局|·",
                "原县教育局|县教体局|·",
                "实训基地：汽修|·|·\n卫校扩建|县卫生局|500",
                "5月1日|·|·\n卫校扩建|县卫生局|500",
                "县劳动局（技工学校）|·|·",
                "县卫生局（卫校）|县卫生局|·",
                "县政府：配套道路|县政府|·"
            })
    void neither_an_office_that_is_responsible_nor_a_colon_among_rows_makes_a_signature(String rows) {
        Read r = Read.of(Paper.book("3月", "云岭县项目进度表\n项目名称|责任单位|总投资\n职教中心迁建|县教体局|1000\n" + rows + "\n"));
        assertThat(r.rows()).hasSize(1 + (int) rows.lines().count());
    }

    @Test
    void where_rows_look_like_signatures_none_is_one() {
        Read r = Read.of(Paper.text("云岭县项目进度表（2012年3月）\n项目名称|总投资\n职教中心：实训楼\n职教中心：宿舍楼\n卫校：门诊楼\n"));
        assertThat(r.rows()).hasSize(3);
    }
}
