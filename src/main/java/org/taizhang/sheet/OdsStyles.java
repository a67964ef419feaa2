package org.taizhang.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the styles of an OpenDocument spreadsheet say of how its cells, its words and its tables are seen. */
final class OdsStyles {
    private static final int MOST = 1 << 17;
    private static final int DEEPEST = 32;

    private final Set<String> struck = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private String name = "";

    /** Takes note of the style, or of the properties of the style above, that start here. */
    void note(Elements xml) {
        switch (xml.name()) {
            case "style" -> {
                name = key(xml.attribute("family"), xml.attribute("name"));
                String parent = xml.attribute("parent-style-name");
                if (!parent.isEmpty()) parents.put(name, key(xml.attribute("family"), parent));
            }
            case "default-style" -> name = "";
            case "text-properties" -> line(xml).ifPresent(on -> (on ? struck : plain).add(name));
            case "table-properties" -> {
                if (xml.attribute("display").equals("false")) hidden.add(name);
            }
            default -> {}
        }
        if (struck.size() + plain.size() + parents.size() + hidden.size() > MOST)
            throw Failure.tooLarge("styles", MOST);
    }

    private static String key(String family, String name) {
        return family + '/' + name;
    }

    /** Whether properties of words draw a line through them; empty where they don't say. */
    private static Optional<Boolean> line(Elements xml) {
        String style = xml.attribute("text-line-through-style");
        String type = xml.attribute("text-line-through-type");
        if (style.isEmpty() && type.isEmpty()) return Optional.empty();
        return Optional.of(!style.equals("none") && !type.equals("none"));
    }

    boolean strikesOutCells(String style) {
        return strikes(key("table-cell", style));
    }

    /** Whether words of a style are struck out; empty where it doesn't say. */
    Optional<Boolean> strikesOutWords(String style) {
        return said(key("text", style));
    }

    private boolean strikes(String style) {
        return said(style).orElse(false);
    }

    private Optional<Boolean> said(String style) {
        String at = style;
        for (int i = 0; at != null && i < DEEPEST; i++, at = parents.get(at)) {
            if (struck.contains(at)) return Optional.of(true);
            if (plain.contains(at)) return Optional.of(false);
        }
        return Optional.empty();
    }

    boolean hidesTables(String style) {
        return hidden.contains(key("table", style));
    }
}
