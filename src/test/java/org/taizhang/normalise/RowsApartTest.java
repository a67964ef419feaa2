package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsApartTest {
    private static final String PROJECTS = "云岭县2012年4月项目进度表\n序号|项目名称|建设地点|建设性质|总投资（万元）|累计完成投资（万元）|工程阶段\n"
            + "1|甲楼|城东|新建|12000|3200|开工\n2|乙楼|城西|改建|4500|800|奠基\n3|丙楼|城南|新建|500|100|开工\n";
    private static final String TOTAL = "合计|·|·|·|17000|4100\n";
    private static final String SCHOOLS = "云岭县2011年下半年办学情况表\n学校名称|专业数|专任教师|工位数|合作企业数|实训基地\n"
            + "甲校|12|120|300|5|2\n乙校|9|88|200|4|1\n丙校|7|60|100|3|1\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填表人：王某\n·\n·|其他情况统计\n·|类别|数量\n·|新建|2\n·|改建|1\n·|合计|3",
                "填表人：王某\n·\n·|项目总数|3\n·|开工率|66.7%",
                "·\n·|建设性质|项目数|总投资\n·|新建|2|12500\n·|改建|1|4500\n·|合计|3|17000",
                "·|王某|·|2012.5.3",
            })
    void a_small_statistic_or_a_name_and_day_below_the_total_is_none_of_the_rows(String below) {
        Read r = Read.of(Paper.text(PROJECTS + TOTAL + below + "\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.alarms()).singleElement().asString().startsWith("inconsistent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"类别|数量\n新建|2\n改建|1\n合计|3", "项目总数|3\n开工数|2"})
    void nor_is_one_that_begins_before_the_names(String below) {
        Read r = Read.of(Paper.book("4月", PROJECTS + TOTAL + "\n" + below + "\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5);
    }

    @Test
    void nor_is_one_where_its_number_stands_in_a_column_of_numbers() {
        Read r = Read.of(Paper.text(SCHOOLS + "合计|28|268|600|12|4\n填表人：王某\n·\n其他情况统计\n类别|数量\n新建|3\n改建|5\n合计|8\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.alarms()).singleElement().asString().startsWith("inconsistent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"最大|12|120|300|5|2\n最小|7|60|100|3|1", "共3条记录|当前第1页|共1页", "平均值|9.3|89.3|200|4|1.3"})
    void what_programs_write_below_the_total_says_nothing(String below) {
        Read r = Read.of(Paper.text(SCHOOLS + "合计|28|268|600|12|4\n" + below + "\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "·\n4|丁楼",
                "·\n4|丁楼|城北",
                "·|丁楼|·|·|800",
                "·\n·|丁楼|城北|新建|800|0|未启动",
                "·\n·|丁楼|城北|新建|800",
                "填表人：王某\n·\n4|丁楼|城北|新建|800|0|未启动",
                "·\n二、前期项目\n·|丁楼|·|·|800",
            })
    void a_further_part_of_the_table_stays(String below) {
        Read r = Read.of(Paper.text(PROJECTS + TOTAL + below + "\n"));
        assertThat(r.rows()).hasSize(4);
    }

    @Test
    void without_a_total_a_sparse_row_behind_a_gap_stays_where_it_fits() {
        assertThat(Read.of(Paper.text(PROJECTS + "·\n·|丁楼|城北\n")).rows()).hasSize(4);
        assertThat(Read.of(Paper.text(PROJECTS + "·\n·|项目总数|3\n")).rows()).containsExactly(3, 4, 5);
    }

    @Test
    void a_table_of_sparse_rows_has_none() {
        Read r = Read.of(Paper.text("云岭县2012年4月招生情况表\n学校名称|实际招生\n甲校|412\n乙校|188\n合计|600\n·\n丙校|20\n"));
        assertThat(r.rows()).hasSize(3);
    }

    @Test
    void rows_like_the_others_end_them() {
        Read r = Read.of(Paper.text(PROJECTS + TOTAL + "·\n·|项目总数|3\n·\n4|丁楼|城北|新建|800|0|未启动\n"));
        assertThat(r.rows()).containsExactlyElementsOf(List.of(3, 4, 5, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "·\n·|丁楼|·|·|八百",
                "·\n·|丁楼|·|同上",
                "·\n·|丁楼|·|新建、改建",
                "·\n·|丁楼|·|·|待定",
                "合计|·|·|·|17000|4100\n·\n补1|丁楼|·|·|800",
                "合计|·|·|·|17000|4100\n·\n·|丁楼|·|·|800",
                "合计|·|·|·|17000|4100\n填表人：王某\n·|丁楼|·|·|800",
            })
    void a_sparse_row_that_might_be_one_of_the_table_stays(String below) {
        assertThat(Read.of(Paper.text(PROJECTS + below + "\n")).rows()).hasSize(4);
    }

    @Test
    void schools_below_a_total_stay_and_so_does_the_total_of_all() {
        String schools = SCHOOLS + "合计|28|268|600|12|4\n·\n丁校|·|20\n戊校|·|停招\n";
        assertThat(Read.of(Paper.text(schools)).rows()).containsExactly(3, 4, 5, 8, 9);
        assertThat(Read.of(Paper.text(SCHOOLS + "·\n101|20|30\n")).rows()).containsExactly(3, 4, 5, 7);
        Read r = Read.of(Paper.text(PROJECTS + "·\n·|丁楼|·|·|八百\n合计|·|·|·|99999|4100\n"));
        assertThat(r.alarms()).anyMatch(a -> a.startsWith("total"));
    }

    @Test
    void a_row_with_a_number_of_its_own_ends_them() {
        Read r = Read.of(Paper.text(PROJECTS + TOTAL + "·\n·|项目总数|3\n4|丁楼|城北\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5, 9);
    }
}
