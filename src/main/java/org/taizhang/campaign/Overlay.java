package org.taizhang.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML tree laid over another, of which it gives only what differs.
 *
 * <p>Keys and values are laid over key by key, and so are lists of things with a {@code name}, by that name; a single
 * value and any other list stand in the place of the base's. Each node keeps its own line.
 */
final class Overlay {
    private Overlay() {}

    static Node of(Node base, Node own) {
        if (base instanceof MappingNode b && YamlTree.isNull(own)) return b;
        if (base instanceof MappingNode b && own instanceof MappingNode o) return mapping(b, o);
        if (base instanceof SequenceNode b && own instanceof SequenceNode o && isNamed(b) && isNamed(o))
            return named(b, o);
        return own;
    }

    /** The same tree without a key. */
    static Node without(String key, Node node) {
        return with(node, name -> !name.equals(key));
    }

    /** Of a tree one key alone. */
    static Node only(String key, Node node) {
        return with(node, key::equals);
    }

    private static Node with(Node node, Predicate<String> keys) {
        if (!(node instanceof MappingNode mapping)) return node;
        return like(
                mapping,
                mapping.getValue().stream()
                        .filter(t -> keys.test(YamlTree.name(t)))
                        .toList());
    }

    private static MappingNode mapping(MappingNode base, MappingNode own) {
        Map<String, NodeTuple> all = new LinkedHashMap<>();
        for (NodeTuple t : base.getValue()) all.put(YamlTree.name(t), t);
        List<NodeTuple> twice = new ArrayList<>();
        Map<String, NodeTuple> seen = new LinkedHashMap<>();
        for (NodeTuple t : own.getValue()) {
            String name = YamlTree.name(t);
            if (seen.putIfAbsent(name, t) != null) twice.add(t);
            else all.merge(name, t, (b, o) -> new NodeTuple(o.getKeyNode(), of(b.getValueNode(), o.getValueNode())));
        }
        List<NodeTuple> tuples = new ArrayList<>(all.values());
        tuples.addAll(twice);
        return like(own, tuples);
    }

    private static SequenceNode named(SequenceNode base, SequenceNode own) {
        Map<String, Node> all = new LinkedHashMap<>();
        for (Node item : base.getValue()) all.put(name(item), item);
        for (Node item : own.getValue()) all.merge(name(item), item, Overlay::of);
        return new SequenceNode(
                own.getTag(),
                true,
                new ArrayList<>(all.values()),
                own.getFlowStyle(),
                own.getStartMark(),
                own.getEndMark());
    }

    private static boolean isNamed(SequenceNode list) {
        return !list.getValue().isEmpty() && list.getValue().stream().noneMatch(i -> name(i).isEmpty());
    }

    private static String name(Node item) {
        return YamlTree.value(item, "name").map(YamlTree::text).orElse("");
    }

    private static MappingNode like(MappingNode mapping, List<NodeTuple> tuples) {
        return new MappingNode(
                mapping.getTag(), true, tuples, mapping.getFlowStyle(), mapping.getStartMark(), mapping.getEndMark());
    }
}
