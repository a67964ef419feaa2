package org.taizhang.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** JSON as the database and the archive's notes hold it. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private Json() {}

    static String write(Object value) {
        if (value instanceof Map<?, ?> map && map.isEmpty()) return "{}";
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> texts(String json) {
        return json == null || json.equals("{}") ? Map.of() : read(json, TEXTS);
    }

    static List<String> list(String json) {
        return json == null ? List.of() : read(json, LIST);
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new LedgerException("This is not what the ledger wrote: " + json, e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new LedgerException("This is not what the ledger wrote: " + json, e);
        }
    }

    /**
     * What a note of the archive says.
     *
     * @throws LedgerException which names it, where it is not as it was written
     */
    static <T> T note(Path file, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(Files.readString(file), type);
        } catch (JsonProcessingException | CharacterCodingException e) {
            throw new LedgerException("The note " + file + " is damaged: " + e.getMessage(), e);
        }
    }
}
