package org.taizhang.campaign;

import static org.taizhang.campaign.YamlTree.isNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * mistake becomes a {@link Problem} with its line, so that one run names them all. Something else of its kind then stands in
 * its place, for the sake of what depends on the rest.
 */
final class Binder {
    private final String file;
    private final List<Problem> problems;
    private final Keys keys = new Keys();
    private String text = "";

    Binder(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The record that the text stands for; empty where it is no YAML or no record can be made of it. */
    <T extends Record> Optional<Bound<T>> bind(String yaml, Class<T> type) {
        text = yaml;
        return YamlTree.of(file, yaml, problems).flatMap(root -> bind(root, type));
    }

    /** The record that a tree stands for; empty where none can be made of it. What is wrong in it is among the problems. */
    <T extends Record> Optional<Bound<T>> bind(Node root, Class<T> type) {
        return Optional.ofNullable(bind(root, type, "")).map(bound -> new Bound<>(file, type.cast(bound), keys));
    }

    private Object bind(Node node, Type type, String key) {
        keys.stands(key, YamlTree.line(node));
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
        if (!(node instanceof ScalarNode scalar)) return wrong(node, c, key, "a single value");
        if (isNull(node)) return empty(node, c, key);
        if (c.isEnum()) return constant(scalar, c, key);
        try {
            return kind.orElseThrow().parse().apply(scalar.getValue());
        } catch (RuntimeException e) {
            return wrong(node, c, key, kind.orElseThrow().expected());
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
            if (item == null) continue;
            List<?> all = item instanceof String word ? Alternatives.of(word) : List.of(item);
            if (all.size() > Alternatives.MOST)
                add(nodes.get(i), key + "[" + i + "]", Alternatives.TOO_MANY, Optional.empty());
            items.addAll(all);
            for (int n = 0; n < all.size(); n++) keys.keeps(key, i);
        }
        return List.copyOf(items);
    }

    private void word(Node item, boolean inBrackets, String key) {
        WordList.trouble(item, inBrackets).ifPresent(t -> add(item, key, t, Optional.empty()));
    }

    private Map<String, Object> map(Node node, Type of, String key) {
        if (isNull(node)) return Map.of();
        if (!(node instanceof MappingNode mapping)) {
            expected(node, key, "keys and values");
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
        return bare == null
                ? wrong(node, type, key, "keys and values")
                : record(node, Map.of(bare.value(), node), type, key);
    }

    private Map<String, Node> given(MappingNode node, Class<?> type, String key) {
        Map<String, Node> given = new LinkedHashMap<>();
        Map<Node, UnknownKey> unknown = new LinkedHashMap<>();
        Set<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (NodeTuple t : node.getValue()) {
            String name = YamlTree.name(t);
            if (!known.contains(name)) unknown.put(t.getKeyNode(), UnknownKey.of(name, type));
            else if (given.put(name, t.getValueNode()) != null) twice(t.getKeyNode(), path(key, name));
        }
        if (!unknown.isEmpty()) unknown(new UnknownKeys(unknown, type, given.keySet()), key);
        return given;
    }

    private void unknown(UnknownKeys unknown, String key) {
        List<String> missing = unknown.missing();
        unknown.keys().forEach((node, u) -> add(node, path(key, YamlTree.text(node)), u.message(missing), u.nearest()));
        unknown.mayBeMeant().forEach(name -> keys.wrong(path(key, name)));
    }

    private void twice(Node node, String key) {
        add(node, key, "This key stands here twice.", Optional.empty());
    }

    private Object record(Node node, Map<String, Node> given, Class<?> type, String key) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent c = components[i];
            Node value = given.get(c.getName());
            String at = isBare(type, c) ? key : path(key, c.getName());
            values[i] = value != null ? bind(value, c.getGenericType(), at) : missing(node, c, at);
        }
        return Arrays.asList(values).contains(null) ? null : construct(node, type, values, key);
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
        if (!keys.isWrong(key)) add(node, key, "This key is missing.", Optional.empty());
        return standIn(node, type);
    }

    /** What stands for a value that is wrong or missing; null where a record is made of no values but its own. */
    private Object standIn(Node node, Class<?> type) {
        if (type.isEnum()) return type.getEnumConstants()[0];
        return Scalar.of(type)
                .map(Scalar::standIn)
                // What is missing in it is nothing to tell.
                .orElseGet(() -> new Binder(file, new ArrayList<>()).record(node, Map.of(), type, ""));
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
            if (keys.isWhole(key)) add(node, key, e.getCause().getMessage(), Optional.empty());
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
        return standIn(node, type);
    }

    private Object empty(Node node, Class<?> type, String key) {
        add(node, key, HiddenValue.trouble(written(node)), Optional.empty());
        return standIn(node, type);
    }

    /** The line of a node's text; empty where the tree was made of several. */
    private String written(Node node) {
        return text.lines()
                .skip(Math.max(0, YamlTree.line(node) - 1))
                .findFirst()
                .orElse("");
    }

    private Object wrong(Node node, Class<?> type, String key, String expected) {
        expected(node, key, expected);
        return standIn(node, type);
    }

    private void expected(Node node, String key, String expected) {
        String found = node instanceof ScalarNode s
                ? "\"" + s.getValue() + "\""
                : node instanceof SequenceNode ? "a list" : "keys and values";
        add(node, key, "Expected " + expected + ", found " + found + ".", Optional.empty());
    }

    private void add(Node node, String key, String message, Optional<String> suggestion) {
        problems.add(new Problem(file, YamlTree.line(node), key, message, suggestion));
        keys.wrong(key);
    }

    private static String path(String key, String name) {
        return key.isEmpty() ? name : key + "." + name;
    }
}
