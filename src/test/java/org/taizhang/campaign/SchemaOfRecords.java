package org.taizhang.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema of the YAML that binds to a record: its components are the keys, its Javadoc describes them. */
final class SchemaOfRecords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOURCES = Path.of("src/main/java/org/taizhang/campaign");

    private final ObjectNode definitions = JSON.createObjectNode();

    /** As the file in {@code campaign/schema} should stand. */
    static String of(Class<?> root, String title) throws IOException {
        SchemaOfRecords schema = new SchemaOfRecords();
        return schema.whole(schema.object(root), title);
    }

    /** The same for a file that may say with {@code extends} where all comes from that it leaves out. */
    static String ofExtending(Class<?> root, String title, String extending) throws IOException {
        SchemaOfRecords schema = new SchemaOfRecords();
        ObjectNode all = schema.object(root);
        all.withObject("properties")
                .set("extends", JSON.createObjectNode().put("type", "string").put("description", extending));
        all.remove("required");
        schema.definitions.forEach(d -> ((ObjectNode) d).remove("required"));
        return schema.whole(all, title);
    }

    private String whole(ObjectNode root, String title) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        all.put("$schema", "http://json-schema.org/draft-07/schema#").put("title", title);
        all.setAll(root);
        all.set("definitions", definitions);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private ObjectNode object(Class<?> type) throws IOException {
        ObjectNode schema = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        Javadoc javadoc = Javadoc.of(type);
        javadoc.summary().ifPresent(s -> schema.put("description", s));
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent c : type.getRecordComponents()) {
            ObjectNode property = of(c.getGenericType());
            String description = javadoc.params().get(c.getName());
            Default standard = c.getAnnotation(Default.class);
            // A draft 7 reference hides what stands beside it.
            if (property.has("$ref") && (description != null || standard != null)) {
                ObjectNode reference = property;
                property = JSON.createObjectNode();
                property.putArray("allOf").add(reference);
            }
            if (description != null) property.put("description", description);
            if (standard != null) property.set("default", json(standard.value()));
            properties.set(c.getName(), property);
        }
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getAnnotation(Default.class) == null)
                .filter(c -> !List.<Class<?>>of(Optional.class, List.class, Map.class)
                        .contains(c.getType()))
                .map(RecordComponent::getName)
                .toList();
        if (!required.isEmpty()) required.forEach(schema.withArray("required")::add);
        return schema;
    }

    private ObjectNode of(Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) return of(of[0]);
            if (generic.getRawType() == List.class) return either(list(of[0]), of(of[0]));
            ObjectNode map = JSON.createObjectNode().put("type", "object");
            map.set("additionalProperties", of(of[1]));
            return map;
        }
        Class<?> c = (Class<?>) type;
        if (Scalar.of(c).isPresent()) return scalar(c);
        ObjectNode schema = JSON.createObjectNode();
        if (c.isEnum()) {
            for (Object constant : c.getEnumConstants())
                schema.withArray("enum").add(constant.toString());
            return schema;
        }
        if (!definitions.has(c.getSimpleName())) {
            definitions.putNull(c.getSimpleName());
            definitions.set(c.getSimpleName(), bare(c));
        }
        return schema.put("$ref", "#/definitions/" + c.getSimpleName());
    }

    private ObjectNode bare(Class<?> type) throws IOException {
        Bare bare = type.getAnnotation(Bare.class);
        if (bare == null) return object(type);
        for (RecordComponent c : type.getRecordComponents())
            if (c.getName().equals(bare.value())) return either(of(c.getGenericType()), object(type));
        throw new IllegalStateException(type + " has no component " + bare.value());
    }

    private ObjectNode list(Type of) throws IOException {
        ObjectNode list = JSON.createObjectNode().put("type", "array");
        list.set("items", of(of));
        return list;
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").add(one).add(other);
        return either;
    }

    private static ObjectNode scalar(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode();
        if (type == boolean.class || type == Boolean.class) return schema.put("type", "boolean");
        if (type == Measure.class) {
            ObjectNode ofAll = JSON.createObjectNode();
            Measure.OF_ALL.forEach(m -> ofAll.withArray("enum").add(m.name()));
            return either(ofAll, JSON.createObjectNode().put("type", "string").put("pattern", "^[a-z][a-z0-9_]*$"));
        }
        if (type == int.class || type == Integer.class || type == long.class) return schema.put("type", "integer");
        if (type == BigDecimal.class) return schema.put("type", "number");
        if (type == LocalDate.class) return schema.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        if (type == LocalTime.class) return schema.put("type", "string").put("pattern", "^\\d{2}:\\d{2}$");
        if (type == ZoneId.class || type == Charset.class) return schema.put("type", "string");
        // A text may look like a number, a period like a year.
        schema.putArray("type").add("string").add("integer");
        if (type == Period.class) schema.put("pattern", "^\\d{4}(-(Q[1-4]|H[12]|W\\d{2}|\\d{2}(-(T[1-3]|\\d{2}))?))?$");
        return schema;
    }

    static JsonNode json(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** What the source says of a record: the first sentence, and each component. */
    private record Javadoc(Optional<String> summary, Map<String, String> params) {
        private static final Pattern PARAM = Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*?)(?=@param|$)");

        static Javadoc of(Class<?> type) throws IOException {
            Class<?> top = type;
            while (top.getEnclosingClass() != null) top = top.getEnclosingClass();
            String source = Files.readString(SOURCES.resolve(top.getSimpleName() + ".java"));
            Matcher record =
                    Pattern.compile("record " + type.getSimpleName() + "\\(").matcher(source);
            if (!record.find()) throw new IllegalStateException("No source of " + type);
            int end = source.lastIndexOf("*/", record.start());
            if (end < 0 || source.substring(end, record.start()).contains(";"))
                return new Javadoc(Optional.empty(), Map.of());
            String text = plain(source.substring(source.lastIndexOf("/**", end) + 3, end));
            Map<String, String> params = new LinkedHashMap<>();
            Matcher m = PARAM.matcher(text);
            while (m.find()) params.put(m.group(1), m.group(2).strip());
            return new Javadoc(
                    Optional.of(text.split("(?<=\\.) ?<|@param")[0].strip()).filter(s -> !s.isEmpty()), params);
        }

        private static String plain(String javadoc) {
            return javadoc.replaceAll("(?m)^\\s*\\* ?", " ")
                    .replaceAll("\\{@\\w+ ([^{}]*(?:\\{[^{}]*\\}[^{}]*)*)\\}", "$1")
                    .replaceAll("\\s+", " ");
        }
    }
}
