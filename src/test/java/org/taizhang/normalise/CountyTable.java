package org.taizhang.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes one table with its headers, rows, totals and footers into a sheet, and what must be understood of it. */
final class CountyTable {
    private record Col(String field, String parent, String header, BigDecimal factor, boolean percent) {}

    private static final Map<String, String> REMARKS = new LinkedHashMap<>();

    static {
        REMARKS.put("主体完工，正在装修", "topped_out");
        REMARKS.put("正在征地", "sited");
        REMARKS.put("已奠基，未开工", "foundation_laid");
        REMARKS.put("未动工", "not_started");
        REMARKS.put("主体施工至三层", "started");
        REMARKS.put("基础施工", "started");
        REMARKS.put("主体在建，即将封顶", "started");
        REMARKS.put("主体已封顶，内外粉刷", "topped_out");
        REMARKS.put("已完成征地，正在办理施工许可证", "land_acquired");
        REMARKS.put("已竣工验收", "completed");
        REMARKS.put("已交付使用", "in_use");
        REMARKS.put("尚未开工", "not_started");
        REMARKS.put("计划4月底开工，征地已完成", "land_acquired");
        REMARKS.put("桩机已进场施工", "started");
        REMARKS.put("土方开挖", "started");
        REMARKS.put("竣工", "completed");
        REMARKS.put("主体施工", "started");
    }

    private static final Map<String, String> STAGES = Map.of(
            "未启动",
            "not_started",
            "选址定位",
            "sited",
            "完成征地",
            "land_acquired",
            "奠基",
            "foundation_laid",
            "开工",
            "started",
            "主体封顶",
            "topped_out",
            "竣工",
            "completed",
            "交付使用",
            "in_use",
            "已开工",
            "started",
            "已奠基",
            "foundation_laid");
    private static final Map<String, String> NATURES =
            Map.of("新建", "new", "扩建", "expansion", "改扩建", "expansion", "改建", "renovation", "迁建", "relocation");
    private static final Map<String, String> TYPES = Map.of(
            "中职", "vocational", "普高", "general", "中等职业学校", "vocational", "普通高中", "general", "职业高中", "vocational");
    private static final List<String> UNKNOWN = List.of("资金来源", "施工单位", "审批文号", "是否达标", "监理单位", "法人代表");

    private final Random random;
    private final Spellings spell;
    private final CountyFile file;
    private final FormStyle style;
    private final String county;
    private final String period;
    private final List<CountyFile.TrueRow> rows = new ArrayList<>();
    private final Map<Integer, BigDecimal> sums = new HashMap<>();
    private final Map<Integer, BigDecimal> part = new HashMap<>();
    private final java.util.Set<Integer> lost = new java.util.HashSet<>();
    private final List<Col> cols = new ArrayList<>();
    private final boolean odd;
    private final boolean faulty;
    String lineUnit = "";
    boolean plain;
    int headerRow;
    int lastColumn;
    int depth = 1;
    private CountySheet sheet;
    private int left;
    private int serial;
    private int countyColumn;
    private int first;

    CountyTable(Random random, Spellings spell, CountyFile file, FormStyle style, String county, String period) {
        this.random = random;
        this.spell = spell;
        this.file = file;
        this.style = style;
        this.county = county;
        this.period = period;
        odd = spell.often(.6);
        faulty = spell.often(.5);
    }

    int write(CountySheet on, int row, int column) {
        sheet = on;
        left = column;
        headerRow = row;
        columns();
        int at = header(row);
        if (spell.often(.2)) at = numbers(at);
        at = data(at);
        if (!plain && spell.often(.7)) at = footer(at);
        file.tables.add(new CountyFile.TrueTable(sheet, style.id(), period, rows));
        return at;
    }

