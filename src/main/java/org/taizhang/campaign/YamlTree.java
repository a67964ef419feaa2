package org.taizhang.campaign;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A YAML text as nodes, each of which knows its line. */
final class YamlTree {
    /** As the parser says it. */
    private static final String LACKING_COLON = "could not find expected ':'";

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
            problems.add(unread(file, yaml, e));
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 0, "", "This is not YAML: " + e.getMessage(), Optional.empty()));
            return Optional.empty();
        }
    }

    private static Problem unread(String file, String yaml, MarkedYamlEngineException e) {
        int line = line(e.getProblemMark());
        int begun = e.getContextMark().isPresent() ? line(e.getContextMark()) : line - 1;
        OptionalInt colon = FullWidthColon.line(yaml, begun, line);
        if (colon.isPresent()) return new Problem(file, colon.getAsInt(), "", FullWidthColon.TROUBLE, Optional.empty());
        if (e.getProblem().equals(LACKING_COLON))
            return new Problem(
                    file,
                    begun,
                    "",
                    "This is not YAML: there is no \":\" and a space behind the key that begins here.",
                    Optional.empty());
        return new Problem(file, line, "", "This is not YAML: " + e.getProblem(), Optional.empty());
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }

    /** The 1-based line on which a node begins, 0 where that is not known. */
    static int line(Node node) {
        return line(node.getStartMark());
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
