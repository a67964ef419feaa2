package org.taizhang.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which other parts of an xlsx a part names, by id; targets outside the file are left out. */
record Relations(Map<String, Relation> byId) {
    private static final int MOST = 10_000;

    /** A part that is named, and the last word of its kind, such as {@code worksheet}. */
    record Relation(String type, String target) {}

    static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> byId = new HashMap<>();
        if (!parts.has(file)) return new Relations(byId);
        try (Elements xml = Elements.of(parts.open(file))) {
            while (xml.advance()) {
                if (!xml.starts("Relationship") || xml.attribute("TargetMode").equals("External")) continue;
                String type = xml.attribute("Type");
                byId.put(
                        xml.attribute("Id"),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1), resolved(folder, xml.attribute("Target"))));
                if (byId.size() > MOST) throw Failure.tooLarge("relations", MOST);
            }
        }
        return new Relations(byId);
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) return path.substring(1);
        String base = folder;
        while (true) {
            if (path.startsWith("./")) path = path.substring(2);
            else if (path.startsWith("../") && !base.isEmpty()) {
                path = path.substring(3);
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            } else return base + path;
        }
    }

    /** The part of a kind, if one is named. */
    Optional<String> first(String type) {
        return byId.values().stream()
                .filter(r -> r.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }
}
