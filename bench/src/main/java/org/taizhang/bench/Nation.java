package org.taizhang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A home with as many counties as wanted and, in each one's drop folder, the reports of a month: workbooks without
 * doubtful cells, as like to real ones as a program can make them.
 */
final class Nation {
    static final List<String> PROGRESS = List.of(
            "序号", "项目名称", "建设地点", "建设性质", "占地面积（亩）", "建筑面积（㎡）", "总投资（万元）", "年度计划投资（万元）", "累计完成投资（万元）", "本年完成投资（万元）",
            "工程阶段", "计划开工时间", "实际开工时间", "计划竣工时间", "实际竣工时间", "存在问题", "责任单位", "责任人", "联系电话", "备注");
    static final List<String> ENROLMENT =
            List.of("序号", "学校名称", "学校类别", "招生任务（人）", "实际招生（人）", "在校生（人）", "免学费人数（人）", "享受助学金人数（人）", "备注");
    static final List<String> DEVELOPMENT = List.of(
            "序号", "学校名称", "专业数", "重点专业数", "专任教师（人）", "双师型教师（人）", "实训基地（个）", "实训场地面积（㎡）", "工位数", "合作企业数", "就业率", "备注");
    private static final String[] NATURES = {"新建", "扩建", "改建", "迁建"};
    private static final String[] STAGES = {"开工", "主体封顶", "完成征地", "奠基"};
    private static final String[] PROBLEMS = {"", "", "资金到位慢", "征地拆迁难度大", ""};

    private final Path home;
    private final int counties;
    private final int rows;

    Nation(Path home, int counties, int rows) {
        this.home = home;
        this.counties = counties;
        this.rows = rows;
    }

    /** Lays the campaign and routes of a shipped home, with our counties. */
    void found(Path shipped) throws IOException {
        try (Stream<Path> files = Files.walk(shipped.resolve("campaign"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = home.resolve(shipped.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path campaign = home.resolve("campaign/campaign.yaml");
        String yaml = Files.readString(campaign);
        int from = yaml.indexOf("\ncounties:") + 1;
        int to = yaml.indexOf("\n\n", from);
        String roster = "counties: { file: counties.csv }";
        Files.writeString(campaign, yaml.substring(0, from) + roster + yaml.substring(to));
        Files.writeString(
                home.resolve("campaign/counties.csv"),
                IntStream.range(0, counties)
                        .mapToObj(n -> id(n) + "," + name(n) + "," + id(n) + "@example.org")
                        .collect(Collectors.joining("\n", "id,name,contact\n", "\n")));
    }

    static String id(int county) {
        return String.format("c%04d", county);
    }

    static String name(int county) {
        String digits = "甲乙丙丁戊己庚辛壬癸";
        return Integer.toString(county)
                        .chars()
                        .mapToObj(c -> digits.substring(c - '0', c - '0' + 1))
                        .collect(Collectors.joining())
                + "安县";
    }

    /** Drops each county's reports of a month. The month moves the figures on. */
    void report(int year, int month) throws IOException {
        for (int county = 0; county < counties; county++) {
            Path folder = Files.createDirectories(home.resolve("inbox").resolve(id(county)));
            String when = year + "年" + month + "月";
            write(folder.resolve(when + "项目进度表.xlsx"), title(county, when, "项目进度表"), PROGRESS, county, month);
            write(folder.resolve(when + "招生情况表.xlsx"), title(county, when, "招生情况表"), ENROLMENT, county, month);
            String half = year + "年" + (month <= 6 ? "上" : "下") + "半年";
            write(folder.resolve(when + "办学情况表.xlsx"), title(county, half, "办学情况表"), DEVELOPMENT, county, month);
        }
    }

    private static String title(int county, String when, String form) {
        return name(county) + when + form;
    }

    /** Writes one workbook of a form, without doubtful cells. */
    void write(Path file, String title, List<String> header, int county, int month) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, title);
            sheet.range(0, 0, 0, header.size() - 1).merge();
            for (int c = 0; c < header.size(); c++) sheet.value(1, c, header.get(c));
            for (int r = 0; r < rows; r++) {
                Object[] row = row(header, county, month, r);
                for (int c = 0; c < row.length; c++)
                    if (row[c] instanceof Number number) sheet.value(r + 2, c, number);
                    else if (row[c] instanceof String text && !text.isEmpty()) sheet.value(r + 2, c, text);
            }
        }
    }

    static Object[] row(List<String> header, int county, int month, int r) {
        if (header == PROGRESS) return project(county, month, r);
        return header == ENROLMENT ? enrolment(county, month, r) : development(county, r);
    }

    private static Object[] project(int county, int month, int r) {
        int total = 800 + (r * 37 + county) % 9000;
        int plan = total / 3;
        int thisYear = plan * month / 24;
        boolean begun = r % 4 < 2;
        return new Object[] {
            r + 1,
            "第" + (r + 1) + "职业学校实训楼建设项目",
            "城关镇人民路" + (r % 200 + 1) + "号",
            NATURES[r % 4],
            10 + r % 90,
            3000 + r % 7000 + 0.5,
            total,
            plan,
            begun ? total / 5 + thisYear : 0,
            begun ? thisYear : 0,
            STAGES[r % 4],
            "2011-0" + (r % 9 + 1) + "-15",
            begun ? "2011-0" + (r % 9 + 1) + "-20" : "",
            "2013-0" + (r % 9 + 1) + "-28",
            "",
            PROBLEMS[r % 5],
            "教育体育局" + (r % 7 + 1) + "科",
            "王" + "建国海涛志强".charAt(r % 6),
            "0377-6" + (100000 + r % 800000),
            ""
        };
    }

    private static Object[] enrolment(int county, int month, int r) {
        int target = 100 + (r * 13 + county) % 900;
        return new Object[] {
            r + 1,
            "第" + (r + 1) + "职业学校",
            r % 3 == 0 ? "普高" : "中职",
            target,
            target * month / 12,
            target * 3,
            r % 3 == 0 ? 0 : target,
            target / 2,
            ""
        };
    }

    private static Object[] development(int county, int r) {
        int teachers = 40 + (r * 7 + county) % 160;
        return new Object[] {
            r + 1,
            "第" + (r + 1) + "职业学校",
            5 + r % 20,
            1 + r % 5,
            teachers,
            teachers / 3,
            1 + r % 9,
            500 + r % 4000,
            60 + r % 600,
            r % 30,
            0.9 + (r % 10) / 100.0,
            ""
        };
    }

    public static void main(String[] args) throws IOException {
        Nation nation = new Nation(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        nation.found(Path.of(args[0]));
        nation.report(2012, args.length > 4 ? Integer.parseInt(args[4]) : 3);
    }
}
