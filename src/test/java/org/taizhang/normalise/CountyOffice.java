package org.taizhang.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A county's office that sends one file in a style of its own; the same seed gives the same file. */
final class CountyOffice {
    static final List<String> NAMES = List.of("云岭县", "石桥县", "青峰县", "南屏县", "东江市");
    static final List<String> IDS = List.of("yunling", "shiqiao", "qingfeng", "nanping", "dongjiang");

    /** Where a file says its period. */
    private enum Says {
        TITLE,
        LINE,
        SHEET,
        FILE,
        FILLED_IN,
        NOWHERE
    }

    private final Random random;
    private final CountyFile file = new CountyFile();
    private final Spellings spell;
    private final String county;

    CountyOffice(long seed) {
        random = new Random(seed * 7919 + 17);
        file.format = pick(CountyFileFormat.values());
        spell = new Spellings(random, file.format.isWorkbook());
        int c = random.nextInt(NAMES.size());
        county = NAMES.get(c);
        file.county = IDS.get(c);
    }

    private <T> T pick(T[] of) {
        return of[random.nextInt(of.length)];
    }

    CountyFile file(String stem) {
        FormStyle style =
                spell.one(List.of(FormStyle.PROJECTS, FormStyle.PROJECTS, FormStyle.ENROLMENT, FormStyle.SCHOOLS));
        boolean half = style == FormStyle.SCHOOLS;
        int month = 1 + random.nextInt(5);
        boolean second = random.nextBoolean();
        file.arrival =
                half ? LocalDate.of(2012, second ? 1 : 7, 20) : LocalDate.of(2012, month + 1, 2 + random.nextInt(8));
        String period = half ? (second ? "2011-H2" : "2012-H1") : String.format("2012-%02d", month);
        Says says = pick(Says.values());
        if (says == Says.SHEET && !file.format.isWorkbook()) says = Says.TITLE;
        boolean others = file.format.isWorkbook() && spell.often(.25);
        CountySheet sheet = new CountySheet(sheetName(says, half, month, second));
        if (others && spell.often(.3)) prose();
        file.sheets.add(sheet);
        boolean countyInTitle = spell.often(.7);
        if (!countyInTitle) file.folder = Optional.of(file.county);
        file.name = stem + "_"
                + (says == Says.FILE ? inFile(half, month, second) : spell.one(List.of("", "（最终版）", "-副本", "报市里")))
                + file.format.ending;
        int left = spell.often(.7) ? 1 : 2 + random.nextInt(2);
        int row = spell.often(.7) ? 1 : 2 + random.nextInt(3);
        row = above(sheet, row, left, style, says, half, month, second, countyInTitle, period);
        CountyTable table = new CountyTable(random, spell, file, style, county, period);
        table.lineUnit = lineUnit;
        row = table.write(sheet, row, left);
        if (!half && !file.format.isDelimited() && spell.often(.12)) beside(sheet, table, left, period, style);
        else if (spell.often(.12) && says != Says.SHEET && says != Says.FILE) below(sheet, row, left, style, month);
        if (others) voided(period);
        return file;
    }

    private String lineUnit = "";

    private void below(CountySheet sheet, int row, int left, FormStyle style, int month) {
        if (style == FormStyle.SCHOOLS) return;
        FormStyle other = style == FormStyle.PROJECTS ? FormStyle.ENROLMENT : FormStyle.PROJECTS;
        int at = row + 1 + random.nextInt(2);
        sheet.put(at, left, county + "2012年" + month + "月" + spell.one(other.titles()));
        CountyTable table = new CountyTable(random, spell, file, other, county, String.format("2012-%02d", month));
        table.write(sheet, at + 1, left);
    }

    private void beside(CountySheet sheet, CountyTable table, int left, String period, FormStyle style) {
        FormStyle other = style == FormStyle.PROJECTS ? FormStyle.ENROLMENT : FormStyle.PROJECTS;
        CountyTable second = new CountyTable(random, spell, file, other, county, period);
        second.lineUnit = lineUnit;
        second.plain = true;
        if (table.depth > 1) return;
        second.write(sheet, table.headerRow, table.lastColumn + 2);
    }

    private void prose() {
        CountySheet help = new CountySheet("填表说明");
        help.put(1, 1, "填表说明");
        help.put(2, 1, "1.项目名称应与批复文件一致；2.投资以万元计。");
        file.sheets.add(help);
        file.find("skipped-sheet", help, 0, 0);
    }

