package org.taizhang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taizhang.value.Value;

class JsonReadingTest {
    private interface Writer {
        void write(JsonGenerator json, Iterable<RowReading> rows) throws IOException;
    }

    private static List<RowReading> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new RowReading(
                        n,
                        n % 7 > 0,
                        Map.of("invested", new Value.Number(new BigDecimal(n))),
                        n % 3 == 0 ? Map.of("备用", "\"" + n) : Map.of()))
                .toList();
    }

    private static String written(Writer writer, List<RowReading> rows) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonReading.FACTORY.createGenerator(to)) {
            json.writeStartObject();
            json.writeArrayFieldStart("rows");
            writer.write(json, rows);
            json.writeEndArray();
            json.writeEndObject();
        }
        return to.toString(StandardCharsets.UTF_8);
    }

    @Test
    void many_rows_are_written_by_two_threads_as_they_are_by_one() throws IOException {
        assertThat(written(JsonRows::write, rows(2)))
                .isEqualTo("{\"rows\":[{\"row\":1,\"status\":\"accepted\",\"values\":{\"invested\":1},\"extras\":{}},"
                        + "{\"row\":2,\"status\":\"accepted\",\"values\":{\"invested\":2},\"extras\":{}}]}");
        for (int count : new int[] {0, 1, 250, 251, 500, 501, 1_750, 12_345})
            assertThat(written(JsonRows::writeMany, rows(count)))
                    .as("%d rows", count)
                    .isEqualTo(written(JsonRows::write, rows(count)));
    }
}
