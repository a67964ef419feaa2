package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.sheet.Cell;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8600 | 8600",
                "1,350 | 1350",
                "1，200 | 1200",
                "1 200 | 1200",
                "1,350,000.25 | 1350000.25",
                "１２００ | 1200",
                "０．６６ | 0.66",
                "21．5 | 21.5",
                "12。5 | 12.5",
                "8600.50 | 8600.5",
                "+300 | 300",
                ".5 | 0.5",
                "５０００万元。 | 5000",
                "一千二百 | 1200",
                "三十五 | 35",
                "十五 | 15",
                "一万二千三百 | 12300",
                "1万2千 | 12000",
                "三千五 | 3500",
                "一百零五 | 105",
                "二〇一二 | 2012",
                "廿五 | 25",
                "叁仟伍佰 | 3500",
                "三点五亿 | 35000",
                "一亿二千万 | 12000",
                "0 | 0",
                "0万元 | 0",
                "’3500 | 3500",
                "概算12000 | 12000",
                "批复12000万元 | 12000",
            })
    void a_number_is_understood_however_it_is_written(String text, String amount) {
        assertThat(Cells.said(text, "total_investment")).as(text).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "total_investment | | 1.2亿 | 12000",
                "total_investment | | 154百万元 | 15400",
                "total_investment | | 1540十万 | 15400",
                "total_investment | | 15.4千万元 | 15400",
                "total_investment | | 一百二十万元 | 120",
                "total_investment | | 3千5百万元 | 3500",
                "total_investment | | 1.2亿元 | 12000",
                "total_investment | | 12万 | 12",
                "total_investment | | 一亿二 | 12000",
                "total_investment | | 1亿2千万元 | 12000",
                "total_investment | | 人民币5000万元整 | 5000",
                "total_investment | | 5000万元，其中：财政2000万元 | 5000",
                "total_investment | | 120万元 | 120",
                "total_investment | | 3千万 | 3000",
                "total_investment | | 3千万元 | 3000",
                "total_investment | | 5000元 | 0.5",
                "total_investment | | 50千元 | 5",
                "total_investment | | ￥5000 | 0.5",
                "total_investment | 万元 | ￥4,500.00 | 4500",
                "total_investment | 万元 | ￥4500万 | 4500",
                "total_investment | 万元 | ￥4500万元 | 4500",
                "total_investment | 万元 | ￥5000元 | 0.5",
                "total_investment | 万元 | ￥1.2亿 | 12000",
                "total_investment | 亿元 | ¥1.2 | 12000",
                "total_investment | 元 | ￥45,000,000 | 4500",
                "total_investment | 亩 | ￥5000 | 0.5",
                "total_investment | | 1.2个亿 | 12000",
                "total_investment | 元 | 50000 | 5",
                "total_investment | 亿元 | 1.2 | 12000",
                "total_investment | 亿元 | 5000万元 | 5000",
                "total_investment | 亿元 | 5000万 | 5000",
                "total_investment | 千元 | 86000 | 8600",
                "total_investment | 亩 | 8600 | 8600",
                "floor_area | | 12万 | 120000",
                "floor_area | | 12万㎡ | 120000",
                "floor_area | | 1.5万平方米 | 15000",
                "floor_area | 万㎡ | 3.5 | 35000",
                "floor_area | 万平方米 | 3.5 | 35000",
                "floor_area | | 320 m2 | 320",
                "floor_area | | 320m² | 320",
                "floor_area | | 12000平米 | 12000",
                "floor_area | | 15亩 | 10000",
                "floor_area | | 1平方公里 | 1000000",
                "land_area | | 300亩 | 300",
                "land_area | | 20公顷 | 300",
                "land_area | 公顷 | 13 | 195",
                "land_area | | 300亩（含预留地） | 300",
                "land_area | | 756亩，其中建设用地533亩 | 756",
                "land_area | | 300（亩） | 300",
                "land_area | | 242530平方米（约合363.79亩） | 363.795",
                "land_area | | 3万平方米（约45亩） | 45",
                "in_school | | 712人 | 712",
                "in_school | | 1.2万人 | 12000",
                "in_school | 万人 | 1.2 | 12000",
                "in_school | 万人 | 1.2万 | 12000",
                "in_school | | 300名 | 300",
                "in_school | | 两万 | 20000",
                "majors | | 20个 | 20",
                "majors | | 12门 | 12",
                "training_bases | | 3处 | 3",
                "training_bases | | 39所 | 39",
                "workstations | | 840工位 | 840",
                "partner_companies | | 25家 | 25",
                "employment_rate | | 95.6% | 0.956",
                "employment_rate | | ９５.６％ | 0.956",
                "employment_rate | | 0.956 | 0.956",
                "employment_rate | | 百分之九十五 | 0.95",
                "employment_rate | | 百分之九十五点六 | 0.956",
                "employment_rate | | 八成 | 0.8",
                "employment_rate | | 八成五 | 0.85",
                "employment_rate | | 四分之三 | 0.75",
                "employment_rate | % | 95.6 | 0.956",
                "employment_rate | | 1 | 1",
            })
    void a_unit_is_taken_from_the_cell_then_from_the_column_then_from_the_form(
            String field, String unit, String text, String amount) {
        assertThat(Cells.said(text, field, unit)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约300亩 | 300",
                "大约300 | 300",
                "近300 | 300",
                "将近300 | 300",
                "300余 | 300",
                "300余亩 | 300",
                "300多 | 300",
                "300多亩 | 300",
                "不足300 | 300",
                "300左右 | 300",
                "300亩左右 | 300",
                "约300亩左右 | 300",
                "13公顷左右 | 195",
                "≈300 | 300",
                "不超过300 | 300",
                "暂定300 | 300",
                "暂估300亩 | 300",
                ">300 | 300",
                "十余亩 | 10",
                "百余亩 | 100",
                "千余亩 | 1000",
                "百多亩 | 100",
                "近千亩 | 1000",
                "三百来亩 | 300",
                "1.2万多亩 | 12000",
                "1.2E+03 | 1200",
            })
    void about_so_much_is_stored_and_said_to_be_about(String text, String amount) {
        assertThat(Cells.said(text, "land_area")).as(text).isEqualTo(amount + " approximate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "正在核实 | not-a-number",
                "待定 | not-a-number",
                "详见附件 | not-a-number",
                "1,2,3 | not-a-number",
                "12,34 | not-a-number",
                "1,2345 | not-a-number",
                "1.2.3 | not-a-number",
                "12 34 | not-a-number",
                "200-300 | not-a-number",
                "200～300 | not-a-number",
                "200至300 | not-a-number",
                "5000+3000 | not-a-number -> 8000",
                "3×500 | not-a-number -> 1500",
                "1:1 | not-a-number",
                "6∶4 | not-a-number",
                "1：1 | not-a-number",
                "2012-04-30 | not-a-number",
                "2012年4月 | not-a-number",
                "3OO | not-a-number -> 300",
                "21?5 | not-a-number -> 21.5",
                "投资5000万元 | not-a-number -> 5000万",
                "5000美元 | not-a-number -> 5000",
                "学术硕士2个 | not-a-number -> 2",
                "33 - 2.71% | not-a-number",
                "8600（调整后9200） | not-a-number -> 9200",
                "8600，调整为9200万元 | not-a-number -> 9200万元",
                "#REF! | not-a-number",
                "##### | not-a-number",
                "#DIV/0! | not-a-number",
                "300亩 | not-a-number",
                "300人 | not-a-number",
                "50% | not-a-number",
                "三五 | not-a-number",
                "二三十 | not-a-number",
                "几十 | not-a-number",
                "百 | not-a-number",
                "万元 | not-a-number",
                "-50 | out-of-range -> 50",
                "－50 | out-of-range -> 50",
                "(300) | out-of-range -> 300",
                "（300） | out-of-range -> 300",
                "负50 | out-of-range -> 50",
                "TRUE | not-a-number",
            })
    void what_is_not_one_number_is_refused_with_what_was_likely_meant(String text, String said) {
        assertThat(Cells.said(text, "total_investment")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95.6 | out-of-range -> 95.6%",
                "101% | out-of-range",
                "-5% | out-of-range -> 0.05",
                "21?5% | not-a-number -> 21.5%",
                "三分之二 | not-a-number",
                "八五折 | not-a-number",
                "300人 | not-a-number",
                "1:1 | not-a-number",
            })
    void a_rate_outside_the_whole_is_refused(String text, String said) {
        assertThat(Cells.said(text, "employment_rate")).as(text).isEqualTo(said);
    }

    @Test
    void the_same_quantity_said_twice_must_agree() {
        assertThat(Cells.said("242530平方米（约合353.79亩）", "land_area")).isEqualTo("363.795 inconsistent");
        assertThat(Cells.said("180班（8100人）", "in_school")).isEqualTo("8100");
        assertThat(Cells.said("5000万元（300亩）", "total_investment")).isEqualTo("5000");
    }

    @Test
    void cells_of_numbers_keep_their_value_and_the_unit_of_their_format() {
        assertThat(number(Cells.number("8600"), "total_investment")).isEqualTo("8600");
        assertThat(number(Cells.number("0.956", "95.6%"), "employment_rate")).isEqualTo("0.956");
        assertThat(number(Cells.number("300", "300亩"), "floor_area")).isEqualTo("200000");
        assertThat(number(Cells.number("2000", "2000m2"), "land_area")).isEqualTo("3");
        assertThat(number(Cells.number("2000", "2000.0"), "land_area")).isEqualTo("2000");
        assertThat(number(Cells.number("50", "5000%"), "total_investment")).isEqualTo("not-a-number");
        assertThat(number(Cells.number("-3"), "total_investment")).isEqualTo("out-of-range -> 3");
        assertThat(number(Cells.number("0.1000"), "total_investment")).isEqualTo("0.1");
    }

    @Test
    void a_ratio_that_became_a_time_or_a_day_is_no_number() {
        assertThat(number(Cells.day("1899-12-31T01:01", "h:mm"), "total_investment"))
                .isEqualTo("not-a-number");
        assertThat(number(Cells.day("2012-01-01T00:00", "m/d"), "total_investment"))
                .isEqualTo("not-a-number");
        assertThat(Cells.read(Cells.day("1899-12-31T01:01", "h:mm"), Shipped.field("enrolled"), null, Shipped.MARCH)
                        .doubts()
                        .get(0)
                        .message())
                .contains("时间");
    }

    @Test
    void a_formula_without_a_stored_value_is_empty_and_said_so() {
        assertThat(number(Cells.of(Cell.Kind.NO_STORED_VALUE, "0"), "total_investment"))
                .isEqualTo("no-stored-value");
        assertThat(number(Cells.of(Cell.Kind.ERROR, "#N/A"), "total_investment"))
                .isEqualTo("not-a-number");
        assertThat(number(Cells.of(Cell.Kind.BOOLEAN, "TRUE"), "total_investment"))
                .isEqualTo("not-a-number");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "—", "——", "－", "--", "/", "／", "无", "暂无", "N/A", "Ｎ／Ａ", "n/a", "'　'", "'\u200b'"})
    void what_stands_for_nothing_is_nothing(String text) {
        assertThat(Cells.said(text, "total_investment")).isEmpty();
        assertThat(Cells.said(text, "planned_start")).isEmpty();
        assertThat(Cells.said(text, "stage")).isEmpty();
        assertThat(Cells.said(text, "note")).isEmpty();
    }

    @Test
    void a_message_says_what_stands_there_what_is_expected_and_the_way_out() {
        assertThat(Cells.read("正在核实", "floor_area").doubts().get(0).message())
                .isEqualTo("“正在核实”不是一个数。“建筑面积”请只填一个数（单位：㎡）；不清楚可留空。");
        assertThat(Cells.read("-50", "target").doubts().get(0).message())
                .isEqualTo("“-50”小于 0，“招生任务”不能小于 0。请核对后改正；不清楚可留空。建议：50。");
        assertThat(Cells.read("若干", "majors").doubts().get(0).message())
                .isEqualTo("“若干”不是一个数。“专业数”请只填一个数（单位：个）；不清楚可留空。");
    }

    @Test
    void a_fraction_in_a_column_of_hundredths_is_doubtful() {
        assertThat(Cells.said("0.956", "employment_rate", "%")).isEqualTo("0.00956 inconsistent -> 95.6%");
    }

    private static String number(Cell cell, String field) {
        return Cells.said(Cells.read(cell, Shipped.field(field), null, Shipped.MARCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8600① | 8600", "1400② | 1400", "500¹ | 500", "1,200❸ | 1200", "１４００² | 1400"})
    void a_mark_that_refers_to_a_note_is_no_figure(String text, String value) {
        assertThat(Cells.said(text, "total_investment", "万元")).as(text).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 | 1.2亿元 | 12000",
                "1.234 | 1.2亿元 | 12340",
                "0.3 | 0.3亿 | 3000",
                "1350 | 1350万元 | 1350",
                "8600 | 8600 | 8600",
                "86000000 | 8600 | 8600",
                "92000000 | 9200万 | 9200",
                "92000000 | 0.92亿 | 9200",
                "92000000 | 9200万元 | 9200",
                "9200 | 9200万 | 9200",
                "920 | 920十万元 | 9200",
                "154 | 154百万元 | 15400",
                "9200 | 约9200 | 9200 approximate",
                "9200 | 9200余 | 9200 approximate",
                "9200 | 中职 | 9200",
                "1234567 | 123.4567 | 123.4567",
            })
    void a_format_s_word_behind_a_stored_number_multiplies_it_and_its_point_divides_it(
            String number, String shown, String value) {
        Cell cell = new Cell(
                0, Cell.Kind.NUMBER, shown, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.of("0.0"));
        ValueReading reading = Cells.read(cell, Shipped.field("total_investment"), "万元", Shipped.MARCH);
        assertThat(Cells.said(reading)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"元, 3000", "人民币元, 3000", "千元, 300", "人民币千元, 300", "万元, 3000", "人, 3000", ", 3000"})
    void a_number_under_the_base_of_its_unit_is_what_is_stored(String unit, String value) {
        Cell cell = new Cell(
                0,
                Cell.Kind.NUMBER,
                "3000",
                Optional.of(new BigDecimal("30000000")),
                Optional.empty(),
                Optional.of("0!.0,"));
        assertThat(Cells.said(Cells.read(cell, Shipped.field("total_investment"), unit, Shipped.MARCH)))
                .as(unit)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12345678901234567.89 | 12345678901234600 approximate",
                "0.12345678901234567 | 0.123456789012346",
                "33.333333333333336 | 33.3333333333333",
                "29.999999999999996 | 30",
                "1234567890123456789 | 1234567890123460000 approximate",
                "123456789012345678 | 123456789012345678",
                "1234567890123.45 | 1234567890123.45",
                "1234567890123.4500000 | 1234567890123.45",
                "1000000000000000000000 | 1000000000000000000000",
            })
    void a_number_with_more_digits_than_the_ledger_keeps_is_rounded_and_said_so_before_the_point(
            String text, String said) {
        assertThat(Cells.said(text, "total_investment")).isEqualTo(said);
    }

    @Test
    void a_number_of_a_spreadsheet_of_more_than_15_digits_may_have_lost_the_last() {
        assertThat(said(Cells.number("138001380001380000"))).isEqualTo("138001380001380000 inconsistent");
        assertThat(said(Cells.number("123456789012345"))).isEqualTo("123456789012345");
        assertThat(said(Cells.number("0.123456789012345"))).isEqualTo("0.123456789012345");
    }

    private static String said(Cell cell) {
        return Cells.said(Cells.read(cell, Shipped.field("total_investment"), null, Shipped.MARCH));
    }
}
