package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;

class KnownTextsTest {
    private static final Period APRIL = Period.parse("2012-04").orElseThrow();

    private final List<String> asked = new ArrayList<>();
    private final KnownTexts texts = new KnownTexts((cell, words, unit, period) -> {
        asked.add(words + " " + period);
        return ValueReading.of(new Value.Text(words + " " + period));
    });

    private String read(Cell cell, Period period) {
        return texts.read(cell, cell.text(), Optional.empty(), period)
                .value()
                .orElseThrow()
                .text();
    }

    @Test
    void readsATextThatComesAgainOnce() {
        assertThat(read(Cell.text(0, "4月"), APRIL)).isEqualTo("4月 2012-04");
        assertThat(read(Cell.text(7, "4月"), APRIL)).isEqualTo("4月 2012-04");
        assertThat(asked).hasSize(1);
    }

    @Test
    void readsTheSameTextAnewForAnotherPeriod() {
        assertThat(read(Cell.text(0, "4月"), APRIL)).isEqualTo("4月 2012-04");
        assertThat(read(Cell.text(0, "4月"), APRIL.plus(12))).isEqualTo("4月 2013-04");
    }

    @Test
    void readsCellsOfOtherKindsAndLongTextsThemselves() {
        Cell number = Cells.number("40909");
        read(number, APRIL);
        read(number, APRIL);
        String remark = "主体".repeat(20);
        read(Cell.text(0, remark), APRIL);
        read(Cell.text(0, remark), APRIL);
        assertThat(asked).hasSize(4);
    }

    @Test
    void holdsNoMoreThanSoMany() {
        for (int i = 0; i < 20_000; i++)
            assertThat(read(Cell.text(0, "第" + i), APRIL)).isEqualTo("第" + i + " 2012-04");
        assertThat(asked).hasSize(20_000);
        read(Cell.text(0, "第0"), APRIL);
        assertThat(asked).hasSize(20_001);
    }
}
