package org.taizhang.normalise.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taizhang.reading.FieldPlaces;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.RowValues;
import org.taizhang.value.Value;

class SpillingRowsTest {
    private static final FieldPlaces PLACES =
            new FieldPlaces(List.of("project", "stage", "invested", "actual_start", "total"));

    private final Random random = new Random(1);

    /** A row of which any value may lack, with more different words, days and headers than are numbered. */
    private RowReading row(int number) {
        RowValues values = new RowValues(PLACES);
        put(values, "project", new Value.Text("项目" + number));
        put(values, "stage", new Value.Entry("stage-" + random.nextInt(9_000)));
        put(values, "invested", new Value.Number(new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(5))));
        put(
                values,
                "actual_start",
                new Value.Date("%04d-%02d".formatted(1000 + random.nextInt(2000), 1 + number % 12)));
        put(values, "total", new Value.Number(new BigDecimal("1234567890123456789012345.678")));
        Map<String, String> extras = new LinkedHashMap<>();
        if (random.nextBoolean()) extras.put("备用" + random.nextInt(9_000), "x" + number);
        if (random.nextBoolean()) extras.put("说明", "正在核实");
        return new RowReading(number, random.nextBoolean(), values, extras);
    }

    private void put(RowValues values, String field, Value value) {
        if (random.nextInt(5) > 0) values.put(field, value);
    }

    @Test
    void rows_in_memory_and_in_the_file_come_back_as_they_were() {
        List<RowReading> rows = new ArrayList<>();
        SpillingRows spilling = new SpillingRows(PLACES);
        for (int n = 1; n <= 20_000; n++) {
            RowReading row = row(n);
            rows.add(row);
            spilling.add(row);
        }
        assertThat(spilling).hasSize(20_000).containsExactlyElementsOf(rows);
        for (int at : new int[] {0, 4_999, 5_000, 5_099, 12_345, 19_999})
            assertThat(spilling.get(at)).isEqualTo(rows.get(at));
    }
}
