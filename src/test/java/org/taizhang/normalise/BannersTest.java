package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words over parts of a header that name no field of their own. */
class BannersTest {
    private static Read of(String lines) {
        return Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n" + lines + "\n"));
    }

    @Test
    void serial_numbers_under_a_banner_are_serial_numbers() {
        Read r = of("""
                项目基本情况|‖|‖|进展情况|‖
                序号|项目名称|总投资|累计完成投资|形象进度
                一|新建项目|||
                1|甲楼|9000|3000|开工""");
        assertThat(r.rows()).containsExactly(5);
        assertThat(r.row(5)).containsEntry("nature", "new").containsEntry("stage", "started");
        assertThat(r.extras(5)).isEmpty();
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void counties_under_a_banner_are_checked() {
        Read r = of("""
                项目情况|‖|‖|‖|进展情况|‖
                县（市）|序号|项目名称|总投资|累计完成投资|形象进度
                云岭县|1|甲楼|9000|3000|主体施工
                石桥县|2|乙楼|9000|3000|主体施工""");
        assertThat(r.findings()).containsExactly("county-mismatch A5");
        assertThat(r.table().counts().rejected()).isEqualTo(1);
    }

    @Test
    void a_unit_under_the_words_of_something_else_is_no_county() {
        Read r = of("""
                项目情况|‖|‖|施工企业|‖|形象进度
                项目名称|县区|总投资|单位|负责人|∥
                甲楼|云岭县|900|石桥县建筑公司|张三|竣工""");
        assertThat(r.table().counts().accepted()).isEqualTo(1);
        assertThat(r.extras(4)).containsEntry("施工企业/单位", "石桥县建筑公司");
    }

    @Test
    void a_header_with_a_banner_again_on_the_next_page_is_the_same_header() {
        Read r = of("""
                基本情况|‖|‖|进展情况|‖
                序号|项目名称|总投资|累计完成投资|形象进度
                1|甲楼|9000|3000|主体施工
                基本情况|‖|‖|进展情况|‖
                序号|项目名称|总投资|累计完成投资|形象进度
                2|乙楼|5000|1000|竣工""");
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.rows()).containsExactly(4, 7);
        assertThat(r.table().counts().header()).isEqualTo(4);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void of_the_progress_in_several_months_the_report_s_counts() {
        Read r = of("项目名称|总投资|形象进度|‖\n∥|∥|2月|3月\n甲楼|9000|基础施工|主体封顶");
        assertThat(r.row(4)).containsEntry("stage", "topped_out");
        assertThat(r.extras(4)).containsEntry("形象进度/2月", "基础施工");
        Read planned = of("项目名称|总投资|形象进度|‖\n∥|∥|3月|4月计划\n甲楼|9000|基础施工|主体封顶");
        assertThat(planned.row(4)).containsEntry("stage", "started");
        Read earlier = of("项目名称|总投资|形象进度|‖\n∥|∥|1月|2月\n甲楼|9000|基础施工|主体封顶");
        assertThat(earlier.row(4)).doesNotContainKey("stage");
    }

    @Test
    void the_progress_in_one_month_alone_is_read() {
        for (String header : new String[] {"形象进度", "工程进度", "项目进展情况"}) {
            Read r = of("项目名称|总投资|" + header + "|备注\n||2月|\n甲楼|9000|主体封顶|无");
            assertThat(r.row(4)).as(header).containsEntry("stage", "topped_out");
        }
    }
}