    private void columns() {
        List<String> fields = new ArrayList<>(style.fields());
        fields.remove(style.key());
        int keep = Math.max(5, (int) (fields.size() * (.6 + random.nextDouble() * .4)));
        List<String> chosen = new ArrayList<>(fields);
        Collections.shuffle(chosen, random);
        chosen = chosen.subList(0, Math.min(keep, chosen.size()));
        if (!spell.often(.3)) fields.retainAll(chosen);
        else fields = new ArrayList<>(chosen);
        Map<String, String[]> grouped = new HashMap<>();
        if (!plain && spell.often(.5))
            style.parents().forEach((parent, leaves) -> {
                if (!spell.often(.6)) return;
                for (String l : leaves) if (grouped.containsKey(l.split("=")[0])) return;
                for (String l : leaves) grouped.put(l.split("=")[0], new String[] {parent, l.split("=")[1]});
            });
        List<String> order = new ArrayList<>();
        for (String f : fields) {
            if (order.contains(f)) continue;
            order.add(f);
            if (grouped.containsKey(f))
                for (String g : fields)
                    if (!order.contains(g) && grouped.containsKey(g) && grouped.get(g)[0].equals(grouped.get(f)[0]))
                        order.add(g);
        }
        // A parent over a single leaf is no parent.
        Map<String, Integer> leaves = new HashMap<>();
        order.stream().filter(grouped::containsKey).forEach(f -> leaves.merge(grouped.get(f)[0], 1, Integer::sum));
        order.add(0, style.key());
        int c = left;
        boolean hasSerial = spell.often(.7);
        boolean hasCounty = spell.often(.2);
        serial = hasSerial ? c++ : 0;
        countyColumn = hasCounty ? c++ : 0;
        first = c;
        for (String f : order) {
            String[] g = grouped.get(f);
            boolean in = g != null && leaves.get(g[0]) > 1;
            cols.add(in ? grouped(f, g) : single(f));
        }
        if (!plain && spell.often(.2))
            cols.add(
                    apart(1 + random.nextInt(cols.size())), new Col("", "", spell.one(UNKNOWN), BigDecimal.ONE, false));
        if (!plain && faulty && style == FormStyle.PROJECTS && spell.often(.2))
            cols.add(new Col("?", "", spell.one(List.of("完成投资", "实际完成投资", "完成投资（万元）")), BigDecimal.ONE, false));
        lastColumn = first + cols.size() - 1;
    }

    /** A place at or after another that does not part the leaves of a parent. */
    private int apart(int place) {
        int at = place;
        while (at < cols.size()
                && !cols.get(at).parent().isEmpty()
                && cols.get(at).parent().equals(cols.get(at - 1).parent())) at++;
        return at;
    }

    private Col grouped(String field, String[] g) {
        return new Col(field, g[0], g[1], factor(field, g[0] + g[1]), false);
    }

    private BigDecimal factor(String field, String header) {
        if (style.kind(field) == FormStyle.Kind.MONEY && !header.contains("元") && !lineUnit.isEmpty())
            return money(lineUnit);
        return BigDecimal.ONE;
    }

    private static BigDecimal money(String unit) {
        return unit.equals("亿元") ? new BigDecimal(10000) : unit.equals("元") ? new BigDecimal("0.0001") : BigDecimal.ONE;
    }

    private Col single(String field) {
        String header = spell.often(.3)
                ? style.headers().get(field).get(0)
                : spell.one(style.headers().get(field));
        String unit = "";
        BigDecimal factor = BigDecimal.ONE;
        boolean percent = false;
        switch (style.kind(field)) {
            case MONEY -> {
                if (spell.often(.5)) {
                    unit = spell.one(List.of("万元", "万元", "亿元", "元"));
                    factor = money(unit);
                } else factor = factor(field, header);
            }
            case LAND -> {
                if (spell.often(.5)) {
                    unit = spell.one(List.of("亩", "公顷"));
                    if (unit.equals("公顷")) factor = new BigDecimal(15);
                }
            }
            case FLOOR -> {
                if (spell.often(.5)) {
                    unit = spell.one(List.of("㎡", "平方米", "万平方米", "m²", "平米"));
                    if (unit.startsWith("万")) factor = new BigDecimal(10000);
                }
            }
            case PEOPLE -> unit = spell.often(.3) ? "人" : "";
            case THINGS -> unit = spell.often(.3) ? "个" : "";
            case RATE -> {
                percent = spell.often(.4);
                unit = percent ? "%" : "";
            }
            default -> {}
        }
        if (!unit.isEmpty())
            header += spell.one(List.of(
                    "(" + unit + ")",
                    "（" + unit + "）",
                    "\n（" + unit + "）",
                    " (" + unit + ")",
                    "[" + unit + "]",
                    "/" + unit));
        return new Col(field, "", header, factor, percent);
    }

