package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** A line over a table may write its time with numbers and words in cells of their own. */
class TimesInCellsTest {
    private static final String TABLE = "\n序号|项目名称|总投资|累计完成投资|形象进度\n1|甲楼|1000|500|开工\n";

    private static Read under(String line) {
        return Read.of(Paper.book("Sheet1", "云岭县项目进度表\n" + line + TABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012|年|3|月",
                "2012|年|3|月份",
                "||2012|年|3|月||单位：万元",
                "2012年|3|月",
                "2012|年3|月",
                "（|2012|年|3|月|）",
                "截至|2012|年|3|月|底",
                "截至|2012|年|3|月|31|日",
                "2012|年|1|-|3|月",
                "填报单位：云岭县教体局||2012|年|3|月",
                "月份：|3",
                "月份：|3||单位：万元",
                "月份：|03|月",
                "月份|3",
                "年份：|2012|月份：|3",
                "月份：|3|年份：|2012",
                "年份|2012|年|月份|3|月",
                "统计月份|201203",
                "报告期：|201203",
                "报告期：|2012|年|3|月||填报时间：|2012|年|4|月|6|日",
                "填报单位：|云岭县教体局|月份：|3",
                "填报单位：|云岭县教体局|2012|年|3|月",
                "单位：万元|2012|年|3|月",
                "报告期|2012|年|3|月|单位：万元",
                "报告期2012|年|3|月",
                "云岭县|2012|年|3|月",
                "2012|年|1|至|3|月",
                "2012|年|3|月|填报时间|2012-04-05",
            })
    void its_numbers_and_words_are_one_month(String line) {
        Read r = under(line);
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.row(4)).containsEntry("invested", "500").containsEntry("stage", "started");
        assertThat(r.alarms()).isEmpty();
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县|2012|年|3|月项目进度表", "云岭县2012|年|3|月项目进度表", "云岭县2012年|3|月份项目进度表"})
    void a_title_goes_on_around_it(String title) {
        Read r = Read.of(Paper.book("Sheet1", title + TABLE));
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.table().form()).isEqualTo("project-progress");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报时间：|2012|年|4|月|5|日", "填报时间：2012|年|4|月|5|日", "填报日期|2012|年|4|月|5|日"})
    void the_day_of_filling_in_stays_one(String line) {
        Read r = under(line);
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.findings()).anyMatch(f -> f.contains("period-assumed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建设工期|2|年|3|月",
                "月份|1|2|3|4",
                "年度|2012|2013|2014",
                "月份|项目|3",
                "填报月份|4|所属月份|3",
                "月份|3|年度|2011|2012",
                "编号：|3",
                "建校年份|1985|年",
                "有效期至：|2013|年|6|月",
                "有效期至：2013|年|6|月",
                "批准时间：|2011|年|6|月",
                "2012|年|2|月|2012|年|3|月",
                "编号|201203",
                "计划竣工时间|2012|年|12|月|单位：万元",
                "有效期至|2013|年|6|月",
                "有效期至|2012|年|12|月|表号|1",
                "云岭县有效期至|2013|年|6|月",
                "建设工期：|2012|年|3|月|至|2013|年|6|月",
                "下次报送|2012|年|6|月",
                "上次报送|2012|年|3|月",
                "起止时间|2012|年|3|月",
                "计划完成时间 |2013|年|6|月",
                "开始|2011|年|1|月|单位：万元",
                "审批日期|2011|年|6|月",
                "建设年份|2011|年|9|月",
                "制表时间|2012|年|5|月",
                "印发日期|2012|年|2|月",
                "启动|2011|年|6|月",
                "学年|2011|年|9|月|起",
                "表一|2012|年|3|月|修订",
                "根据|2012|年|1|月|会议要求",
                "2012|年|3|月|报送",
                "2012|年|3|月|（上月）",
                "2012|年|1|月|1|日起执行",
                "2011年|3|月|开工|2013年|6|月|竣工",
                "（|2011|年|1|月|印发|）",
                "（|2013|年|6|月|底前竣工|）",
                "截至|2011|年|12|月底|基数",
                "本年度|2012|年|3|月前完成",
            })
    void other_numbers_beside_words_are_no_month(String line) {
        Read r = under(line);
        assertThat(r.table().period()).hasToString("2012-04");
        assertThat(r.findings()).anyMatch(f -> f.contains("period-assumed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012|年|1|月|至|4|月",
                "2012|年|1|月|—|4|月",
                "2012|年|1|月|-|4|月",
                "2012年|1|月|到|4|月",
                "（|2012|年|1|月|～|4|月|）",
                "2012年|1|月份|至|4|月份",
                "2012|年|1|月|至4月",
                "统计期间：|2012|年|1|月|至|2012|年|4|月",
                "统计期间|2012|年|1|月|至|4|月",
                "报告期：|2012|年|1|月|至|3|月",
                "2011|年|-|2012|年|3|月",
                "2012|年|1|月|1|日|至|4|月|30|日",
                "2012|年|3|月|26|日|至|4|月|25|日",
                "月份：|1|至|3|月",
                "月份|1|月|-|3|月",
                "会议时间|2012|年|3|月|5|日",
                "会议时间：|2012|年|3|月|5|日",
                "项目开工日期|2011|年|3|月|5|日",
                "云岭县|2012|年|1|月至3月项目进度表",
            })
    void ranges_and_days_of_others_are_let_be(String line) {
        assertThat(line(line)).isEqualTo(texts(line));
    }

    @Test
    void such_a_line_over_a_further_table_is_no_row_of_the_one_above() {
        String line = "云岭县项目进度表\n2012|年|3|月";
        Read r = Read.of(
                Paper.book("Sheet1", line + TABLE + "\n云岭县招生情况表\n2012|年|2|月\n学校名称|学校类别|招生任务|实际招生\n一中|中职|60|58\n"));
        assertThat(r.table(0).rows()).hasSize(1);
        assertThat(r.table(1).period()).hasToString("2012-02");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"·|·|2012年|·|3月", "·|·|2011年|2012年|·"})
    void whole_times_side_by_side_are_parents_as_ever(String line) {
        assertThat(line(line)).isEqualTo(texts(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"month|3|year|2024", "Year:|2024|Month:|3"})
    void labels_are_words_of_the_language(String line) {
        Vocabulary english = new Vocabulary(CampaignFiles.load(java.nio.file.Path.of("examples/school-census")));
        assertThat(english.line(GridRow.of(1, cells(line))).cells())
                .extracting(Cell::text)
                .contains("2024-03")
                .doesNotContain("3", "2024");
    }

    private static List<String> line(String line) {
        Vocabulary words = new Vocabulary(CampaignFiles.load(java.nio.file.Path.of(".")));
        return words.line(GridRow.of(1, cells(line))).cells().stream()
                .map(Cell::text)
                .toList();
    }

    private static List<String> texts(String line) {
        return cells(line).stream().map(Cell::text).toList();
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new java.util.ArrayList<>();
        for (String text : line.split("\\|")) if (!text.equals("·")) cells.add(Cell.text(cells.size(), text));
        return cells;
    }
}
