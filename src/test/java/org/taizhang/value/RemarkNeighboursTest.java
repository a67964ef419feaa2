package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Remarks that are read by one rule, with those like them that it must not change. */
class RemarkNeighboursTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目主体完工 | topped_out",
                "该项目主体完工，正在装修 | topped_out",
                "工程主体竣工 | topped_out",
                "本工程主体竣工 | topped_out",
                "项目水电完工 | topped_out",
                "项目征地补偿到位，未开工 | land_acquired",
                "项目可研批复完成 | sited",
                "项目可行性研究报告已完成 | sited",
                "项目完成了基础 | started",
                "工程竣工时间未定 | not-in-list",
                "工程竣工验收尚未进行 | not-in-list",
                // the whole
                "项目竣工 | completed",
                "工程已完工 | completed",
                "项目已建成 | completed",
                "项目已全部完成 | completed",
                "项目竣工验收合格 | completed",
                "项目竣工待验 | completed",
                "工程竣工尚未交付 | completed",
                "项目完工，正在装修 | completed",
                "工程开工建设现已完工 | completed",
                "项目2011年开工，2012年3月完工 | completed",
                "主体三层，竣工时间未定 | started",
            })
    void a_part_of_the_work_behind_a_name_for_the_whole_is_that_part(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "正负零完工 | started",
                "正负零以下已完工 | started",
                "正负零以下工程已完工 | started",
                "工程±0.000完成 | started",
                "项目±0.00以下完成 | started",
                // what lies above it
                "正负零以上主体已完工 | topped_out",
                "±0.000以上主体完工 | topped_out",
                "正负零以上施工 | started",
                "正负零，主体三层完工 | started",
                "未出正负零 | not-in-list",
                "±0.000已完成，主体封顶 | topped_out",
                "正负零以下完成，主体封顶 | topped_out",
                "正负零80% | started",
                "地下工程封顶 | started",
                "教学楼竣工，实训楼出正负零 | started approximate",
            })
    void what_lies_below_the_ground_floor_ends_with_it(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012年6月底前要开工 | not_started",
                "2月底前要开工 | not_started",
                "须在3月底前开工 | not_started",
                "下步：开工 | not_started",
                "下一步工作：封顶 | started",
                "目标：主体封顶 | not-in-list",
                "年度目标任务：主体封顶 | not-in-list",
                "只差封顶 | started",
                "还剩一层封顶 | started",
                "奠基筹备中 | not_started",
                "开工筹备中 | not_started",
                "开工遥遥无期 | not_started",
                // near them
                "应于3月底前开工，现已开工 | started",
                "日前已开工 | started",
                "目前主要在施工主体 | started",
                "主要建设教学楼，主体三层 | started",
                "目前要抓紧主体施工 | started",
                "目前应加快主体施工 | started",
                "主体施工，必须加快进度 | started",
                "每月要求上报，主体封顶 | topped_out",
                "3栋封顶，还剩2栋主体施工 | started approximate",
                "主体封顶，目标年底竣工 | topped_out",
                "主体封顶，下步：装修 | topped_out",
                "完成年度目标任务的60%，主体封顶 | topped_out",
                "按计划：主体封顶 | topped_out",
                "主体三层，计划：6月封顶 | started",
                "已奠基，筹备开工 | foundation_laid",
                "2月奠基，筹备开工 | foundation_laid",
            })
    void what_is_wanted_or_next_is_not_done(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月应市政府要求开工 | started",
                "3月底前应县政府要求开工 | started",
                "日前应市政府要求开工 | started",
                "钢材供应在2月主体封顶 | topped_out",
                "水电供应于2月完成征地 | land_acquired",
                "应于2月开工 | started",
                "3月应急维修竣工 | completed",
                "3月应急工程完工 | completed",
                "3月底前应急工程完工 | completed",
                "3月要素保障，开工 | started",
                "3月要点工程开工 | started",
                "2月底要害工程开工 | started",
            })
    void a_word_that_wishes_is_none_inside_another(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月底要求主体封顶，已完成 | topped_out",
                "3月底要求主体封顶（已完成） | topped_out",
                "节前要封顶已完成 | topped_out",
                "五一前主体封顶已完成 | topped_out",
                "须在3月底前完成征地，已完成 | land_acquired",
                "目标：3月底主体封顶，已完成 | topped_out",
                "目标任务：主体封顶（已完成） | topped_out",
                // not met, or only a part is
                "五一前主体封顶 | started",
                "3月底要求主体封顶，已完成80% | started",
                "3月底要求主体封顶，已完成三层 | started",
                "3月底要求主体封顶，基础已完成 | started",
                "3月底要求主体封顶，已完成投资300万元 | started",
                "节前要封顶，未完成 | started",
                "目标：主体封顶，已完成三层 | started",
                "目标：主体封顶，基础已完成 | started",
                "6月底前主体封顶已完成60% | started",
                "6月主体封顶已完成 | started",
                "预计6月封顶，已完成 | started",
            })
    void a_wish_that_is_met_is_done(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "装修中\\n下步：加快进度 | topped_out",
                "装修中下步：加快进度 | topped_out",
                "主体施工\\n下步：抓紧施工 | started",
                "内外粉刷\\n下步打算：加快施工进度 | topped_out",
                "施工中 下步：封顶 | started",
                "建设中 下步：封顶 | started",
                "在建 下步：加快进度 | started",
                "停工 下步：复工 | started",
                "征地中\\n下一步：加快进度 | sited",
                "扫尾 下步：加快进度 | topped_out",
                "收尾\\n下步：加快进度 | topped_out",
                "设备安装\\n下步工作：加快进度 | topped_out",
                "主体封顶（下步：装修） | topped_out",
                "正在装修 目标：6月竣工 | topped_out",
                "1.目标：主体封顶 | not-in-list",
                // a target inside a clause is none
                "实现目标：主体封顶 | topped_out",
                "已完成目标：已封顶 | topped_out",
                "完成年度计划：已竣工 | completed",
                "按照计划：已开工 | started",
            })
    void what_is_next_or_the_target_begins_a_clause(String text, String said) {
        String lines = text.replace("\\n", "\n");
        assertThat(Cells.said(lines, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "选址定位，资金缺口较大 | sited",
                "选址定位，资金缺口3000万元 | sited",
                "征地完成（资金紧张） | land_acquired",
                "征地已完成（300亩） | land_acquired",
                "土地征用，资金紧张 | sited",
                "储备，资金紧张 | not_started",
                "选址中（资金紧张） | not_started",
                "基础工程，雨季影响 | started",
                "主体完成（资金紧张） | topped_out",
                // a name of work that is going on at an earlier step
                "征地，进展缓慢 | sited",
                "征地（差20亩） | sited",
                "征地，群众阻工 | sited",
                "征地，报批 | sited",
                "土地征用。因故暂停。 | sited",
                // what holds no longer
                "选址定位，方案被否 | not_started",
                "选址定位，推翻重来 | not_started",
                "选址定位（取消） | not_started",
                "选址定位，被叫停 | not_started",
                // where more is said
                "正在选址定位，资金紧张 | not_started",
                "征地，正在进行 | sited",
                "征地，尚未完成 | sited",
                "征地，村民不同意 | sited",
                "征地：村民阻工 | sited",
                "征地、拆迁 | sited",
                "征地，300亩 | sited",
                "征地（年底） | sited",
                "征地完成（80%） | sited",
                "征地完成（八成） | sited",
                "征地完成（300亩/500亩） | sited",
                "征地，招标 | land_acquired",
                "主体完成（投资3000万元） | started",
                "全部完成（3000万元） | not-in-list -> 竣工",
                "交付（图纸） | not-in-list -> 交付使用",
                "选址定位（年底前） | not_started",
            })
    void a_name_with_a_comment_means_what_it_means_alone(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "规划许可 | sited",
                "规划许可已办理 | sited",
                "征地补偿款已发放 | land_acquired",
                "用地手续办理完成 | land_acquired",
                "完工待交付 | completed",
                "正在办理规划许可 | not-in-list",
                "未取得规划许可 | not-in-list",
                "征地补偿款已发放300万元 | sited",
                "征地补偿款已发放80% | sited",
                "用地手续正在办理 | sited",
                "用地手续办理完成80% | sited",
                "缓建 | not-in-list",
                "取消 | not-in-list",
                "调出 | not-in-list",
                "整合撤并 | not-in-list",
            })
    void permits_and_payments_have_their_step(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }
}