    private int header(int row) {
        boolean two = cols.stream().anyMatch(c -> !c.parent().isEmpty());
        boolean three = two && spell.often(.2);
        depth = two ? 2 : 1;
        int top = row;
        if (three) depth = 3;
        boolean merged = spell.often(.8);
        if (serial > 0) headCell(top, serial, spell.one(List.of("序号", "序 号", "编号", "No.")), depth, merged);
        if (countyColumn > 0)
            headCell(top, countyColumn, spell.one(List.of("县（市）", "县区", "县(市、区)", "所属县区")), depth, merged);
        int superFrom = -1;
        int superTo = -1;
        for (int i = 0; i < cols.size(); i++) {
            Col c = cols.get(i);
            int at = first + i;
            if (c.parent().isEmpty()) {
                headCell(top, at, c.header(), depth, merged);
                if (c.field().isEmpty()) file.find("unknown-column", sheet, top, at);
                if (c.field().equals("?")) file.find("ambiguous-column", sheet, top, at);
                continue;
            }
            if (superFrom < 0) superFrom = at;
            superTo = Math.max(superTo, at);
            boolean begins = i == 0 || !cols.get(i - 1).parent().equals(c.parent());
            int parentRow = top + depth - 2;
            if (begins) {
                int end = i;
                while (end + 1 < cols.size() && cols.get(end + 1).parent().equals(c.parent())) end++;
                sheet.put(parentRow, at, c.parent());
                if (merged) sheet.merge(parentRow, at, parentRow, first + end);
                if (three) {
                    sheet.put(top, at, "建设情况");
                    if (merged) sheet.merge(top, at, top, first + end);
                }
            }
            sheet.put(top + depth - 1, at, c.header());
        }
        return row + depth;
    }

    private void headCell(int row, int column, String text, int depth, boolean merged) {
        sheet.put(row, column, text);
        if (merged) sheet.merge(row, column, row + depth - 1, column);
    }

    private int numbers(int row) {
        int n = 0;
        List<String> stems = List.of("甲", "乙", "丙", "丁");
        for (int c = left; c <= lastColumn; c++) {
            int i = c - left;
            sheet.put(
                    row,
                    c,
                    i < 2
                            ? stems.get(i)
                            : file.format.isWorkbook() ? BigDecimal.valueOf(i - 1) : Integer.toString(i - 1));
        }
        return row + 1;
    }

    private int data(int row) {
        int n = 3 + random.nextInt(7);
        boolean groups = !plain && spell.often(.2) && serial > 0;
        boolean blanks = !plain && spell.often(.1);
        boolean repeat = !plain && cols.stream().allMatch(c -> c.parent().isEmpty()) && spell.often(.1);
        boolean totalFirst = !plain && spell.often(.05);
        boolean subtotals = groups && spell.often(.5);
        int totalRow = row;
        if (totalFirst) row++;
        int merge = !file.format.isDelimited() && !groups && !blanks && !repeat && spell.often(.2)
                ? 1 + random.nextInt(n - 1)
                : -1;
        Map<String, Object> above = new HashMap<>();
        List<String> keys = new ArrayList<>();
        int number = 1;
        int group = 0;
        for (int i = 0; i < n; i++) {
            if (groups && i % 3 == 0) {
                if (i > 0 && subtotals) row = sum(row, "小计", part, false);
                part.clear();
                sheet.put(row, serial, Hanzi.of(++group));
                sheet.put(
                        row,
                        first,
                        spell.one(List.of("县级职教中心", "示范性实训基地", "薄弱学校改造", "公办学校", "民办学校"))
                                + (spell.often(.3) ? "（" + Math.min(3, n - i) + "个）" : ""));
                row++;
                if (spell.often(.5)) number = 1;
            }
            if (blanks && i > 0 && spell.often(.3)) row++;
            if (repeat && i == n / 2) {
                for (Map.Entry<Integer, Object> h :
                        Map.copyOf(sheet.row(headerRow)).entrySet())
                    if (h.getKey() >= left && h.getKey() <= lastColumn) sheet.put(row, h.getKey(), h.getValue());
                row++;
            }
            line(row, i, number++, keys, above, i == merge);
            row++;
            if (i == n / 2 && !plain && spell.often(.05)) {
                sheet.put(row, first, "其中：新开工");
                for (int c = 0; c < cols.size(); c++) if (adds(cols.get(c))) sheet.put(row, first + c, BigDecimal.ONE);
                row++;
            }
        }
        if (merge > 0) mergeDown(row - n + merge);
        if (groups && subtotals) row = sum(row, "小计", part, false);
        if (totalFirst) sum(totalRow, "合计", sums, false);
        else if (spell.often(.6))
            row = sum(
                    row,
                    spell.one(List.of("合计", "合  计", "总计", "合 计", "共计", "全县合计", "累计")),
                    sums,
                    faulty && spell.often(.4));
        return row;
    }

