package org.taizhang.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.value.Value;

/** Writes the rows of a table as the items of an array; many of them on two threads. */
final class JsonRows {
    private static final int BATCH = 250;
    private static final SerializableString COMMA = new SerializedString(",");

    /** The names of fields, which each row repeats, as they are written. */
    private final Map<String, SerializableString> names = new ConcurrentHashMap<>();

    private JsonRows() {}

    static void write(JsonGenerator json, Iterable<RowReading> rows) throws IOException {
        JsonRows writer = new JsonRows();
        for (RowReading r : rows) writer.row(json, r);
    }

    /**
     * Writes rows that take time to fetch. Another thread fetches them and makes every other batch ready, which is about
     * as much work as is left for this one.
     */
    static void writeMany(JsonGenerator json, Iterable<RowReading> rows) throws IOException {
        JsonRows writer = new JsonRows();
        json.flush();
        OutputStream to = (OutputStream) json.getOutputTarget();
        boolean first = true;
        Iterator<Batch> batches = new ReadAhead<>(writer.new Batches(rows.iterator()), 2);
        while (batches.hasNext()) {
            if (!first) to.write(',');
            first = false;
            batches.next().writeTo(to);
        }
    }

    private void row(JsonGenerator json, RowReading r) throws IOException {
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

    /** Rows that are written one after the other. */
    private final class Batch {
        private final List<RowReading> rows = new ArrayList<>(BATCH);
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        void write() {
            try (JsonGenerator json = JsonReading.FACTORY.createGenerator(written)) {
                json.setRootValueSeparator(COMMA);
                for (RowReading r : rows) row(json, r);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void writeTo(OutputStream to) throws IOException {
            if (written.size() == 0) write();
            written.writeTo(to);
        }
    }

    private final class Batches implements Iterator<Batch> {
        private final Iterator<RowReading> rows;
        private boolean ready;

        Batches(Iterator<RowReading> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Batch next() {
            Batch batch = new Batch();
            while (batch.rows.size() < BATCH && rows.hasNext()) batch.rows.add(rows.next());
            if (ready) batch.write();
            ready = !ready;
            return batch;
        }
    }
}
