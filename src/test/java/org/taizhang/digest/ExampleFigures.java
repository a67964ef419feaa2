package org.taizhang.digest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.consolidate.Figures;
import org.taizhang.consolidate.MilestoneFigures;
import org.taizhang.consolidate.Progress;
import org.taizhang.consolidate.TargetFigures;
import org.taizhang.ledger.AsOf;

/** Figures of a city whose counties stand well and badly, as a night in May might have them. */
public final class ExampleFigures {
    public static final LocalDate AS_OF = LocalDate.of(2012, 5, 1);
    private static final String[] STAGES = {
        "in_use", "completed", "topped_out", "started", "started", "foundation_laid", "land_acquired", "sited"
    };
    private static final String[] PROJECTS = {"职业教育中心新校区", "示范性实训基地", "职业中专教学楼", "学生宿舍楼", "卫生学校迁建", "技工学校改扩建"};
    private static final String[] SCHOOLS = {"职业教育中心", "卫生学校", "第一高级中学"};

    private ExampleFigures() {}

    /** Five counties with 21 projects. */
    public static Figures five(Campaign campaign) {
        return of(campaign, AS_OF);
    }

    /** A night on which all is well. */
    public static Figures quiet(Campaign campaign) {
        Figures f = Altered.with(
                Altered.with(of(campaign, AS_OF), "before", Optional.empty()), "sinceBase", Optional.empty());
        for (String list : List.of(
                "overdue",
                "atRisk",
                "stalled",
                "missing",
                "behindPlan",
                "dropped",
                "problems",
                "changes",
                "dataQuality",
                "milestones",
                "targets",
                "reporting")) f = Altered.with(f, list, List.of());
        return f;
    }

    /** As many counties as the campaign has, each with its projects and schools. */
    public static Figures of(Campaign campaign, LocalDate asOf) {
        List<Figures.CountyFigures> counties = new ArrayList<>();
        List<Figures.Overdue> overdue = new ArrayList<>();
        List<Figures.AtRisk> atRisk = new ArrayList<>();
        List<Figures.Stalled> stalled = new ArrayList<>();
        List<Figures.Missing> missing = new ArrayList<>();
        List<Figures.BehindPlan> behind = new ArrayList<>();
        List<Figures.Dropped> dropped = new ArrayList<>();
        List<Figures.OpenProblem> problems = new ArrayList<>();
        List<Figures.Change> changes = new ArrayList<>();
        List<Figures.DataQuality> quality = new ArrayList<>();
        List<Figures.Reporting> reporting = new ArrayList<>();
        Map<String, Integer> all = new LinkedHashMap<>();
        int i = 0;
        for (County c : campaign.counties()) {
            int n = i++;
            List<Figures.ProjectFigures> projects = projects(c, n);
            Map<String, Integer> stages = new LinkedHashMap<>();
            projects.forEach(p -> stages.merge(p.stage(), 1, Integer::sum));
            stages.forEach((s, x) -> all.merge(s, x, Integer::sum));
            Optional<String> unit = Optional.of(c.name() + "教育体育局");
            Figures.ProjectFigures last = projects.get(projects.size() - 1);
            if (n % 5 == 1 || n % 5 == 3)
                overdue.add(new Figures.Overdue(
                        c.id(),
                        last.project(),
                        "start-founded",
                        LocalDate.of(2012, 4, 30),
                        1,
                        "foundation_laid",
                        unit,
                        last.origin()));
            if (n % 5 == 3) {
                overdue.add(new Figures.Overdue(
                        c.id(),
                        projects.get(2).project(),
                        "start-founded",
                        LocalDate.of(2012, 4, 30),
                        1,
                        "foundation_laid",
                        unit,
                        projects.get(2).origin()));
                stalled.add(new Figures.Stalled(
                        c.id(),
                        projects.get(3).project(),
                        "2012-01",
                        "foundation_laid",
                        4,
                        unit,
                        projects.get(3).origin()));
                dropped.add(new Figures.Dropped(
                        c.id(),
                        "project-progress",
                        "图书馆",
                        "2012-03",
                        Optional.of("图书信息中心"),
                        origin(c, "项目进度表（3月）", 9)));
            }
            if (n % 5 == 2)
                atRisk.add(new Figures.AtRisk(
                        c.id(),
                        last.project(),
                        "start-others",
                        LocalDate.of(2012, 6, 30),
                        60,
                        last.stage(),
                        unit,
                        last.origin()));
            List<Figures.Missing> mine = n % 5 == 2 || n % 5 == 4
                    ? List.of(new Figures.Missing(
                            c.id(), "enrolment", "2012-03", LocalDate.of(2012, 4, 5), Optional.empty()))
                    : List.of();
            missing.addAll(mine);
            if (n % 5 == 0)
                behind.add(new Figures.BehindPlan(
                        c.id(),
                        projects.get(1).project(),
                        "planned_completion",
                        "2012-04-20",
                        "2012-02-28",
                        11,
                        1,
                        52,
                        "topped_out",
                        unit,
                        projects.get(1).origin()));
            if (n % 5 != 4)
                problems.add(new Figures.OpenProblem(
                        c.id(),
                        projects.get(0).project(),
                        n % 2 == 0 ? "征地补偿资金缺口约600万元，请市里协调。" : "用地手续尚未批复；<b>施工许可</b>暂缓 & 待办",
                        "2012-02",
                        3,
                        "2012-02",
                        unit,
                        projects.get(0).origin()));
            change(changes, c, projects.get(0).project(), "stage", "started", "topped_out", n % 2 == 0);
            change(changes, c, projects.get(1).project(), "invested", "1200", "1850.5", false);
            if (n % 5 == 1) change(changes, c, last.project(), "project", null, last.project(), true);
            quality.add(new Figures.DataQuality(c.id(), n % 3, n % 4, n % 2));
            reporting.add(new Figures.Reporting(c.id(), "project-progress", 4, 4, 3, 1, 0, 0, 0, n % 2));
            counties.add(county(c, n, projects, stages, overdue, stalled, mine));
        }
        BigDecimal count = BigDecimal.valueOf(counties.size());
        int total = all.values().stream().mapToInt(x -> x).sum();
        return new Figures(
                asOf,
                asOf.withDayOfMonth(1).minusDays(1),
                campaign.settings().name(),
                campaign.fingerprint(),
                "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
                city(total, all, count, "0.7812"),
                counties,
                overdue,
                atRisk,
                stalled,
                missing,
                behind,
                dropped,
                problems,
                changes,
                quality,
                Optional.of(city(total - 1, Map.of("started", 1), count, "0.7512")),
                Optional.of(new Progress(
                        List.of(),
                        0,
                        1,
                        started(all).intValue() - 1,
                        0,
                        BigDecimal.valueOf(1200),
                        List.of(),
                        Optional.of(new BigDecimal("0.03")))),
                List.of(
                        new MilestoneFigures(
                                "start-founded", "已奠基项目4月底前开工", LocalDate.of(2012, 4, 30), 8, 5, 0, 0, 0, 3, 0),
                        new MilestoneFigures(
                                "complete-all",
                                "全部项目2013年底前竣工",
                                LocalDate.of(2013, 12, 31),
                                total,
                                4,
                                0,
                                total - 4,
                                0,
                                0,
                                0)),
                List.of(new TargetFigures(
                        "in_school_ratio",
                        "在校生职普比",
                        BigDecimal.ONE,
                        LocalDate.of(2013, 12, 31),
                        Optional.of(new BigDecimal("0.7103")),
                        Optional.of(new BigDecimal("0.2897")),
                        Optional.of(new BigDecimal("3120")))),
                List.of(),
                reporting,
                Map.of("score", "得分＝进度40＋招生30＋报送30，逾期每项扣5分。"),
                List.of(new AsOf.OfficeDecision(
                        LocalDate.of(2012, 5, 3), "exclude", counties.get(0).county(), "重报的表.xlsx", "与 3 月重复 <b>")));
    }

