package org.taizhang.normalise;

import java.util.List;
import java.util.Map;

/** What clerks write over the columns of one form. The first header of a field is the form's own. */
record FormStyle(
        String id,
        List<String> titles,
        String key,
        List<String> fields,
        Map<String, List<String>> headers,
        Map<String, List<String>> parents,
        Map<String, Kind> kinds) {
    enum Kind {
        KEY,
        TEXT,
        MONEY,
        LAND,
        FLOOR,
        PEOPLE,
        THINGS,
        RATE,
        DATE,
        STAGE,
        NATURE,
        TYPE
    }

    /** Parents over pairs of leaves, spelled {@code parent/field=leaf/field=leaf}. */
    static final FormStyle PROJECTS = new FormStyle(
            "project-progress",
            List.of("项目进度表", "职教攻坚项目建设进度月报表", "职教攻坚“33211”工程项目建设进度月报表", "项目建设进展情况表", "职教攻坚项目台账", "重点项目进展情况统计表"),
            "project",
            List.of(
                    "project",
                    "location",
                    "nature",
                    "land_area",
                    "floor_area",
                    "total_investment",
                    "year_plan",
                    "invested",
                    "invested_this_year",
                    "stage",
                    "planned_start",
                    "actual_start",
                    "planned_completion",
                    "actual_completion",
                    "problems",
                    "responsible_unit",
                    "responsible_person",
                    "phone",
                    "note"),
            Map.ofEntries(
                    Map.entry(
                            "project",
                            List.of(
                                    "项目名称",
                                    "工程名称",
                                    "建设项目名称",
                                    "建设项目",
                                    "项目",
                                    "子项目名称",
                                    "项 目 名 称",
                                    "项目\n名称",
                                    "单位工程",
                                    "项目（工程）名称")),
                    Map.entry(
                            "location",
                            List.of("建设地点", "建设地址", "项目地点", "项目选址", "选址", "地点", "位置", "所在地", "建设位置", "建设\n地点")),
                    Map.entry("nature", List.of("建设性质", "建设类型", "项目性质", "性质", "建设 性质", "建设\n性质")),
                    Map.entry(
                            "land_area",
                            List.of(
                                    "占地面积", "占地", "用地面积", "建设用地面积", "学校占地面积", "校园占地面积", "规划用地", "征地面积", "土地面积", "总占地",
                                    "占地\n面积")),
                    Map.entry(
                            "floor_area",
                            List.of("建筑面积", "总建筑面积", "校舍建筑面积", "校舍面积", "建筑规模", "建面", "规划建筑面积", "新建校舍面积", "在建面积")),
                    Map.entry(
                            "total_investment",
                            List.of(
                                    "总投资", "计划总投资", "概算总投资", "投资总额", "投资规模", "项目总投资", "估算投资", "工程总造价", "概算", "总投资额",
                                    "总 投 资")),
                    Map.entry(
                            "year_plan",
                            List.of(
                                    "年度计划投资",
                                    "本年计划投资",
                                    "本年计划完成投资",
                                    "当年计划",
                                    "2012年计划",
                                    "2012年计划投资",
                                    "今年计划",
                                    "年度投资计划",
                                    "年度目标",
                                    "2012年度投资计划",
                                    "本年度计划投资")),
                    Map.entry(
                            "invested",
                            List.of(
                                    "累计完成投资",
                                    "开工至本月底累计完成投资",
                                    "开工以来累计完成投资",
                                    "项目累计完成投资",
                                    "已完成投资",
                                    "累计投资",
                                    "自开工累计完成投资",
                                    "累计完成\n投资",
                                    "截至目前累计完成投资",
                                    "开工至今累计完成投资")),
                    Map.entry(
                            "invested_this_year",
                            List.of(
                                    "本年完成投资",
                                    "自元月至本月底完成投资",
                                    "本年至当月实际完成投资",
                                    "当年累计完成投资",
                                    "1-4月完成投资",
                                    "今年以来完成",
                                    "年初至今完成",
                                    "2012年完成投资",
                                    "今年以来完成投资",
                                    "1～4月累计完成投资",
                                    "2012年1-4月完成投资",
                                    "本年累计完成投资")),
                    Map.entry(
                            "stage",
                            List.of(
                                    "工程阶段", "形象进度", "工程形象进度", "当前形象进度", "目前进展", "进展情况", "工程进度", "建设进度", "项目进展", "建设阶段",
                                    "目前阶段", "项目状态", "目前形象进度")),
                    Map.entry("planned_start", List.of("计划开工时间", "拟开工时间", "计划开工日期", "预计开工时间", "计划开工年月", "计划\n开工时间")),
                    Map.entry("actual_start", List.of("实际开工时间", "实际开工日期", "开工时间", "开工日期", "动工时间", "开工年月")),
                    Map.entry(
                            "planned_completion",
                            List.of("计划竣工时间", "预计竣工", "计划竣工日期", "预计竣工时间", "计划完工时间", "拟竣工时间", "完成时限")),
                    Map.entry("actual_completion", List.of("实际竣工时间", "实际竣工日期", "实际完工时间", "实际竣工")),
                    Map.entry(
                            "problems",
                            List.of("存在问题", "存在的主要问题", "困难和问题", "需协调解决的问题", "需要解决的问题", "制约因素", "问题及原因", "存在的问题")),
                    Map.entry(
                            "responsible_unit",
                            List.of("责任单位", "牵头单位", "实施主体", "建设单位", "项目法人", "业主单位", "承办单位", "主管部门")),
                    Map.entry(
                            "responsible_person",
                            List.of("责任人", "责任领导", "包联领导", "分包领导", "联系领导", "具体责任人", "负责人", "联系人")),
                    Map.entry("phone", List.of("联系电话", "电话", "联系方式", "手机", "联系人电话")),
                    Map.entry("note", List.of("备注", "备 注", "备注说明", "说明"))),
            Map.of(
                    "建设规模", List.of("land_area=占地面积（亩）", "floor_area=建筑面积(㎡)"),
                    "2012年投资（万元）", List.of("year_plan=计划", "invested_this_year=完成"),
                    "责任单位及责任人", List.of("responsible_unit=单位", "responsible_person=姓名", "phone=电话"),
                    "开工时间", List.of("planned_start=计划", "actual_start=实际"),
                    "竣工时间", List.of("planned_completion=计划", "actual_completion=实际"),
                    "投资情况（万元）", List.of("total_investment=总投资", "invested=累计完成投资", "invested_this_year=本年完成投资"),
                    "项目基本情况", List.of("location=建设地点", "nature=建设性质", "land_area=占地面积(亩)")),
            Map.ofEntries(
                    Map.entry("project", Kind.KEY),
                    Map.entry("nature", Kind.NATURE),
                    Map.entry("land_area", Kind.LAND),
                    Map.entry("floor_area", Kind.FLOOR),
                    Map.entry("total_investment", Kind.MONEY),
                    Map.entry("year_plan", Kind.MONEY),
                    Map.entry("invested", Kind.MONEY),
                    Map.entry("invested_this_year", Kind.MONEY),
                    Map.entry("stage", Kind.STAGE),
                    Map.entry("planned_start", Kind.DATE),
                    Map.entry("actual_start", Kind.DATE),
                    Map.entry("planned_completion", Kind.DATE),
                    Map.entry("actual_completion", Kind.DATE)));

    static final FormStyle ENROLMENT = new FormStyle(
            "enrolment",
            List.of("招生情况表", "中等职业学校招生情况统计表", "职普招生进度表", "招生工作进展情况统计表", "高中阶段招生情况月报表"),
            "school",
            List.of(
                    "school",
                    "school_type",
                    "target",
                    "enrolled",
                    "in_school",
                    "free_tuition",
                    "grant_recipients",
                    "note"),
            Map.of(
                    "school", List.of("学校名称", "学校", "校名", "单位名称", "办学单位", "院校名称", "学 校 名 称"),
                    "school_type", List.of("学校类别", "学校类型", "办学类别", "类别", "学校类别（中职/普高）"),
                    "target",
                            List.of("招生任务", "招生计划", "招生计划数", "目标任务", "计划招生", "下达任务", "招生任务数", "2012年招生任务", "2012年招生计划"),
                    "enrolled",
                            List.of(
                                    "实际招生",
                                    "招生数",
                                    "当年招生总数",
                                    "已招人数",
                                    "录取人数",
                                    "报到人数",
                                    "实招",
                                    "完成数",
                                    "实际招生人数",
                                    "实际招生数",
                                    "2012年实际招生数"),
                    "in_school", List.of("在校生", "在校生数", "在校人数", "在籍生", "学籍数", "在校学生", "在校生规模", "在校学生数"),
                    "free_tuition", List.of("免学费人数", "享受免学费人数", "免学费学生数", "免学费学生"),
                    "grant_recipients", List.of("享受助学金人数", "助学金人数", "享受国家助学金人数", "助学金发放人数", "受助学生数"),
                    "note", List.of("备注", "备 注", "说明")),
            Map.of(
                    "招生情况", List.of("target=任务", "enrolled=实际"),
                    "招生情况（人）", List.of("target=招生计划", "enrolled=实际招生"),
                    "资助情况", List.of("free_tuition=免学费人数", "grant_recipients=享受助学金人数"),
                    "学生资助", List.of("free_tuition=免学费", "grant_recipients=助学金")),
            Map.of(
                    "school",
                    Kind.KEY,
                    "school_type",
                    Kind.TYPE,
                    "target",
                    Kind.PEOPLE,
                    "enrolled",
                    Kind.PEOPLE,
                    "in_school",
                    Kind.PEOPLE,
                    "free_tuition",
                    Kind.PEOPLE,
                    "grant_recipients",
                    Kind.PEOPLE));

    static final FormStyle SCHOOLS = new FormStyle(
            "school-development",
            List.of("办学情况表", "中等职业学校办学条件基本情况表", "职业学校办学情况统计表", "职业学校基本办学情况表"),
            "school",
            List.of(
                    "school",
                    "majors",
                    "key_majors",
                    "teachers",
                    "dual_qualified",
                    "training_bases",
                    "training_area",
                    "workstations",
                    "partner_companies",
                    "employment_rate",
                    "note"),
            Map.ofEntries(
                    Map.entry("school", List.of("学校名称", "学校", "校名", "单位名称", "办学单位", "院校名称")),
                    Map.entry("majors", List.of("专业数", "专业个数", "开设专业数", "专业设置数", "专业总数")),
                    Map.entry("key_majors", List.of("重点专业数", "重点专业", "重点专业个数", "骨干专业数")),
                    Map.entry("teachers", List.of("专任教师", "专任教师数", "专任", "教师数", "专任教师人数")),
                    Map.entry("dual_qualified", List.of("双师型教师", "双师型教师数", "“双师”型教师", "双师素质教师", "双师", "“双师型”教师数")),
                    Map.entry("training_bases", List.of("实训基地", "实训基地数", "实训基地个数", "实习实训基地数")),
                    Map.entry("training_area", List.of("实训场地面积", "实训面积", "实训用房面积", "校内实训用房面积", "实训基地面积")),
                    Map.entry("workstations", List.of("工位数", "实训工位数", "工位", "实训工位")),
                    Map.entry("partner_companies", List.of("合作企业数", "合作企业", "校企合作企业数", "合作企业个数")),
                    Map.entry("employment_rate", List.of("就业率", "毕业生就业率", "学生就业率")),
                    Map.entry("note", List.of("备注", "备 注", "说明"))),
            Map.of(
                    "教师情况", List.of("teachers=专任教师", "dual_qualified=双师型教师"),
                    "师资力量（人）", List.of("teachers=专任教师", "dual_qualified=双师型"),
                    "专业设置", List.of("majors=专业数", "key_majors=重点专业数"),
                    "专业", List.of("majors=总数", "key_majors=其中：重点"),
                    "实训条件", List.of("training_bases=实训基地（个）", "training_area=实训场地面积（㎡）", "workstations=工位数")),
            Map.of(
                    "school",
                    Kind.KEY,
                    "majors",
                    Kind.THINGS,
                    "key_majors",
                    Kind.THINGS,
                    "teachers",
                    Kind.PEOPLE,
                    "dual_qualified",
                    Kind.PEOPLE,
                    "training_bases",
                    Kind.THINGS,
                    "training_area",
                    Kind.FLOOR,
                    "workstations",
                    Kind.THINGS,
                    "partner_companies",
                    Kind.THINGS,
                    "employment_rate",
                    Kind.RATE));

    Kind kind(String field) {
        return kinds.getOrDefault(field, Kind.TEXT);
    }
}
