package org.taizhang.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.taizhang.value.Value;

/** A reading as one line of JSON, in the shape of {@code check --json}. Written row by row, however many there are. */
public final class JsonReading {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    /** From so many rows on most of them lie in a file, from which they are fetched ahead. */
    private static final int MANY = 10_000;

    private JsonReading() {}

    /**
     * Writes a reading and a line break.
     *
     * @param file the file's name as it shall stand there
     */
    public static void write(Reading reading, String file, OutputStream to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("sha256", reading.sha256());
            json.writeStringField("status", reading.status().id());
            json.writeArrayFieldStart("tables");
            for (TableReading t : reading.tables()) table(json, t);
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding f : reading.findings()) finding(json, f);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        to.flush();
    }

    private static void table(JsonGenerator json, TableReading t) throws IOException {
        json.writeStartObject();
        optional(json, "sheet", t.sheet());
        json.writeStringField("form", t.form());
        optional(json, "county", Optional.of(t.county()).filter(c -> !c.isEmpty()));
        json.writeStringField("period", t.period().toString());
        if (t.nil()) json.writeBooleanField("nil", true);
        json.writeArrayFieldStart("rows");
        Map<String, SerializableString> names = new HashMap<>();
        boolean many = t.rows().size() > MANY;
        Iterator<RowReading> rows = t.rows().iterator();
        for (Iterator<RowReading> all = many ? new ReadAhead<>(rows) : rows; all.hasNext(); )
            row(json, all.next(), names);
        json.writeEndArray();
        Counts c = t.counts();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("seen", c.seen());
        json.writeNumberField("header", c.header());
        json.writeNumberField("accepted", c.accepted());
        json.writeNumberField("rejected", c.rejected());
        json.writeNumberField("total", c.total());
        json.writeNumberField("note", c.note());
        json.writeNumberField("blank", c.blank());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** @param names of fields, which each row repeats, as they are written */
    private static void row(JsonGenerator json, RowReading r, Map<String, SerializableString> names)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", r.row());
        json.writeStringField("status", r.accepted() ? "accepted" : "rejected");
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, Value> e : r.values().entrySet()) {
            json.writeFieldName(names.computeIfAbsent(e.getKey(), SerializedString::new));
            if (e.getValue() instanceof Value.Number n) json.writeNumber(n.amount());
            else json.writeString(e.getValue().text());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("extras");
        for (Map.Entry<String, String> e : r.extras().entrySet()) json.writeStringField(e.getKey(), e.getValue());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding f) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", f.severity().id());
        json.writeStringField("code", f.code().id());
        optional(json, "sheet", f.sheet());
        optional(json, "cell", f.cell());
        optional(json, "field", f.field());
        optional(json, "raw", f.raw());
        json.writeStringField("message", f.message());
        optional(json, "suggestion", f.suggestion());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
        else json.writeNullField(name);
    }
}
