package org.taizhang.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A form's YAML file of a home, in which a word can be added; its comments and layout stay as they are. */
public final class FormFile {
    private final Path home;
    private final Path file;

    /** The file of the form of this name in a home. */
    public FormFile(Home home, String form) {
        this.home = home.root();
        this.file = home.campaign().resolve("forms").resolve(form + ".yaml");
    }

    /**
     * Adds a synonym to a field. Where the campaign could no longer be read with it, nothing is changed.
     *
     * @throws ConfigurationException where the home has no such file or field, or the word means something else already
     */
    public void addSynonym(String field, String synonym) {
        try {
            if (!Files.exists(file)) throw problem("The home has no such file; copy campaign/ into it first.");
            String before = Files.readString(file);
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            Files.writeString(part, with(before, field, synonym));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try {
                CampaignFiles.load(home);
            } catch (ConfigurationException e) {
                Files.write(file, before.getBytes(StandardCharsets.UTF_8));
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be changed", e);
        }
    }

    private String with(String yaml, String field, String synonym) {
        MappingNode node = field(yaml, field);
        String quoted = "\"" + synonym.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Optional<Node> synonyms = value(node, "synonyms");
        if (synonyms.isEmpty()) {
            Node name = value(node, "name").orElseThrow();
            boolean flow = node.getFlowStyle() == FlowStyle.FLOW;
            String indent = " ".repeat(node.getStartMark().orElseThrow().getColumn());
            return insert(
                    yaml,
                    end(name),
                    flow ? ", synonyms: [" + quoted + "]" : "\n" + indent + "synonyms: [" + quoted + "]");
        }
        if (!(synonyms.get() instanceof SequenceNode list)) throw problem("The synonyms of " + field + " are no list.");
        if (list.getValue().isEmpty()) return insert(yaml, end(list) - 1, quoted);
        Node last = list.getValue().get(list.getValue().size() - 1);
        if (list.getFlowStyle() == FlowStyle.FLOW) return insert(yaml, end(last), ", " + quoted);
        int column = list.getStartMark().orElseThrow().getColumn();
        return insert(yaml, end(last), "\n" + " ".repeat(column) + "- " + quoted);
    }

    private MappingNode field(String yaml, String field) {
        Node root = new Compose(LoadSettings.builder().build())
                .composeString(yaml)
                .orElseThrow(() -> problem("The file is empty."));
        if (root instanceof MappingNode form && value(form, "fields").orElse(null) instanceof SequenceNode fields) {
            for (Node node : fields.getValue()) {
                if (node instanceof MappingNode m
                        && value(m, "name").filter(n -> text(n).equals(field)).isPresent()) return m;
            }
        }
        throw problem("It has no field \"" + field + "\".");
    }

    private static Optional<Node> value(MappingNode node, String key) {
        return node.getValue().stream()
                .filter(t -> text(t.getKeyNode()).equals(key))
                .findFirst()
                .map(NodeTuple::getValueNode);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode s ? s.getValue() : "";
    }

    /** Where a node's text ends, in characters. */
    private static int end(Node node) {
        return node.getEndMark().orElseThrow().getIndex();
    }

    /** Marks count code points, strings UTF-16. */
    private static String insert(String yaml, int codePoint, String words) {
        int at = yaml.offsetByCodePoints(0, codePoint);
        return yaml.substring(0, at) + words + yaml.substring(at);
    }

    private ConfigurationException problem(String message) {
        String name = home.relativize(file).toString();
        return new ConfigurationException(List.of(new Problem(name, 0, "", message, Optional.empty())));
    }
}
