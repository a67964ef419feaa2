package org.taizhang.consolidate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.Arrival;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Value;

/** The samples as they must be understood, in the order of their arrival. */
final class SampleReadings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleReadings() {}

    record Sample(String file, String arrives, Reading reading) {
        Arrival arrival(Path home) {
            return new Arrival(
                    reading.county().orElseThrow(),
                    Optional.empty(),
                    reading.fileName(),
                    reading.sha256(),
                    "folder",
                    OffsetDateTime.parse(arrives + "T09:00:00+08:00"),
                    home.resolve("archived"),
                    home.resolve("inbox"));
        }
    }

    static List<Sample> all(Campaign campaign) {
        try {
            List<Sample> samples = new ArrayList<>();
            for (JsonNode entry : JSON.readTree(Path.of("samples/manifest.json").toFile())) {
                String file = entry.get("file").asText();
                Path expected = Path.of("src/test/resources/samples/expected", file + ".json");
                samples.add(new Sample(
                        file,
                        entry.get("arrives").asText(),
                        reading(campaign, file, JSON.readTree(expected.toFile()))));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading reading(Campaign campaign, String file, JsonNode json) {
        List<TableReading> tables = new ArrayList<>();
        json.get("tables").forEach(t -> tables.add(table(campaign, t)));
        return new Reading(
                Path.of(file).getFileName().toString(),
                json.path("sha256").asText(file),
                Reading.Status.valueOf(json.get("status").asText().toUpperCase()),
                Optional.of(file.substring(0, file.indexOf('/'))),
                Optional.empty(),
                tables,
                List.of());
    }

    private static TableReading table(Campaign campaign, JsonNode json) {
        Form form = campaign.form(json.get("form").asText()).orElseThrow();
        List<RowReading> rows = new ArrayList<>();
        json.get("rows")
                .forEach(r -> rows.add(new RowReading(
                        r.get("row").asInt(),
                        r.get("status").asText().equals("accepted"),
                        values(form, r.get("values")),
                        Map.of())));
        return new TableReading(
                Optional.ofNullable(json.path("sheet").textValue()),
                form.name(),
                json.get("county").asText(),
                Period.parse(json.get("period").asText()).orElseThrow(),
                false,
                List.<ColumnReading>of(),
                rows,
                new Counts(0, 0, 0, 0, 0, 0, 0),
                false);
    }

    private static Map<String, Value> values(Form form, JsonNode json) {
        Map<String, Value> values = new LinkedHashMap<>();
        json.properties()
                .forEach(v -> values.put(
                        v.getKey(),
                        value(form.field(v.getKey()).orElseThrow(), v.getValue().asText())));
        return values;
    }

    static Value value(Form.Field field, String text) {
        return switch (field.type()) {
            case number -> new Value.Number(new BigDecimal(text));
            case date -> new Value.Date(text);
            case list -> new Value.Entry(text);
            case text -> new Value.Text(text);
        };
    }
}
