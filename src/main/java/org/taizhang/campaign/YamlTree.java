package org.taizhang.campaign;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A YAML text as nodes, each of which knows its line. */
final class YamlTree {
    private YamlTree() {}

    /** The text's root; empty where it is no YAML or holds nothing, which is then among the problems. */
    static Optional<Node> of(String file, String yaml, List<Problem> problems) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder()
                            .setLabel(file)
                            .setMaxAliasesForCollections(50)
                            .build())
                    .composeString(yaml);
            if (root.isEmpty()) problems.add(new Problem(file, 0, "", "The file is empty.", Optional.empty()));
            return root;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            problems.add(new Problem(file, line, "", "This is not YAML: " + e.getProblem(), Optional.empty()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 0, "", "This is not YAML: " + e.getMessage(), Optional.empty()));
            return Optional.empty();
        }
    }

    /** The 1-based line on which a node begins, 0 where that is not known. */
    static int line(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    /** Whether nothing stands for a key's value. */
    static boolean isNull(Node node) {
        return node instanceof ScalarNode s
                && (s.getValue().isEmpty() || s.getValue().equals("null"))
                && s.isPlain();
    }

    /** A key as it is written; empty where it is no single word. */
    static String name(NodeTuple tuple) {
        return text(tuple.getKeyNode());
    }

    /** A single value as it is written; empty where it is none. */
    static String text(Node node) {
        return node instanceof ScalarNode s ? s.getValue() : "";
    }

    /** The value of a key. */
    static Optional<Node> value(Node node, String key) {
        if (!(node instanceof MappingNode mapping)) return Optional.empty();
        return mapping.getValue().stream()
                .filter(t -> name(t).equals(key))
                .findFirst()
                .map(NodeTuple::getValueNode);
    }
}
