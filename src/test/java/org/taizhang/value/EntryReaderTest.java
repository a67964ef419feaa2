package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新建 | new",
                "新 建 | new",
                "（新建） | new",
                "改扩建 | expansion",
                "改建 | renovation",
                "迁建 | relocation",
                "新建； | new",
            })
    void an_entry_is_found_by_its_names(String text, String id) {
        assertThat(Cells.said(text, "nature")).as(text).isEqualTo(id);
        assertThat(Cells.read(text, "nature").remark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A.新建 | new", "B、改扩建 | expansion", "1.新建（一期） | new", "新建（一期） | new", "10.5新建 | not-in-list"})
    void what_an_entry_is_called_by_and_what_is_noted_of_it_do_not_hide_it(String text, String said) {
        assertThat(Cells.said(text, "nature")).as(text).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"其他情形 | not-in-list", "旧址新建 | not-in-list -> 新建", "#N/A | not-in-list", "12 | not-in-list"})
    void a_word_off_the_list_is_refused_with_the_nearest_entry(String text, String said) {
        assertThat(Cells.said(text, "nature")).as(text).isEqualTo(said);
    }

    @Test
    void the_message_lists_what_may_be_chosen() {
        assertThat(Cells.read("其他情形", "nature").doubts().get(0).message())
                .isEqualTo("“其他情形”不在“建设性质”的可选项之内（新建、扩建、改建、迁建）。请改为其中之一；不清楚可留空。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主体完工，正在装修 | topped_out",
                "主体结构封顶，预计7月竣工 | topped_out",
                "主体已封顶,正在内外粉刷 | topped_out",
                "内外粉刷 | topped_out",
                "主体封顶预计7月竣工 | topped_out",
                "主体完成100%，屋面施工 | topped_out",
                "二次结构及屋面工程施工 | topped_out",
                "装修工程已完工 | topped_out",
                "早已封顶 | topped_out",
                "主体在建，即将封顶 | started",
                "主体工程正在施工，未封顶 | started",
                "未封顶 | started",
                "预计5月封顶 | started",
                "接近封顶 | started",
                "主体施工至三层 | started",
                "主体三层 | started",
                "主体完成70% | started",
                "主体部分已封顶 | topped_out",
                "部分封顶 | started",
                "部分单体已封顶 | started",
                "大部分楼栋主体封顶 | started",
                "基础部分完成 | started",
                "全部6栋封顶 | topped_out",
                "拆除旧楼4栋完毕，新楼2栋主体封顶 | topped_out",
                "学校现有楼房9栋，新建2栋主体封顶 | topped_out",
                "3栋厂房、1栋门卫室已竣工 | completed",
                "规划20栋，首批8栋已开工 | started",
                "开工建设2012年3月-2013年6月 | started",
                "开工建设至2013年6月 | started",
                "共6栋，全部封顶 | topped_out",
                "6栋楼均已封顶 | topped_out",
                "3号楼十层封顶 | topped_out",
                "主体结构总量的70% | started",
                "完成主体三层 | started",
                "主体三层已完工 | started",
                "主体五层已完成 | started",
                "桩机已进场 | started",
                "桩机已经进场施工 | started",
                "土方开挖 | started",
                "土方回填阶段 | started",
                "主体施工到五层，年底竣工 | started",
                "完成总工程量的60% | started",
                "主体三层，预计2012.10.30竣工 | started",
                "已于11月开工 | started",
                "基础完工 | started",
                "基础已完成，主体未动 | started",
                "桩基工程已完成 | started",
                "地下室已完成 | started",
                "正在施工 | started",
                "项目已完成投资3000万元，主体施工中 | started",
                "已开工，后因资金问题停工 | started",
                "停工 | started",
                "已于3月28日开工 | started",
                "已奠基，未开工 | foundation_laid",
                "已奠基，未动工 | foundation_laid",
                "已奠基未开工 | foundation_laid",
                "已奠基，计划4月底开工 | foundation_laid",
                "已奠基，正在办理施工许可证 | foundation_laid",
                "已举行奠基仪式，征地手续未完 | foundation_laid",
                "征地已完成，正在进行场地平整 | land_acquired",
                "已完成征地，正在招标 | land_acquired",
                "完成选址、征地等前期工作 | land_acquired",
                "选址、征地已完成，尚未奠基 | land_acquired",
                "征地补偿到位 | land_acquired",
                "正在征地 | sited",
                "征地尚未完成 | sited",
                "征地工作正在进行 | sited",
                "已选址，正在征地 | sited",
                "已选址，尚未征地 | sited",
                "已完成选址，正在办理土地手续 | sited",
                "4月28日奠基 | not_started",
                "奠基仪式准备中 | not_started",
                "未动工 | not_started",
                "尚未开工 | not_started",
                "没有实质性进展 | not_started",
                "正在选址 | not_started",
                "主体框架已完成 | topped_out",
                "主体框架施工至三层 | started",
                "主体框架正在施工 | started",
                "计划4月底开工 | not_started",
                "预计6月开工建设 | not_started",
                "力争4月底前奠基 | not_started",
                "完成项目初步规划,用地性质调整,专项债实施方案已编制及申报 | not-in-list",
                "完成项目招标 | land_acquired",
                "已完成工程勘察 | land_acquired",
                "完成项目选址 | sited",
                "项目资金到位，主体施工 | started",
                "项目用地落实，未开工 | not_started",
                "工程图纸完成，桩基施工 | started",
                "初步设计评审 | sited",
                "完成初步设计 | sited",
                "封顶仪式定于5月举行 | started",
                "动工在即 | not_started",
                "择日开工 | not_started",
                "完成项目建设 | completed",
                "完成建设任务 | completed",
                "项目已经全部完成 | completed",
                "全部完成 | completed",
                "已完工 | completed",
                "基本完工 | completed",
                "已竣工验收 | completed",
                "工程已完工，正在组织验收 | completed",
                "已竣工，正在进行决算审计 | completed",
                "已竣工，尚未交付使用 | completed",
                "已竣工，计划9月交付使用 | completed",
                "已交付 | in_use",
                "已投入使用 | in_use",
                "已竣工并投入使用 | in_use",
                "学生已入住 | in_use",
            })
    void a_remark_gives_the_furthest_stage_that_is_done(String text, String stage) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1#教学楼主体三层，实训楼基础完工 | started",
                "1#楼封顶，2#楼主体三层 | started",
                "1#楼封顶、2#楼主体三层 | started",
                "1#、2#楼封顶，3#楼主体三层 | started",
                "教学楼已封顶，宿舍楼正在装修 | topped_out",
                "教学楼已竣工，实训楼主体封顶 | topped_out",
                "教学楼主体封顶，宿舍楼未动工 | not_started",
                "3栋已封顶，2栋主体施工 | started",
                "12栋已封顶10栋，2栋主体施工 | started",
                "3栋已封顶2栋主体施工 | started",
                "共6栋，封顶4栋，2栋主体施工 | started",
                "部分封顶，其余主体施工 | started",
                "共6栋，封顶4栋，其余主体施工 | started",
                "一、二标段主体封顶，三标段主体施工 | started",
                "已征地200亩，剩余100亩正在征用 | sited",
                "除宿舍楼主体三层外，其余均已封顶 | started",
                "教学楼封顶，实训楼三层 | started",
                "1#楼封顶，2#楼三层 | started",
                "教学楼装修，宿舍楼五层 | started",
                "主楼已封顶，副楼主体施工 | started",
                "东楼封顶，西楼打桩 | started",
                "教学区完工，生活区主体施工 | started",
                "除宿舍楼外均已封顶，宿舍楼主体三层 | started",
            })
    void of_several_buildings_the_least_advanced_counts(String text, String stage) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(stage + " approximate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "除宿舍楼外均已封顶 | not-in-list -> 开工",
                "教学楼封顶，宿舍楼完成60% | not-in-list -> 开工",
                "共6栋，封顶4栋 | not-in-list -> 开工",
                "已封顶10栋，共12栋 | not-in-list -> 开工",
                "部分工程已竣工 | not-in-list",
                "部分学生已入住 | not-in-list",
                "6栋中4栋已封顶 | not-in-list -> 开工",
                "封顶4栋/6栋 | not-in-list -> 开工",
                "12栋已封顶10栋 | not-in-list -> 开工",
                "12栋楼主体封顶10栋 | not-in-list -> 开工",
                "共六栋楼，已有四栋封顶 | not-in-list -> 开工",
                "教学楼、宿舍楼共6栋，封顶4栋 | not-in-list -> 开工",
                "正在核实 | not-in-list",
                "资金未到位 | not-in-list",
                "6月底竣工 | not-in-list",
                "竣工验收尚未进行 | not-in-list",
                "除食堂外其他单体均已竣工 | not-in-list -> 主体封顶",
                "预计7月竣工 | not-in-list",
            })
    void a_remark_that_says_no_stage_is_refused(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @Test
    void a_remark_is_kept_and_a_name_is_not() {
        assertThat(Cells.read("主体完工，\n正在装修 ", "stage").remark()).contains("主体完工， 正在装修");
        assertThat(Cells.read("主体封顶", "stage").remark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"停工, started", "正在装修, topped_out", "待验收。, completed", "筹备中, not_started"})
    void a_name_that_tells_more_than_its_entry_is_kept_as_a_remark_is(String text, String entry) {
        assertThat(Cells.read(text, "stage").value().orElseThrow().text()).isEqualTo(entry);
        assertThat(Cells.read(text, "stage").remark()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"已开工", "在建", "竣工", "主体已封顶", "已交付使用", "未启动", "完成征地"})
    void a_name_that_tells_its_entry_alone_is_no_remark(String text) {
        assertThat(Cells.read(text, "stage").remark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下月开工 | not_started",
                "近期开工 | not_started",
                "节后开工 | not_started",
                "原定3月开工，因资金未到位 | not_started",
                "近日已开工 | started",
                "下月封顶 | started",
                "主体即可封顶 | started",
                "主体封顶倒计时 | started",
                "主体距封顶还差两层 | started",
                "建成后可容纳3000人，目前打桩 | started",
                "建成后投入使用，现主体施工 | started",
                "项目建成后已投入使用 | in_use",
                "可研批复完成 | sited",
            })
    void what_is_to_come_is_not_done(String text, String stage) {
        assertThat(Cells.said(text, "stage")).as(text).startsWith(stage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "土地已交付 | land_acquired",
                "施工图已交付 | land_acquired",
                "地下室已封顶，正在一层施工 | started",
                "裙楼封顶，主楼施工至八层 | started approximate",
                "老校区已投入使用，新校区正在征地 | sited approximate",
            })
    void what_is_done_of_something_else_is_not_the_project_s_step(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"完工60%", "已完工70%", "竣工面积50%", "下月竣工", "9月份可交付使用"})
    void what_is_done_in_part_or_to_come_says_no_step_by_itself(String text) {
        assertThat(Cells.read(text, "stage").value()).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "已征地80% | not-in-list",
                "80%已征地 | not-in-list",
                "征地已完成80% | sited",
                "已征地约八成，正在平整场地 | land_acquired",
                "主体封顶80% | started",
                "主体封顶(80%) | started",
                "已封顶一半 | started",
                "已封顶近八成 | started",
                "已封顶70%-80% | started",
                "主体已封顶三分之二 | started",
                "已封顶大部分，其余正在施工 | started approximate",
                "已封顶80%左右 | started",
                "已交付50% | not-in-list",
                "已入住八成 | not-in-list",
                "已入住一半 | not-in-list",
                "已入住80%以上 | not-in-list",
                "已投入使用60% | not-in-list",
                "八成以上已入住 | not-in-list",
                "主体封顶，已入住约五成 | topped_out",
                // the share of something else, or all of it
                "已封顶（完成总工程量的60%） | topped_out",
                "已封顶，完成80% | topped_out",
                "已封顶，80% | topped_out",
                "已封顶完成投资80% | topped_out",
                "已封顶占总投资的80% | topped_out",
                "已封顶80%外墙完成 | topped_out",
                "完成投资80%已封顶 | topped_out",
                "投资80%已封顶 | topped_out",
                "主体封顶，装修完成80% | topped_out",
                "主体封顶装修80% | topped_out",
                "已竣工，绿化完成80% | completed",
                "已封顶100% | topped_out",
                "已封顶100.0% | topped_out",
                "100%已入住 | in_use",
                "已全部入住 | in_use",
                "已封顶18层 | topped_out",
                "已封顶（18层） | topped_out",
                "已封顶部分正在装修 | topped_out",
                // who has begun by a share has begun
                "已开工50% | started",
                "已开工（完成30%） | started",
                "已开工，完成投资50% | started",
                "已动工三成 | started",
                "进场施工60% | started",
                "桩基80% | started",
                "土方开挖80% | started",
                "出地面80% | started",
                "地下室封顶80% | started",
                "裙楼封顶50% | started",
                "桩机进场、80%资金到位 | started",
                // beside other words, another line or another sentence
                "主体封顶80%。 | started",
                "主体封顶80%，资金到位 | started",
                "主体封顶80%资金到位 | topped_out",
                "主体封顶（80%资金到位） | topped_out",
                "主体封顶20%未粉刷 | topped_out",
                "主体封顶、80%的窗户已安装 | topped_out",
                "主体封顶和八成窗户已装 | topped_out",
                "主体封顶。60%的资金已到位 | topped_out",
                "主体封顶。80% | topped_out",
                "主体封顶 80% | topped_out",
                "80% 主体封顶 | topped_out",
                "已投入使用、80%设备到位 | in_use",
                "已投入使用并80%设备到位 | in_use",
                "已投入使用。80%设备到位 | in_use",
                "已投入使用（30%闲置） | in_use",
                "已入住部分 | in_use",
                "已入住大部分 | in_use",
                "可研批复、80%资金到位 | sited",
                "土地已摘牌（50%价款已交） | land_acquired",
                "已征地、80%附着物已清理 | land_acquired",
                // as good as finished
                "95%基本完工 | completed",
                "95% 基本完工 | completed",
                "99%竣工 | completed",
            })
    void what_is_done_by_a_share_is_not_done(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @Test
    void a_share_on_another_line_is_of_something_else() {
        assertThat(Cells.said("主体封顶\n80%", "stage")).isEqualTo("topped_out");
        assertThat(Cells.said("80%\n主体封顶", "stage")).isEqualTo("topped_out");
        assertThat(Cells.said("主体封顶\n八成资金到位", "stage")).isEqualTo("topped_out");
        assertThat(Cells.said("已投入使用\n90%", "stage")).isEqualTo("in_use");
        assertThat(Cells.said("主体封顶80%\n资金到位", "stage")).isEqualTo("topped_out");
    }

    @Test
    void what_is_yet_to_enter_the_site_is_no_start() {
        assertThat(Cells.said("组织施工队进场施工", "stage")).isEqualTo("land_acquired");
        assertThat(Cells.read("正在组织进场施工", "stage").value()).isEmpty();
        assertThat(Cells.read("手续办理后进场施工", "stage").value()).isEmpty();
        assertThat(Cells.read("土地已征待平整", "stage").value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主体封项 | not-in-list -> 主体封顶",
                "主体风顶 | not-in-list -> 主体封顶",
                "主体工程封项 | not-in-list -> 主体封顶",
                "尚末开工 | not_started",
                // what stands there is a word, or may as well be meant
                "主体己封顶 | topped_out",
                "以开工 | started",
                "主体复工 | started",
                "全部开工 | started",
                "基本开工 | started",
                "工程开工 | started",
                "主体未封顶 | started",
                "主体四层 | started",
                "主体四成 | started",
                "砖混主体 | started",
                "框架二层 | started",
            })
    void a_name_but_for_one_character_is_no_other_step(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "场平完成 | land_acquired",
                "正在场平 | land_acquired",
                "环评已批复 | sited",
                "环评批复办理中 | not-in-list",
                "前期手续办理中 | not_started",
                "清表完成 | land_acquired",
                "未清表 | not-in-list",
                "图纸会审完成 | land_acquired",
                "二层柱钢筋绑扎 | started",
                "已近完工 | not-in-list",
                "水、电安装 | topped_out",
                "正在水、电安装 | topped_out",
            })
    void early_and_late_works_are_known(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5月底前完成征地 | not-in-list",
                "6月底前完成主体 | not-in-list",
                "6月底主体工程全部完成 | not-in-list",
                "6月完成竣工验收 | not-in-list",
                "5月开始主体施工 | not-in-list",
                "计划6月底完成主体 | not-in-list",
                "2012年8月完成装修，9月投入使用 | not-in-list",
                "目前正在招标，6月底前完成主体 | land_acquired",
                "征地6月完成 | sited",
                "主体三层，7月底完成主体工程 | started",
                "2012年底完成主体封顶 | started",
                "7月底前实现封顶 | started",
                "年内完成主体封顶 | started",
                "5月8日举行奠基仪式 | not_started",
                "5月8日正式开工 | not_started",
                // what lies before the end of the period, or is said to have happened, has
                "3月底完成征地，5月底完成招标 | land_acquired",
                "2011年12月完成主体 | topped_out",
                "3月28日举行开工仪式 | started",
                "2012年5月底前已完成主体 | topped_out",
                "未完成征地 | sited",
                "室内完成粉刷 | topped_out",
                "楼内装修 | topped_out",
                // a year goes on for the clause behind it
                "2011年8月竣工，9月投入使用 | in_use",
                "2010年开工，12月封顶 | started",
                "2011年9月开工，目前主体三层，12月封顶 | started",
            })
    void what_is_dated_after_the_period_is_a_plan(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "尚未正式开工 | not_started",
                "没有正式动工 | not_started",
                "至今未按计划开工 | not_started",
                "尚未正式封顶 | started",
                "尚未正式投入使用 | not-in-list",
                "正式开工 | started",
                "按计划开工 | started",
                "已按计划封顶 | topped_out",
                "已正式投入使用 | in_use",
                "正按计划施工 | started",
                "比计划提前一个月封顶 | topped_out",
                "施工队未进场 | land_acquired",
                "施工人员尚未进场 | land_acquired",
                "施工队已进场 | started",
                "施工人员正在砌筑主体 | topped_out",
            })
    void a_denial_reaches_over_what_says_how(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "已完成桩基工程 | started",
                "已完成桩基工程，正在进行承台施工 | started",
                "完成桩基、承台工程 | started",
                "完成桩基工程施工 | started",
                "完成围墙工程 | land_acquired",
                "完成装修工程 | topped_out",
                "完成室外配套工程 | topped_out",
                "完成工程 | completed",
                "完成项目工程 | completed",
            })
    void a_word_for_the_whole_behind_work_is_of_that_work(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主体验收合格 | topped_out",
                "基础、主体验收合格 | topped_out",
                "基础工程验收合格 | started",
                "地基与基础分部工程验收合格 | started",
                "验收合格 | completed",
                "工程验收合格 | completed",
                "竣工验收合格 | completed",
                "基础工程全部完工 | started",
                "主体5层全部完工，正在内外粉刷 | topped_out",
                "土石方工程完工 | started",
                "电梯安装完工 | topped_out",
                "3栋钢结构厂房已竣工 | completed",
                "勘探完工 | land_acquired",
                "工程全部完工 | completed",
            })
    void what_is_done_is_the_work_spoken_of(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "征地已完成，教学楼已开工 | started",
                "三通一平已完成，1号楼正在施工基础 | started",
                "围墙完工，教学楼封顶 | topped_out",
                "土地平整完成，实训楼主体三层，宿舍楼封顶 | started approximate",
                "已奠基，教学楼正在施工 | started",
                "教学楼封顶，围墙正在施工 | topped_out",
                // a building that has no name beside one that has
                "主体三层，食堂已竣工 | started approximate",
                // told of a building by its name
                "教学楼封顶，宿舍楼已奠基 | foundation_laid approximate",
                "一期竣工，二期征地完成 | land_acquired approximate",
                "征地已完成 | land_acquired",
            })
    void a_step_of_the_whole_does_not_count_beside_those_of_buildings(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主体8层已完工 | started",
                "主体十二层完工 | started",
                "装修工程80%完工 | topped_out",
                "1号楼主体8层完工，2号楼竣工 | started approximate",
                "主体8层封顶 | topped_out",
                // a measure of the building, not of its work
                "8层教学楼已竣工 | completed",
                "教学楼8层已完工 | completed",
                "主体八层，已竣工 | completed",
            })
    void a_measure_of_work_makes_its_end_no_end_of_the_whole(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A楼已竣工，B楼主体封顶 | topped_out approximate",
                "甲楼已竣工，乙楼主体三层 | started approximate",
                "教学楼已竣工，门卫室未开工 | not_started approximate",
                "土建工程已完工，正在装修 | topped_out",
                "土建施工中 | started",
                "土建未开工 | not_started",
                "项目道路已完成 | not-in-list",
                "主体三层，项目道路已完成 | started",
                "土建招标完成 | land_acquired",
                "水电已完工，正在外粉 | topped_out",
                "钢筋绑扎完工 | started",
                "道路已竣工，主体三层 | started",
                "地下一层封顶 | started",
                "已建至四层 | started",
                "正在组织土地招拍挂 | sited",
                "土地招拍挂已完成 | land_acquired",
                "已取得土地证 | land_acquired",
                "竣工待验 | completed",
                "已完成全部建设内容 | completed",
                "移交学校使用 | in_use",
                "尚未移交使用 | not-in-list",
            })
    void parts_of_the_work_are_known_by_their_names(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "暑期开工 | not_started",
                "暑假前封顶 | started",
                "2012年秋季投入使用 | not-in-list",
                "新学期开学前投入使用 | not-in-list",
                "2011年秋季投入使用 | in_use",
                "去年暑假完工 | completed",
                "已于寒假开工 | started",
            })
    void a_season_ahead_puts_off_as_a_month_does(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "塔吊已投入使用，主体三层 | started",
                "施工方已停工 | started",
                "施工方已撤场 | started",
                "停工待料 | started",
                "主体封顶后停工 | topped_out",
                "主体三层，塔吊已投入使用 | started",
                "项目部已建成，桩机进场 | started",
                "临时道路已建成，正在征地 | sited",
                "施工便道已建成，正在土方开挖 | started",
                "户表已搬迁，正在平整场地 | land_acquired",
                "施工场地已交付，准备进场 | land_acquired",
                "场地已交付施工单位 | land_acquired",
                "拆除工程完工 | not-in-list",
                "临建已建成 | not-in-list",
                "老校舍已搬迁完毕，正在拆除 | not-in-list",
                "项目资金已投入使用，主体封顶 | topped_out",
                // the project's own
                "项目已投入使用 | in_use",
                "实训场地已交付使用 | in_use",
                "实训场地已交付 | in_use",
                "老校舍改造已完工 | completed",
                "旧校舍加固基本完工 | completed",
                "老校舍改造后已投入使用 | in_use",
                "设备安装完成，已投入使用 | in_use",
                "老校舍拆除，新教学楼已投入使用 | in_use",
                "拆除重建已竣工 | completed",
                "项目部撤场，工程已竣工 | completed",
                "线路迁改后项目已竣工 | completed",
            })
    void what_is_none_of_the_work_has_no_step(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "正在进行场地平整，具备进场条件 | land_acquired",
                "不具备进场条件 | not-in-list",
                "具备竣工验收条件 | topped_out",
                "具备入住条件 | completed",
                "资金到位后开工 | not_started",
                "手续办完即开工 | not_started",
                "征地完成后即可开工 | not_started",
                "完成征地后开工 | not_started",
                "一旦土地到位立即开工 | not_started",
                "竣工验收后交付使用 | not-in-list",
                "难以开工 | not_started",
                "影响开工 | not_started",
                "要求尽快开工 | not_started",
                "暑假后投用 | not-in-list",
                // what has happened, one thing after the other
                "征地完成后，正在平整场地 | land_acquired",
                "招标完成后已开工 | started",
                "征地完成后随即开工 | started",
                "2011年10月奠基后开工 | started",
                "封顶后进场装修 | topped_out",
                "受雨季影响主体施工缓慢 | started",
                "主体三层，影响施工进度 | started",
                "竣工后已交付使用 | in_use",
                "验收合格后已交付使用 | in_use",
                "竣工后已搬迁 | in_use",
                "征地后土地已交付 | land_acquired",
                // work that begins or goes on is no event to wait for
                "三通一平后桩机进场 | started",
                "奠基后进场施工 | started",
                "奠基后打桩 | started",
                "正在组织桩机进场 | not-in-list",
                "准备进场施工 | not-in-list",
            })
    void what_waits_for_something_else_is_not_done(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "已竣工教学楼5层，宿舍楼6层 | completed",
                "教学楼5层，已封顶 | topped_out",
                "教学楼（5层）、宿舍楼（6层）已封顶 | topped_out",
                "教学楼封顶，建筑面积5000平方米，共5层 | topped_out",
                "新建教学楼5层，正在打桩 | started",
                "实训楼（四层）已竣工 | completed",
                "宿舍楼（共6层）已竣工 | completed",
                "实训楼四层（已竣工） | completed",
                "实训楼（四层）主体完工 | topped_out",
                "宿舍楼6层全部完工 | completed",
                "宿舍楼1至6层全部竣工 | completed",
                // floors that are the work
                "四层已完工 | started",
                "三层楼面完成 | started",
                "主体四层全部完工 | started",
            })
    void floors_that_only_describe_a_building_are_no_step(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "教学楼主体（五层）已完工 | topped_out",
                "主体(8层)完工 | topped_out",
                "主体（共12层）已完成 | topped_out",
                "主体（框架）完工 | topped_out",
                "主体（五层框架结构）工程已完工 | topped_out",
                "主体（6层）在建 | started",
                "主体（6层）完成80% | started",
                "基础（6层框架）已完工 | started",
                "主体工程（6层）已封顶，内外装修 | topped_out",
                // floors that are the work
                "综合楼主体三层完工 | started",
                "主体已完成5层 | started",
                "主体（共12层）完成八层 | started",
                "主体（三层）已完工，四层在建 | started",
                "主体（一至三层）已完工 | started",
                "主体（二层以下）已完工 | started",
                "主体（部分）已完工 | started",
                "主体（2层）完成，未封顶 | started",
                "主体（2层）完成，即将封顶 | started",
                "主体（2层）完成，预计5月封顶 | started",
                "主体（2层）完成，正在施工 | started",
                "主体（2层）完成，继续往上建 | started",
                "主体(2层)已完工,正在支模 | started",
                "主体（三层）完工(共6层) | started",
                "主体（三层）完工（设计六层） | started",
                "主体（地下2层）完成，地上正在施工 | started",
                "主体（地下一层）完工 | started",
                "主体（1层、2层）已完成 | started",
                "主体（1层，2层）已完成 | started",
                "基础（三层）已完工 | started",
            })
    void brackets_that_say_how_work_is_built_do_not_part_it_from_its_end(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "教学楼（框架）已竣工 | completed",
                "综合楼（框架结构）已建成 | completed",
                "综合楼框架结构已竣工 | completed",
                "框架结构校舍已竣工 | completed",
                "框架楼已竣工 | completed",
                "综合楼（五层框架结构）已竣工 | completed",
                "框架结构8层已竣工验收 | completed",
                "公寓楼8层已竣工 | completed",
                "食堂两层已建成 | completed",
                "地上10层已完工 | completed",
                "8层主体已完工 | topped_out",
                "两层主体完工 | topped_out",
                "主体框架已完工 | topped_out",
                "框架结构主体完工 | topped_out",
                "框架正在施工 | started",
            })
    void how_a_building_is_built_takes_nothing_from_its_end(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "教学楼已投入使用，实训楼（四层）已竣工 | completed approximate",
                "教学楼封顶，实训楼（三层） | topped_out",
                "教学楼竣工，实训楼一层布置展室 | completed",
                "教学楼竣工，实训楼二层安装设备 | completed",
                "教学楼封顶，实训楼建到三层 | started approximate",
                "教学楼封顶，实训楼已建三层 | started approximate",
            })
    void floors_are_a_building_s_step_where_nothing_else_is_said_of_it(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "装修工程正式竣工 | topped_out",
                "装饰工程按计划完工 | topped_out",
                "屋面工程正式通过验收 | topped_out",
                "桩基工程正式竣工 | started",
                "项目正式完成 | completed",
                "教学楼工程正式完成 | completed",
                "教学楼正式竣工 | completed",
                "工程正式竣工 | completed",
            })
    void what_says_nothing_does_not_part_work_from_its_end(String text, String said) {
        assertThat(Cells.said(text, "stage")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "□未开工 ☑开工 □竣工 | stage | started",
                "未开工（ ）在建（√）竣工（ ） | stage | started",
                "○未开工 ●在建 ○竣工 | stage | started",
                "■主体封顶 □竣工 | stage | topped_out",
                "□未动工 √主体施工至三层 □竣工 | stage | started",
                "□未开工 □在建 ☑竣工（二○一二年三月） | stage | completed",
                "√在建 | stage | started",
                "☑新建 □改扩建 | nature | new",
                "新建（ ）扩建（√） | nature | expansion",
                // none or several
                "□未开工 □在建 □竣工 | stage | not-in-list",
                "☑未开工 ☑在建 □竣工 | stage | not-in-list",
                "□新建 □改建 | nature | not-in-list",
                // no boxes
                "二○一二年三月开工 | stage | started",
                "●教学楼封顶 ●宿舍楼主体三层 | stage | started approximate",
            })
    void of_options_the_ticked_one_counts(String text, String field, String said) {
        assertThat(Cells.said(text, field)).as(text).isEqualTo(said);
    }
}