    private void voided(String period) {
        CountySheet old = new CountySheet("作废");
        old.put(1, 1, "项目名称");
        old.put(1, 2, "总投资（万元）");
        old.put(1, 3, "累计完成投资（万元）");
        old.put(2, 1, "旧项目");
        old.put(2, 2, "100");
        file.sheets.add(old);
        file.find("skipped-sheet", old, 0, 0);
    }

    private int above(
            CountySheet sheet,
            int row,
            int left,
            FormStyle style,
            Says says,
            boolean half,
            int month,
            boolean second,
            boolean countyInTitle,
            String period) {
        if (spell.often(.15)) sheet.put(row++, left, spell.one(List.of("附件1：", "附件2", "附表1")));
        String title = (countyInTitle ? county : "")
                + (says == Says.TITLE ? spoken(half, month, second) : says == Says.FILE && spell.often(.2) ? "" : "");
        title = title + spell.one(style.titles());
        if (spell.often(.15)) title = String.join(" ", title.split(""));
        sheet.put(row, left, title);
        sheet.merge(row, left, row, left + 5);
        row++;
        if (says == Says.LINE) {
            sheet.put(
                    row++,
                    left,
                    spell.one(List.of("（", "统计时间：", "报告期：")).replace("（", "（") + spoken(half, month, second) + "");
        }
        boolean line = spell.often(.6) || says == Says.FILLED_IN;
        if (line) {
            String who = spell.one(List.of("填报单位：", "填报单位（盖章）：", "报送单位: "))
                    + county
                    + spell.one(List.of("教育体育局", "教体局", "", "人民政府"));
            sheet.put(row, left, who);
            if (says == Says.FILLED_IN) {
                LocalDate day = half
                        ? LocalDate.of(2012, second ? 1 : 7, 12)
                        : spell.often(.5)
                                ? LocalDate.of(2012, month, 11 + random.nextInt(15))
                                : LocalDate.of(2012, month + 1, 1 + random.nextInt(10));
                sheet.put(
                        row,
                        left + 2,
                        spell.one(List.of("填报时间：", "填报日期：", "报出日期：")) + day.getYear() + "年" + day.getMonthValue() + "月"
                                + day.getDayOfMonth() + "日");
            }
            if (style == FormStyle.PROJECTS && spell.often(.5)) {
                lineUnit = spell.one(List.of("万元", "亿元", "元"));
                sheet.put(
                        row,
                        left + 4,
                        spell.one(List.of("单位：", "单位:", "金额单位：", "计量单位："))
                                + lineUnit
                                + spell.one(List.of("", "、亩、平方米")));
            }
            row++;
        }
        if (says == Says.FILLED_IN || says == Says.NOWHERE) file.find("period-assumed", sheet, 0, 0);
        if (spell.often(.15)) row++;
        return row;
    }

    private String spoken(boolean half, int month, boolean second) {
        if (half)
            return second
                    ? spell.one(List.of("2011年下半年", "2011年7-12月", "2011年度下半年"))
                    : spell.one(List.of("2012年上半年", "2012年1-6月", "2012年度上半年"));
        String m = Integer.toString(month);
        return spell.one(List.of(
                        "2012年" + m + "月",
                        "2012年" + m + "月份",
                        m + "月份",
                        "截至2012年" + m + "月底",
                        "截止" + m + "月底",
                        "2012年1-" + m + "月",
                        "二〇一二年" + Hanzi.of(month) + "月",
                        "2012年" + Hanzi.of(month) + "月份",
                        "截至2012年" + m + "月25日",
                        "1—" + m + "月份",
                        "2012 年 " + m + " 月")
                .stream()
                .filter(s -> month > 1 || !s.contains("1-1") && !s.contains("1—1"))
                .toList());
    }

    private String inFile(boolean half, int month, boolean second) {
        if (half) return second ? "（2011年下半年）" : "2012上半年";
        return spell.one(List.of(
                "（" + month + "月）",
                "2012年" + month + "月",
                String.format("2012%02d", month),
                String.format("2012-%02d", month),
                month + "月份",
                String.format("2012.%02d", month),
                String.format("2012%02d25", month),
                "2012." + month));
    }

    private String sheetName(Says says, boolean half, int month, boolean second) {
        if (says != Says.SHEET) return spell.one(List.of("Sheet1", "汇总表", "sheet2"));
        return half
                ? (second ? "2011下半年" : "2012年上半年")
                : spell.one(
                        List.of(month + "月", "2012年" + month + "月", month + "月份", String.format("2012.%02d", month)));
    }
}