    /** Joins a text of the row above with the empty cell below it. */
    private void mergeDown(int row) {
        for (int c = 1; c < cols.size(); c++) {
            Col col = cols.get(c);
            if (!List.of("location", "responsible_unit", "responsible_person").contains(col.field())) continue;
            CountyFile.TrueRow below = rows.get(rows.size() - 1);
            for (CountyFile.TrueRow r : rows) if (r.row == row) below = r;
            if (below.row != row) return;
            CountyFile.TrueRow over = null;
            for (CountyFile.TrueRow r : rows) if (r.row == row - 1) over = r;
            if (over == null || over.values.get(col.field()) == null) return;
            if (sheet.row(row + 1).get(first + c) != null
                    && "同上〃".contains(sheet.row(row + 1).get(first + c).toString())) return;
            sheet.rows.get(row).remove(first + c);
            below.values.put(col.field(), over.values.get(col.field()));
            sheet.merge(row - 1, first + c, row, first + c);
            return;
        }
    }

    private boolean adds(Col c) {
        return switch (style.kind(c.field())) {
            case MONEY, LAND, FLOOR, PEOPLE, THINGS ->
                !c.field().isEmpty() && !c.field().equals("?");
            default -> false;
        };
    }

    private int sum(int row, String label, Map<Integer, BigDecimal> of, boolean wrong) {
        sheet.put(row, serial > 0 && spell.often(.5) ? serial : first, label);
        boolean formulas = file.format == CountyFileFormat.XLSX && spell.often(.15);
        for (int c = 1; c < cols.size(); c++) {
            if (!adds(cols.get(c)) || lost.contains(c) || of.get(c) == null) continue;
            BigDecimal total = of.get(c);
            if (formulas) {
                sheet.put(row, first + c, new CountySheet.Formula("SUM(A1:A2)"));
                file.find("no-stored-value", sheet, 0, 0);
                file.findings.remove(file.findings.size() - 1);
                continue;
            }
            if (wrong && spell.often(.5)) {
                total = total.add(new BigDecimal(1 + random.nextInt(50)).multiply(BigDecimal.TEN))
                        .multiply(new BigDecimal("1.5"));
                file.find("total-mismatch", sheet, row, first + c);
            }
            sheet.put(row, first + c, Spellings.plain(total));
        }
        return row + 1;
    }

    private void line(int row, int i, int number, List<String> keys, Map<String, Object> above, boolean whole) {
        CountyFile.TrueRow truth = new CountyFile.TrueRow(row);
        rows.add(truth);
        if (serial > 0) sheet.put(row, serial, BigDecimal.valueOf(number));
        if (countyColumn > 0) {
            boolean other = faulty && spell.often(.04);
            String name = other
                    ? CountyOffice.NAMES.stream()
                            .filter(x -> !x.equals(county))
                            .findFirst()
                            .get()
                    : county;
            if (other || i == 0 || spell.often(.7)) sheet.put(row, countyColumn, name);
            if (other) {
                truth.accepted = false;
                file.find("county-mismatch", sheet, row, countyColumn);
            }
        }
        TrueValues values = new TrueValues(random, style, period);
        if (file.format.isWorkbook() && spell.often(.05)) sheet.hiddenRows.add(row);
        for (int c = 0; c < cols.size(); c++) {
            Col col = cols.get(c);
            Spelt s = c == 0 ? key(row, truth, keys) : spelt(col, values, above);
            sheet.put(row, first + c, s.cell());
            if (s.code() != null && c > 0) file.find(s.code(), sheet, row, first + c);
            if (s.truth() != null && !col.field().isEmpty()) truth.values.put(col.field(), s.truth());
            if (adds(col)) add(c, col, s);
            above.put(col.field(), s.truth());
        }
    }

