package org.taizhang.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The ways in which clerks spell numbers, dates and words. */
final class Spellings {
    private static final List<Object> EMPTY = List.of("-", "—", "/", "无", "暂无", "N/A", " ", "　");
    private static final Map<String, BigDecimal> IN_CELLS = Map.of(
            "元",
            new BigDecimal("0.0001"),
            "万元",
            BigDecimal.ONE,
            "亿元",
            new BigDecimal(10000),
            "亩",
            BigDecimal.ONE,
            "公顷",
            new BigDecimal(15),
            "㎡",
            BigDecimal.ONE,
            "平方米",
            BigDecimal.ONE,
            "平米",
            BigDecimal.ONE,
            "万平方米",
            new BigDecimal(10000));

    private final Random random;
    private final boolean typed;

    Spellings(Random random, boolean typed) {
        this.random = random;
        this.typed = typed;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean often(double share) {
        return random.nextDouble() < share;
    }

    static String wide(String text) {
        StringBuilder s = new StringBuilder();
        for (char c : text.toCharArray()) s.append(c > 0x20 && c < 0x7f ? (char) (c + 0xfee0) : c);
        return s.toString();
    }

    Spelt empty() {
        return often(.5) ? Spelt.of(null, null) : Spelt.of(one(EMPTY), null);
    }

    private static String grouped(BigDecimal n) {
        return new java.text.DecimalFormat("#,##0.############").format(n);
    }

    static BigDecimal plain(BigDecimal n) {
        BigDecimal s = n.stripTrailingZeros();
        return s.scale() < 0 ? s.setScale(0) : s;
    }

    /** An amount in a field's unit, in a column whose numbers are to be taken times a factor. */
    Spelt amount(BigDecimal value, BigDecimal factor, String unit, boolean odd) {
        BigDecimal written = plain(value.divide(factor, 12, java.math.RoundingMode.HALF_UP));
        BigDecimal truth = plain(written.multiply(factor));
        String text = written.toPlainString();
        if (!odd) return Spelt.of(often(.8) ? written : text, truth);
        boolean money = unit.equals("万元");
        switch (random.nextInt(12)) {
            case 0:
                return Spelt.of(grouped(written), truth);
            case 1:
                return Spelt.of(wide(text), truth);
            case 2:
                return Spelt.of(wide(grouped(written)), truth);
            case 3:
                return Spelt.of(one(List.of("约", "近", "约为", "不足")) + text, truth);
            case 4:
                return written.scale() == 0 && written.signum() > 0
                        ? Spelt.of(text + one(List.of("余", "多", "左右")), truth)
                        : Spelt.of(" " + text + " ", truth);
            case 5:
                if (written.scale() == 0 && written.signum() > 0 && written.compareTo(new BigDecimal(99999)) < 0)
                    return Spelt.of(Hanzi.of(written.intValue()), truth);
                return Spelt.of(text + ".0", written.scale() > 0 ? null : truth)
                                .cell()
                                .toString()
                                .matches(".*\\..*\\..*")
                        ? Spelt.of(text, truth)
                        : Spelt.of(text + ".0", truth);
            case 6:
                if (money)
                    return Spelt.of(plain(value.movePointLeft(4)).toPlainString() + one(List.of("亿", "亿元")), value);
                if (unit.equals("㎡"))
                    return Spelt.of(
                            plain(value.movePointLeft(4)).toPlainString() + one(List.of("万", "万㎡", "万平方米")), value);
                return Spelt.of(
                        plain(value).toPlainString()
                                + one(
                                        unit.equals("亩")
                                                ? List.of("亩")
                                                : unit.equals("人") ? List.of("人", "名") : List.of("个")),
                        value);
            case 7:
                if (money) return Spelt.of(plain(value).toPlainString() + one(List.of("万", "万元")), value);
                if (unit.equals("㎡"))
                    return Spelt.of(plain(value).toPlainString() + one(List.of("㎡", "平方米", "平米", "m2")), value);
                return Spelt.of(
                        plain(value).toPlainString() + (unit.equals("亩") ? "亩" : unit.equals("人") ? "人" : "个"), value);
            case 8:
                if (money) return Spelt.of("约" + plain(value.movePointLeft(4)).toPlainString() + "亿元", value);
                return Spelt.of(text, truth);
            case 9:
                if (money) return Spelt.of(grouped(value.movePointRight(4)) + "元", value);
                return Spelt.of(text, truth);
            case 10:
                return Spelt.of("共" + text, truth);
            default:
                return Spelt.of("\u00a0" + text + "\u3000", truth);
        }
    }

    Spelt noNumber() {
        return often(.2)
                ? Spelt.fault("-" + (1 + random.nextInt(900)), "out-of-range")
                : Spelt.fault(
                        one(List.of(
                                "正在核实",
                                "待定",
                                "5000+3000",
                                "200-300",
                                "3×500",
                                "见附件",
                                "详见备注",
                                "800~1000",
                                "未统计",
                                "0.42:1",
                                "#REF!",
                                "若干")),
                        "not-a-number");
    }

    Spelt rate(BigDecimal share, boolean percentHeader, boolean odd) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        String p = percent.toPlainString();
        if (percentHeader && often(.7)) return Spelt.of(often(.6) ? plain(percent) : p, share);
        if (odd && often(.2)) return Spelt.fault(one(List.of("120%", "101.5%")), "out-of-range");
        return switch (random.nextInt(odd ? 6 : 3)) {
            case 0 -> percentHeader ? Spelt.of(p + "%", share) : Spelt.of(plain(share), share);
            case 1 -> typed ? Spelt.of(new CountySheet.Percent(share.doubleValue()), share) : Spelt.of(p + "%", share);
            case 2 -> Spelt.of(p + "%", share);
            case 3 -> Spelt.of(wide(p + "%"), share);
            case 4 -> Spelt.of("约" + p + "%", share);
            default -> Spelt.of("百分之九十五", new BigDecimal("0.95"));
        };
    }

