package org.taizhang.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is true of one project or school, free of contradictions. */
final class TrueValues {
    private static final List<String> PLACES =
            List.of("职教中心", "职业中专", "卫生学校", "第一高中", "农业学校", "技工学校", "职业技术学校", "职业教育中心");
    private static final List<String> WORKS =
            List.of("新校区", "实训楼", "教学楼", "综合楼", "二期工程", "学生公寓", "图书馆", "实训基地建设项目", "改扩建工程", "1#教学楼");

    private final Random random;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    TrueValues(Random random, FormStyle style, String period) {
        this.random = random;
        int total = 500 + random.nextInt(20000);
        int planned = total / (2 + random.nextInt(3));
        int invested = random.nextInt(total);
        put("total_investment", total);
        put("year_plan", planned);
        put("invested", invested);
        put("invested_this_year", Math.min(invested, planned) / 2);
        numbers.put(
                "land_area",
                new BigDecimal(20 + random.nextInt(600)).add(new BigDecimal(random.nextInt(2)).movePointLeft(1)));
        put("floor_area", total * 2 + random.nextInt(40000));
        put("training_area", 500 + random.nextInt(9000));
        int stock = 500 + random.nextInt(5000);
        put("target", 100 + random.nextInt(2000));
        put("enrolled", stock / (2 + random.nextInt(5)));
        put("in_school", stock);
        put("free_tuition", stock / 2);
        put("grant_recipients", stock / 3);
        int majors = 5 + random.nextInt(20);
        put("majors", majors);
        put("key_majors", majors / 3);
        int teachers = 40 + random.nextInt(300);
        put("teachers", teachers);
        put("dual_qualified", teachers / 3);
        put("training_bases", 1 + random.nextInt(20));
        put("workstations", 100 + random.nextInt(1500));
        put("partner_companies", 1 + random.nextInt(40));
        LocalDate start = LocalDate.of(2010, 1 + random.nextInt(12), 1 + random.nextInt(28))
                .plusMonths(random.nextInt(12));
        dates.put("planned_start", start);
        dates.put("actual_start", start.plusDays(random.nextInt(20)));
        dates.put("planned_completion", LocalDate.of(2012, 6, 1).plusDays(random.nextInt(500)));
        dates.put("actual_completion", random.nextBoolean() ? null : LocalDate.of(2012, 1, 1 + random.nextInt(28)));
    }

    private void put(String field, int n) {
        numbers.put(field, new BigDecimal(n));
    }

    BigDecimal number(String field) {
        return numbers.get(field);
    }

    BigDecimal rate() {
        return new BigDecimal(800 + random.nextInt(200)).movePointLeft(3);
    }

    LocalDate date(String field) {
        return dates.get(field);
    }

    static String name(FormStyle style, String county, int i) {
        String place = PLACES.get(i % PLACES.size());
        String at = (i % 2 == 0 ? county : "") + place;
        if (style == FormStyle.PROJECTS) return at + WORKS.get(i / 2 % WORKS.size()) + (i >= 20 ? "（" + i + "号）" : "");
        return (i % 2 == 0 ? county : "") + "第" + Hanzi.of(i + 1) + place.replace("第一", "");
    }

    Spelt text(String field, Spellings spell, boolean lines) {
        String text = switch (field) {
            case "location" -> spell.one(List.of("产业集聚区", "城关镇东关村", "县城西区", "文化路18号", "柳河镇"));
            case "problems" -> spell.one(List.of("资金缺口300万元", "征地手续未完", "缺少施工图", "拆迁难度大，进度慢", "资金紧张"));
            case "responsible_unit" -> spell.one(List.of("县教体局", "县职教中心", "县住建局", "教体局、住建局"));
            case "responsible_person" -> spell.one(List.of("张某某", "李某", "王 某", "赵某某"));
            case "phone" -> spell.one(List.of("13800000000", "0370-1234567", "13900001111/0370-7654321"));
            default -> spell.one(List.of("省级重点", "列入规划", "2012年新增", "含附属工程", "合计含附属"));
        };
        if (lines && spell.often(.1) && text.length() > 4)
            return Spelt.of(
                    text.substring(0, 3) + "\n" + text.substring(3), text.substring(0, 3) + " " + text.substring(3));
        if (field.equals("phone") && text.matches("\\d+") && lines && spell.often(.5))
            return Spelt.of(new BigDecimal(text), text);
        return Spelt.of(text, text);
    }
}