    private static Figures.City city(int projects, Map<String, Integer> stages, BigDecimal n, String ratio) {
        return new Figures.City(
                projects,
                stages,
                n.multiply(new BigDecimal("17200")),
                n.multiply(new BigDecimal("6420.5")).subtract(BigDecimal.valueOf(projects == 20 ? 1200 : 0)),
                Optional.of(n.multiply(new BigDecimal("7800"))),
                Optional.of(n.multiply(new BigDecimal("2310"))),
                List.of(),
                Optional.of(n.multiply(new BigDecimal("1204"))),
                Optional.of(n.multiply(new BigDecimal("1541"))),
                Optional.of(new BigDecimal(ratio)),
                Optional.of(new BigDecimal("0.7103")),
                Map.of("teachers", n.multiply(BigDecimal.TEN), "started", started(stages)));
    }

    private static List<Figures.ProjectFigures> projects(County c, int n) {
        List<Figures.ProjectFigures> projects = new ArrayList<>();
        int many = n % 5 == 3 ? 5 : 4;
        for (int i = 0; i < many; i++) {
            BigDecimal total = BigDecimal.valueOf(2000 + 1100L * i + 300L * (n % 7));
            projects.add(new Figures.ProjectFigures(
                    c.name() + PROJECTS[i],
                    i == 3 && n % 5 == 4 ? "unknown" : STAGES[(n + i * 2) % STAGES.length],
                    Optional.of(total),
                    i == 3 && n % 5 == 4
                            ? Optional.empty()
                            : Optional.of(total.multiply(new BigDecimal("0.37")).setScale(1, RoundingMode.HALF_UP)),
                    "2012-04",
                    i != 2 || n % 5 != 3,
                    origin(c, "项目进度表（4月）", 5 + i),
                    Optional.of(c.name() + "教育体育局"),
                    Map.of()));
        }
        return projects;
    }

    private static Figures.Origin origin(County c, String what, int row) {
        return new Figures.Origin(12, c.name() + what + ".xlsx", Optional.of("Sheet1"), row);
    }