    /** A date that is the first, the middle or no certain day of its month. */
    Spelt date(LocalDate d, int periodYear, boolean odd) {
        int y = d.getYear();
        int m = d.getMonthValue();
        int day = d.getDayOfMonth();
        String iso = d.toString();
        String month = iso.substring(0, 7);
        String last = YearMonth.from(d).atEndOfMonth().toString();
        if (!odd)
            return switch (random.nextInt(6)) {
                case 0 -> Spelt.of(typed ? d : iso, iso);
                case 1 -> Spelt.of(y + "." + m + "." + day, iso);
                case 2 -> Spelt.of(y + "年" + m + "月" + day + "日", iso);
                case 3 -> Spelt.of(y + "年" + m + "月", month);
                case 4 -> Spelt.of(month, month);
                default -> Spelt.of(y + "/" + m + "/" + day, iso);
            };
        String hanziYear = Hanzi.digits(y);
        return switch (random.nextInt(18)) {
            case 0 -> Spelt.of(iso.replace("-", ""), iso);
            case 1 -> Spelt.of(hanziYear + "年" + Hanzi.of(m) + "月" + Hanzi.of(day) + "日", iso);
            case 2 -> Spelt.of(hanziYear.replace('〇', '○') + "年" + Hanzi.of(m) + "月", month);
            case 3 -> Spelt.of(y + "年" + m + "月底", last);
            case 4 -> Spelt.of(y + "年" + m + "月上旬", month + "-10");
            case 5 -> Spelt.of(y + "年" + m + "月中旬", month + "-20");
            case 6 -> Spelt.of(y + "年" + m + "月下旬", last);
            case 7 -> Spelt.of((y % 100) + "." + m + "." + day, iso);
            case 8 -> Spelt.of(y + "年", Integer.toString(y));
            case 9 ->
                y == periodYear ? Spelt.of(m + "月" + day + "日", iso) : Spelt.of(y + "年" + m + "月" + day + "号", iso);
            case 10 -> y == periodYear ? Spelt.of(m + "月底", last) : Spelt.of(wide(iso), iso);
            case 11 -> m == 1 ? Spelt.of(y + "年元月", month) : Spelt.of(y + " 年 " + m + " 月", month);
            case 12 -> typed ? Spelt.of(YearMonth.from(d), month) : Spelt.of(y + "." + (m < 10 ? "0" : "") + m, month);
            case 13 -> Spelt.of(y + "年" + (m < 10 ? "0" : "") + m + "月" + (day < 10 ? "0" : "") + day + "日", iso);
            case 14 -> Spelt.of(hanziYear.replace('〇', '零') + "年" + Hanzi.of(m) + "月底", last);
            case 15 -> Spelt.of(iso + " 00:00:00", iso);
            case 16 -> Spelt.of(iso.substring(0, 7).replace("-", ""), month);
            default -> Spelt.of(y + "－" + m + "－" + day, iso);
        };
    }

    Spelt noDate() {
        if (typed && often(.2)) return Spelt.fault(new BigDecimal("2012.1"), "not-a-date");
        if (often(.3))
            return Spelt.fault(one(List.of("2012-02-30", "2012年4月31日", "2012.13.1", "2012年2月30日")), "impossible-date");
        return Spelt.fault(one(List.of("待定", "视资金情况", "未定", "尽快", "2011.10-2013.6", "已开工")), "not-a-date");
    }
}
