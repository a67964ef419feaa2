package org.taizhang.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A reading as one line of JSON, in the shape of {@code check --json}. Written row by row, however many there are. */
public final class JsonReading {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    /** From so many rows on most of them lie in a file, and two threads write them. */
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
        if (t.rows().size() > MANY) JsonRows.writeMany(json, t.rows());
        else JsonRows.write(json, t.rows());
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