    private static Figures.CountyFigures county(
            County c,
            int n,
            List<Figures.ProjectFigures> projects,
            Map<String, Integer> stages,
            List<Figures.Overdue> overdue,
            List<Figures.Stalled> stalled,
            List<Figures.Missing> missing) {
        int late = (int) overdue.stream().filter(o -> o.county().equals(c.id())).count();
        int still =
                (int) stalled.stream().filter(o -> o.county().equals(c.id())).count();
        String colour = late == 0 ? "#2e7d32" : late == 1 ? "#f9a825" : "#c62828";
        String label = late == 0 ? "正常" : late == 1 ? "预警" : "警告";
        BigDecimal ratio = new BigDecimal("1.02").subtract(new BigDecimal("0.11").multiply(BigDecimal.valueOf(n % 5)));
        return new Figures.CountyFigures(
                c.id(),
                c.name(),
                new int[] {1, 4, 2, 5, 3}[n % 5],
                n % 5 == 0 ? 0 : n % 5 - 2,
                new BigDecimal("92.5").subtract(BigDecimal.valueOf(4L * n % 60)),
                List.of(
                        new Figures.ScorePart(
                                "pace", "投资进度", BigDecimal.valueOf(40), new BigDecimal("36.4"), "完成序时进度的91%"),
                        new Figures.ScorePart(
                                "enrolment_ratio", "招生", BigDecimal.valueOf(30), BigDecimal.valueOf(27), "职普比0.91"),
                        new Figures.ScorePart("reports", "报送", BigDecimal.valueOf(30), BigDecimal.valueOf(29), "迟报1次")),
                new Figures.Light(late == 0 ? "green" : "red", label, colour, "逾期" + late + "项"),
                projects.size(),
                stages,
                Optional.of(BigDecimal.valueOf(17200)),
                Optional.of(new BigDecimal("6420.5")),
                late,
                still,
                Optional.of(new BigDecimal("0.91")),
                n % 5 == 4 ? Optional.empty() : Optional.of(enrolled(c, ratio, "vocational")),
                n % 5 == 4 ? Optional.empty() : Optional.of(enrolled(c, ratio, "general")),
                n % 5 == 4 ? Optional.empty() : Optional.of(ratio),
                n % 5 == 4 ? Optional.empty() : Optional.of(ratio.subtract(new BigDecimal("0.08"))),
                missing,
                n % 5 == 1 ? List.of(new Figures.Late("project-progress", "2012-02", 7, Optional.empty())) : List.of(),
                projects,
                n % 5 == 4 ? Optional.empty() : Optional.of(schools(c, "enrolment", "2012-04", ratio)),
                Optional.of(schools(c, "school-development", "2011-H2", ratio)),
                Map.of("project-progress", "2012-04", "enrolment", "2012-04", "school-development", "2011-H2"),
                Map.of("started", started(stages)));
    }

    /** How many projects have started at least. */
    private static BigDecimal started(Map<String, Integer> stages) {
        return BigDecimal.valueOf(List.of("started", "topped_out", "completed", "in_use").stream()
                .mapToInt(stage -> stages.getOrDefault(stage, 0))
                .sum());
    }

    private static BigDecimal enrolled(County c, BigDecimal ratio, String group) {
        return schools(c, "enrolment", "2012-04", ratio).schools().stream()
                .filter(s -> s.group().equals(Optional.of(group)))
                .map(s -> s.values().get("enrolled"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figures.SchoolTable schools(County c, String form, String period, BigDecimal ratio) {
        List<Figures.School> schools = new ArrayList<>();
        for (int i = 0; i < SCHOOLS.length; i++) {
            boolean general = i == 2;
            if (general && form.equals("school-development")) continue;
            Map<String, BigDecimal> values = new LinkedHashMap<>();
            if (form.equals("enrolment")) {
                values.put("target", BigDecimal.valueOf(general ? 1500 : 800));
                BigDecimal half = ratio.multiply(BigDecimal.valueOf(750)).setScale(0, RoundingMode.HALF_UP);
                values.put("enrolled", general ? BigDecimal.valueOf(1500) : half);
                values.put("in_school", BigDecimal.valueOf(general ? 4200 : 2100));
            } else {
                values.put("majors", BigDecimal.valueOf(12 + i));
                values.put("teachers", BigDecimal.valueOf(130 + 10L * i));
                values.put("dual_qualified", BigDecimal.valueOf(48));
                values.put("employment_rate", new BigDecimal("0.956"));
            }
            schools.add(new Figures.School(
                    c.name() + SCHOOLS[i],
                    Optional.of(general ? "general" : "vocational"),
                    values,
                    origin(c, "招生情况表（4月）", 4 + i)));
        }
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Figures.School s : schools)
            s.values().forEach((k, v) -> {
                if (!k.equals("employment_rate")) sums.merge(k, v, BigDecimal::add);
            });
        return new Figures.SchoolTable(form, period, sums, schools);
    }

    private static void change(
            List<Figures.Change> changes, County c, String key, String field, String from, String to, boolean now) {
        changes.add(new Figures.Change(
                c.id(),
                "project-progress",
                key,
                field,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                now,
                false,
                "2012-04",
                false,
                origin(c, "项目进度表（4月）", 5),
                Optional.empty()));
    }
}
