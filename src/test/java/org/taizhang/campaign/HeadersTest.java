package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counties write over their columns, and what the default campaign's forms say to it. */
class HeadersTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @ParameterizedTest
    @CsvSource(textBlock = """
            project, 项目名称 工程名称 建设项目名称 建设项目 项目 子项目名称 单位工程 名称
            location, 建设地点 建设地址 项目地点 项目选址 选址 地点 位置 所在地 建设位置
            nature, 建设性质 建设类型 项目性质 项目类型 新建/改扩建 类别 性质
            land_area, 占地面积 占地 用地面积 建设用地面积 学校占地面积 校园占地面积 规划用地 征地面积 土地面积 总占地
            floor_area, 建筑面积 总建筑面积 校舍建筑面积 校舍面积 建筑规模 建面 规划建筑面积 新建校舍面积 在建面积
            total_investment, 总投资 计划总投资 概算总投资 投资总额 投资规模 项目总投资 估算投资 工程总造价 概算 投资总概算 工程总投资概算 规划总投资
            year_plan, 年度计划投资 本年计划投资 本年计划完成投资 当年计划 今年计划 年度投资计划 年度目标
            invested_this_year, 本年度累计完成投资额 自元月至本月底完成投资 本年至当月实际完成投资 当年累计完成投资 本年完成投资 今年以来完成 年初至今完成
            invested, 累计完成投资 自开工以来完成投资总额 开工至本月底累计完成投资 开工以来累计完成投资 项目累计完成投资 至本年底累计完成投资 已完成投资 累计投资
            stage, 形象进度 工程形象进度 当前形象进度 目前进展 进展情况 工程进度 建设进度 项目进展 进度 目前状态 完成情况 建设阶段 目前阶段
            planned_start, 计划开工年 计划工期/开工 计划工期/开工时间 拟开工时间 计划开工时间
            actual_start, 开工时间 开工日期 开工年月 施工开始时间 动工时间 实际开工时间
            planned_completion, 计划完工年 计划工期/竣工 预计竣工 计划竣工时间 完成时限 拟竣工时间
            problems, 存在问题 存在的主要问题 困难和问题 需协调解决的问题 需要解决的问题 制约因素 问题及原因 存在的主要困难
            responsible_unit, 责任单位 牵头单位 实施主体 建设单位 项目法人 业主单位 承办单位 主管部门 主管单位
            responsible_person, 责任人 责任领导 包联领导 分包领导 联系领导 具体责任人 负责人 联系人 经办人
            phone, 联系电话 电话 联系方式 手机
            """)
    void a_project_is_told_in_many_words(String field, String headers) {
        assertThat(headers.split(" "))
                .allSatisfy(h -> assertThat(fieldOf("project-progress", h)).contains(field));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            school, 学校名称 学校 校名 单位名称 办学单位 院校名称 承办学校 项目学校 建设学校 项目单位
            target, 招生计划 招生计划数 招生任务 目标任务 计划招生 下达任务 市定招生任务 年度任务
            enrolled, 实际招生 招生数 当年招生总数 已招人数 录取人数 报到人数 实招 完成数 目前已招
            in_school, 在校生数 在校生 在校人数 在籍生 学籍数 在校学生 在校生规模 在校生总规模 现在校学生数
            """)
    void a_school_is_told_in_many_words(String field, String headers) {
        assertThat(headers.split(" "))
                .allSatisfy(h -> assertThat(fieldOf("enrolment", h)).contains(field));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            teachers, 专任教师数 专任教师 专任 教师数
            dual_qualified, 双师型教师数 双师型教师 双师素质教师 双师
            training_area, 校内实训用房面积
            workstations, 工位数 实习工位
            """)
    void a_school_s_means_are_told_in_many_words(String field, String headers) {
        assertThat(headers.split(" "))
                .allSatisfy(h -> assertThat(fieldOf("school-development", h)).contains(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本月完成投资",
                "当月完成投资",
                "本月完成",
                "本期完成",
                "{month}完成投资",
                "完成比例",
                "职普比",
                "普职比",
                "到位率",
                "到位资金",
                "中职占比",
                "双师比例",
                "生均建筑面积",
                "剩余投资",
                "下步打算",
                "建设规模",
                "主要建设内容",
                "建设起止年限",
                "春季招生",
                "本月招生",
                "毕业生数",
                "校外实训基地数",
                "对口就业率"
            })
    void another_quantity_is_no_field(String header) {
        assertThat(CAMPAIGN.forms())
                .allSatisfy(form -> assertThat(fieldOf(form.name(), header)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成投资", "计划投资", "竣工时间", "交付使用时间"})
    void what_may_mean_several_is_said_to(String header) {
        Form form = CAMPAIGN.form("project-progress").orElseThrow();
        assertThat(form.ambiguous().get(header)).hasSizeGreaterThan(1);
        assertThat(fieldOf("project-progress", header)).isEmpty();
    }

    @Test
    void the_year_s_sum_is_not_the_whole() {
        assertThat(fieldOf("project-progress", "{months}完成投资")).contains("invested_this_year");
        assertThat(fieldOf("project-progress", "{year}计划投资")).contains("year_plan");
        assertThat(fieldOf("project-progress", "{year}底累计完成投资")).contains("invested");
    }

    private static Optional<String> fieldOf(String form, String header) {
        return CAMPAIGN.form(form).orElseThrow().fields().stream()
                .filter(f -> Spelling.of(f.title()).equals(Spelling.of(header))
                        || f.synonyms().stream().anyMatch(s -> Spelling.of(s).equals(Spelling.of(header))))
                .map(Form.Field::name)
                .findFirst();
    }
}
