package org.taizhang.campaign;

import static org.taizhang.campaign.YamlTree.isNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Binds a YAML text to records: a key is the record component of the same name.
 *
 * <p>A component left out takes its {@link Default}, or nothing where it is an {@code Optional}, a list or a map. Every
 * mistake becomes a {@link Problem} with its line, so that one run names them all.
 */
final class Binder {
    /** A key before a comment that may be its value. */
    private static final Pattern HIDDEN = Pattern.compile(".*:\\s+#\\S.*");

    private final String file;
    private final List<Problem> problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private String text = "";

    Binder(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The record that the text stands for; empty where something in it is wrong, which is then among the problems. */
    <T extends Record> Optional<T> bind(String yaml, Class<T> type) {
        text = yaml;
        return YamlTree.of(file, yaml, problems).flatMap(root -> bind(root, type));
    }

    /** The record that a tree stands for; empty where something in it is wrong, which is then among the problems. */
    <T extends Record> Optional<T> bind(Node root, Class<T> type) {
        int before = problems.size();
        Object bound = bind(root, type, "");
        return problems.size() > before ? Optional.empty() : Optional.of(type.cast(bound));
    }

    /** The line on which a key's value begins, else the nearest above it that is known; 0 where none is. */
    int line(String key) {
        for (String at = key;
                !at.isEmpty();
                at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))))) {
            Integer line = lines.get(at);
            if (line != null) return line;
        }
        return lines.getOrDefault("", 0);
    }

    private Object bind(Node node, Type type, String key) {
        lines.put(key, YamlTree.line(node));
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] of = generic.getActualTypeArguments();
            if (raw == Optional.class)
                return isNull(node) ? Optional.empty() : Optional.ofNullable(bind(node, of[0], key));
            if (raw == List.class) return list(node, of[0], key);
            if (raw == Map.class) return map(node, of[1], key);
        }
        Class<?> c = (Class<?>) type;
        Optional<Scalar> kind = Scalar.of(c);
        if (kind.isEmpty() && c.isRecord()) return record(node, c, key);
        if (!(node instanceof ScalarNode scalar)) return wrong(node, key, "a single value");
        if (isNull(node)) return empty(node, key);
        if (c.isEnum()) return constant(scalar, c, key);
        try {
            return kind.orElseThrow().parse().apply(scalar.getValue());
        } catch (RuntimeException e) {
            return wrong(node, key, kind.orElseThrow().expected());
        }
    }

    private List<Object> list(Node node, Type of, String key) {
        if (isNull(node)) return List.of();
        // A single value stands for a list of one.
        List<Node> nodes = node instanceof SequenceNode s ? s.getValue() : List.of(node);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (of == String.class) word(nodes.get(i), node instanceof SequenceNode, key + "[" + i + "]");
            Object item = bind(nodes.get(i), of, key + "[" + i + "]");
            if (item != null) items.add(item);
        }
        return List.copyOf(items);
    }

    private void word(Node item, boolean inBrackets, String key) {
        WordList.trouble(item, inBrackets).ifPresent(t -> add(item, key, t, Optional.empty()));
    }

    private Map<String, Object> map(Node node, Type of, String key) {
        if (isNull(node)) return Map.of();
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, key, "keys and values");
            return Map.of();
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        for (NodeTuple t : mapping.getValue()) {
            String name = YamlTree.name(t);
            Object value = bind(t.getValueNode(), of, path(key, name));
            if (value != null && entries.put(name, value) != null) twice(t.getKeyNode(), path(key, name));
        }
        return java.util.Collections.unmodifiableMap(entries);
    }

    private Object record(Node node, Class<?> type, String key) {
        if (node instanceof MappingNode mapping) return record(node, given(mapping, type, key), type, key);
        Bare bare = type.getAnnotation(Bare.class);
        return bare == null ? wrong(node, key, "keys and values") : record(node, Map.of(bare.value(), node), type, key);
    }

    private Map<String, Node> given(MappingNode node, Class<?> type, String key) {
        Map<String, Node> given = new LinkedHashMap<>();
        Set<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (NodeTuple t : node.getValue()) {
            String name = YamlTree.name(t);
            if (!known.contains(name)) {
                UnknownKey unknown = UnknownKey.of(name, type);
                add(t.getKeyNode(), path(key, name), unknown.message(), unknown.nearest());
            } else if (given.put(name, t.getValueNode()) != null) twice(t.getKeyNode(), path(key, name));
        }
        return given;
    }

    private void twice(Node node, String key) {
        add(node, key, "This key stands here twice.", Optional.empty());
    }

    private Object record(Node node, Map<String, Node> given, Class<?> type, String key) {
        int before = problems.size();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent c = components[i];
            Node value = given.get(c.getName());
            String at = isBare(type, c) ? key : path(key, c.getName());
            values[i] = value != null ? bind(value, c.getGenericType(), at) : missing(node, c, at);
        }
        return problems.size() > before ? null : construct(node, type, values, key);
    }

    /** Whether a message may leave this component's name out, since the file may. */
    private static boolean isBare(Class<?> type, RecordComponent c) {
        Bare bare = type.getAnnotation(Bare.class);
        return bare != null && bare.value().equals(c.getName());
    }

    private Object missing(Node node, RecordComponent c, String key) {
        Default standard = c.getAnnotation(Default.class);
        if (standard != null) {
            Node value = new Compose(LoadSettings.builder().build())
                    .composeString(standard.value())
                    .orElseThrow();
            return bind(value, c.getGenericType(), key);
        }
        Class<?> type = c.getType();
        if (type == Optional.class) return Optional.empty();
        if (type == List.class) return List.of();
        if (type == Map.class) return Map.of();
        add(node, key, "This key is missing.", Optional.empty());
        return null;
    }

    private Object construct(Node node, Class<?> type, Object[] values, String key) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            add(node, key, e.getCause().getMessage(), Optional.empty());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object constant(ScalarNode node, Class<?> type, String key) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        int i = names.indexOf(node.getValue());
        if (i >= 0) return type.getEnumConstants()[i];
        add(
                node,
                key,
                "\"" + node.getValue() + "\" is not one of " + String.join(", ", names) + ".",
                Nearest.to(node.getValue(), names));
        return null;
    }

    private Object empty(Node node, String key) {
        boolean hidden = HIDDEN.matcher(written(node)).matches();
        add(
                node,
                key,
                hidden
                        ? "This key has no value: a # behind a space begins a comment. A value that begins with # stands in"
                                + " quotation marks."
                        : "This key has no value.",
                Optional.empty());
        return null;
    }

    /** The line of a node's text; empty where the tree was made of several. */
    private String written(Node node) {
        return text.lines()
                .skip(Math.max(0, YamlTree.line(node) - 1))
                .findFirst()
                .orElse("");
    }

    private Object wrong(Node node, String key, String expected) {
        String found = node instanceof ScalarNode s
                ? "\"" + s.getValue() + "\""
                : node instanceof SequenceNode ? "a list" : "keys and values";
        add(node, key, "Expected " + expected + ", found " + found + ".", Optional.empty());
        return null;
    }

    private void add(Node node, String key, String message, Optional<String> suggestion) {
        problems.add(new Problem(file, YamlTree.line(node), key, message, suggestion));
    }

    private static String path(String key, String name) {
        return key.isEmpty() ? name : key + "." + name;
    }
}
