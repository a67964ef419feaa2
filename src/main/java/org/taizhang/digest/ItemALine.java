package org.taizhang.digest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.Instantiatable;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Writes JSON with each figure, and each item of a list, on a line of its own: for people to look through, for programs
 * to compare line by line, and a third shorter than with a line for each value.
 */
final class ItemALine extends MinimalPrettyPrinter implements Instantiatable<MinimalPrettyPrinter> {
    private static final int FIGURES = 1;
    private static final int ITEMS = 2;

    private int depth;

    @Override
    public MinimalPrettyPrinter createInstance() {
        return new ItemALine();
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json, FIGURES);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json, FIGURES);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, '}', entries, FIGURES);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json, ITEMS);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json, ITEMS);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, ']', values, ITEMS);
    }

    private void open(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void close(JsonGenerator json, char bracket, int parts, int deepest) throws IOException {
        depth--;
        if (parts > 0) line(json, deepest - 1);
        json.writeRaw(bracket);
    }

    private void separate(JsonGenerator json, int deepest) throws IOException {
        json.writeRaw(depth > deepest ? ", " : ",");
        line(json, deepest);
    }

    /** Begins a line, unless what comes lies deeper. */
    private void line(JsonGenerator json, int deepest) throws IOException {
        if (depth <= deepest) json.writeRaw("\n" + "  ".repeat(depth));
    }
}
