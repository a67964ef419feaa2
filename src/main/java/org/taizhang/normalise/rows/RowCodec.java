package org.taizhang.normalise.rows;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.taizhang.reading.FieldPlaces;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.RowValues;
import org.taizhang.value.Value;

/**
 * Writes the rows of a table in few bytes, and reads them again. Stages, days and headers, which come again and again, are
 * written as numbers; so only what wrote rows can read them.
 */
final class RowCodec {
    private static final byte KNOWN = 0;
    private static final byte SMALL_NUMBER = 1;
    private static final byte NUMBER = 2;
    private static final byte DATE = 3;
    private static final byte ENTRY = 4;
    private static final byte TEXT = 5;

    private final FieldPlaces places;
    private final Numbered<Value> values = new Numbered<>();
    private final Numbered<String> headers = new Numbered<>();

    RowCodec(FieldPlaces places) {
        this.places = places;
    }

    void write(RowReading row, Output out) {
        out.writeInt(row.row(), true);
        out.writeBoolean(row.accepted());
        out.writeInt(row.values().size(), true);
        for (Map.Entry<String, Value> e : row.values().entrySet()) {
            out.writeInt(places.of(e.getKey()), true);
            write(e.getValue(), out);
        }
        out.writeInt(row.extras().size(), true);
        for (Map.Entry<String, String> e : row.extras().entrySet()) {
            header(e.getKey(), out);
            out.writeString(e.getValue());
        }
    }

    private void write(Value value, Output out) {
        if (value instanceof Value.Number n) {
            write(n.amount(), out);
            return;
        }
        int number = value instanceof Value.Text ? -1 : values.of(value);
        if (number >= 0) {
            out.writeByte(KNOWN);
            out.writeInt(number, true);
            return;
        }
        out.writeByte(value instanceof Value.Date ? DATE : value instanceof Value.Entry ? ENTRY : TEXT);
        out.writeString(value.text());
    }

    private static void write(BigDecimal amount, Output out) {
        if (amount.precision() <= 18) {
            out.writeByte(SMALL_NUMBER);
            out.writeInt(amount.scale(), true);
            out.writeLong(amount.unscaledValue().longValue(), false);
        } else {
            out.writeByte(NUMBER);
            out.writeString(amount.toString());
        }
    }

    private void header(String text, Output out) {
        int number = headers.of(text);
        out.writeInt(number + 1, true);
        if (number < 0) out.writeString(text);
    }

    RowReading read(Input in) {
        int number = in.readInt(true);
        boolean accepted = in.readBoolean();
        RowValues found = new RowValues(places);
        for (int n = in.readInt(true); n > 0; n--) found.put(in.readInt(true), value(in));
        Map<String, String> extras = new LinkedHashMap<>();
        for (int n = in.readInt(true); n > 0; n--) extras.put(header(in), in.readString());
        return new RowReading(number, accepted, found, extras);
    }

    private Value value(Input in) {
        return switch (in.readByte()) {
            case KNOWN -> values.get(in.readInt(true));
            case SMALL_NUMBER -> {
                int scale = in.readInt(true);
                yield new Value.Number(BigDecimal.valueOf(in.readLong(false), scale));
            }
            case NUMBER -> new Value.Number(new BigDecimal(in.readString()));
            case DATE -> new Value.Date(in.readString());
            case ENTRY -> new Value.Entry(in.readString());
            default -> new Value.Text(in.readString());
        };
    }

    private String header(Input in) {
        int number = in.readInt(true) - 1;
        return number < 0 ? in.readString() : headers.get(number);
    }
}
