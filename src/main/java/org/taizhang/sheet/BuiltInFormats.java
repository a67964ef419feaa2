package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The number formats that workbooks use by number alone. */
final class BuiltInFormats {
    private static final Map<Integer, NumberFormat> BY_ID = load();

    private BuiltInFormats() {}

    private static Map<Integer, NumberFormat> load() {
        Properties codes = new Properties();
        try (Reader in = new InputStreamReader(
                BuiltInFormats.class.getResourceAsStream("formats.properties"), StandardCharsets.UTF_8)) {
            codes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Integer, NumberFormat> formats = new HashMap<>();
        codes.forEach((id, code) -> formats.put(Integer.valueOf((String) id), NumberFormat.of((String) code)));
        return Map.copyOf(formats);
    }

    static NumberFormat of(int id) {
        return BY_ID.getOrDefault(id, NumberFormat.GENERAL);
    }
}
