package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.taizhang.campaign.Form;
import org.taizhang.sheet.Cell;

class ValuePropertiesTest {
    private static final List<Form.Field> FIELDS =
            Shipped.CAMPAIGN.forms().stream().flatMap(f -> f.fields().stream()).toList();

    @Property(tries = 400)
    void a_number_comes_back_from_each_of_its_spellings(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal number) {
        String plain = number.toPlainString();
        String grouped = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        for (String spelling : List.of(
                plain,
                wide(plain),
                grouped,
                wide(grouped),
                grouped.replace(',', ' '),
                " " + plain + " 万元",
                plain + "（万元）",
                "'" + plain)) {
            assertThat(Cells.read(spelling, "total_investment").value())
                    .as(spelling)
                    .contains(new Value.Number(number));
        }
    }

    @Property(tries = 400)
    void a_whole_number_comes_back_from_its_words(@ForAll @IntRange(min = 10, max = 99_999_999) int number) {
        String words = chinese(number);
        assertThat(Cells.read(words, "floor_area").value())
                .as(words)
                .contains(new Value.Number(BigDecimal.valueOf(number)));
    }

    @Property(tries = 400)
    void a_day_comes_back_from_each_of_its_spellings(@ForAll @IntRange(min = -5000, max = 5000) int distance) {
        LocalDate day = LocalDate.of(2012, 3, 31).plusDays(distance);
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        for (String spelling : List.of(
                day.toString(),
                y + "." + m + "." + d,
                y + "/" + m + "/" + d,
                y + "年" + m + "月" + d + "日",
                wide(y + "年" + m + "月" + d + "日"),
                String.format("%d%02d%02d", y, m, d),
                positional(y) + "年" + chinese(m) + "月" + chinese(d) + "日")) {
            assertThat(Cells.read(spelling, "planned_start").value())
                    .as(spelling)
                    .contains(new Value.Date(day.toString()));
        }
    }

    @Property(tries = 3000)
    void whatever_stands_in_a_cell_is_a_value_or_a_doubt_but_never_a_failure(
            @ForAll("scrawls") String text, @ForAll @IntRange(min = 0, max = 40) int field) {
        Form.Field f = FIELDS.get(field % FIELDS.size());
        ValueReading reading = Cells.read(Cell.text(0, text), f, null, Shipped.MARCH);
        boolean refused = reading.doubts().stream().anyMatch(d -> d.severity() == Severity.ERROR);
        assertThat(reading.value().isPresent() && refused).isFalse();
        reading.doubts().forEach(d -> assertThat(d.message()).isNotBlank().doesNotContain("{raw}"));
    }

    @Provide
    Arbitrary<String> scrawls() {
        Arbitrary<String> mixed = Arbitraries.strings()
                .withChars("0123456789.,，。、:：-－—~～/ 年月日上中下旬底万亿千百十一二三〇零约余多元亩㎡%％()（）")
                .withChars("未已正在预计除外楼#主体封顶完工开工竣工征地装修层")
                .ofMaxLength(24);
        return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(40));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static String positional(int number) {
        StringBuilder words = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> words.append("〇一二三四五六七八九".charAt(c - '0')));
        return words.toString();
    }

    private static String chinese(int number) {
        if (number >= 10000) {
            int rest = number % 10000;
            String zero = rest > 0 && rest < 1000 ? "零" : "";
            return chinese(number / 10000) + "万" + zero + (rest == 0 ? "" : chinese(rest));
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 1000, i = 0; power > 0; power /= 10, i++) {
            int digit = number / power % 10;
            if (digit == 0) {
                gap = words.length() > 0;
                continue;
            }
            if (gap) words.append('零');
            gap = false;
            words.append("一二三四五六七八九".charAt(digit - 1));
            if (power > 1) words.append("千百十".charAt(i));
        }
        return words.toString();
    }
}