    private void add(int c, Col col, Spelt s) {
        if ("not-a-number".equals(s.code())) {
            lost.add(c);
            return;
        }
        BigDecimal n = "out-of-range".equals(s.code())
                ? new BigDecimal(s.cell().toString())
                : s.truth() == null
                        ? null
                        : ((BigDecimal) s.truth()).divide(col.factor(), 12, java.math.RoundingMode.HALF_UP);
        if (n == null) return;
        sums.merge(c, n, BigDecimal::add);
        part.merge(c, n, BigDecimal::add);
    }

    private Spelt key(int row, CountyFile.TrueRow truth, List<String> keys) {
        if (faulty && keys.size() > 1 && spell.often(.04)) {
            truth.accepted = false;
            file.find("missing-value", sheet, row, first);
            return Spelt.of(spell.often(.5) ? null : "—", null);
        }
        boolean again = faulty && truth.accepted && !keys.isEmpty() && spell.often(.04);
        String key = again ? keys.get(0) : TrueValues.name(style, county, keys.size() * 3 + random.nextInt(3));
        if (again) {
            truth.accepted = false;
            file.find("duplicate-key", sheet, row, first);
        } else keys.add(key);
        return Spelt.of(spell.often(.1) ? " " + key + "　" : key, key);
    }

    private Spelt spelt(Col col, TrueValues values, Map<String, Object> above) {
        if (col.field().isEmpty()) return Spelt.of(spell.one(List.of("自筹", "省补", "是", "甲公司")), null);
        if (col.field().equals("?")) return Spelt.of(spell.one(List.of("300", "520")), null);
        if (spell.often(.08)) return spell.empty();
        boolean fault = faulty && spell.often(.03);
        boolean strange = odd && spell.often(.5);
        switch (style.kind(col.field())) {
            case MONEY:
                return fault ? spell.noNumber() : spell.amount(values.number(col.field()), col.factor(), "万元", strange);
            case LAND:
                return fault ? spell.noNumber() : spell.amount(values.number(col.field()), col.factor(), "亩", strange);
            case FLOOR:
                return fault ? spell.noNumber() : spell.amount(values.number(col.field()), col.factor(), "㎡", strange);
            case PEOPLE:
                return fault ? spell.noNumber() : spell.amount(values.number(col.field()), col.factor(), "人", strange);
            case THINGS:
                return fault ? spell.noNumber() : spell.amount(values.number(col.field()), col.factor(), "个", strange);
            case RATE:
                return fault ? Spelt.fault("较高", "not-a-number") : spell.rate(values.rate(), col.percent(), strange);
            case DATE:
                LocalDate d = values.date(col.field());
                return fault ? spell.noDate() : d == null ? Spelt.of(null, null) : spell.date(d, 2012, strange);
            case STAGE:
                if (fault) return Spelt.fault("情况良好", "not-in-list");
                return entry(spell.often(.5) ? REMARKS : STAGES);
            case NATURE:
                return fault ? Spelt.fault("其他类", "not-in-list") : entry(NATURES);
            case TYPE:
                return fault ? Spelt.fault("幼儿园", "not-in-list") : entry(TYPES);
            default:
                Object up = above.get(col.field());
                if (up != null && spell.often(.1)) return Spelt.of(spell.one(List.of("同上", "〃")), up);
                return values.text(col.field(), spell, file.format.isWorkbook());
        }
    }

    private Spelt entry(Map<String, String> of) {
        String word = spell.one(of.keySet().stream().sorted().toList());
        return Spelt.of(spell.often(.1) ? word.charAt(0) + " " + word.substring(1) : word, of.get(word));
    }

    private int footer(int row) {
        if (spell.often(.2)) row++;
        int lines = 1 + random.nextInt(2);
        for (int i = 0; i < lines; i++)
            sheet.put(
                    row++,
                    left,
                    spell.one(List.of(
                            "注：1.本表每月25日前报市指挥部办公室；2.形象进度填写到单体建筑。",
                            "填表人：张某　审核人：李某",
                            "单位负责人：      审核人：      填表人：      联系电话：      报出日期：  年 月 日",
                            "备注：以上数据截至月底。",
                            "说明：本表由各县填报。",
                            "制表：王某",
                            "填报人：赵某某  联系电话：0370-1234567",
                            "审核：李某  制表：王某",
                            "负责人（签字）：",
                            "单位（盖章）：",
                            "分管领导：张某",
                            "第1页 共1页",
                            "联系人：王某某  电话：13800000000",
                            "说明：1、总投资为概算数；",
                            "主管领导签字：          经办人：")));
        return row;
    }
}
