package org.taizhang.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The styles of a workbook in Excel's XML, by their ids: how numbers are written, and whether a cell is struck out. */
final class XmlStyles {
    private static final int MOST = 1 << 16;

    private final Map<String, NumberFormat> formats = new HashMap<>();
    private final Set<String> struck = new HashSet<>();
    private String id = "";

    /** Takes note of the style, or of what belongs to the style above, that starts here. */
    void note(Elements xml) {
        switch (xml.name()) {
            case "Style" -> {
                id = xml.attribute("ID");
                if (struck.contains(xml.attribute("Parent"))) struck.add(id);
            }
            case "NumberFormat" -> formats.put(id, NamedFormats.of(xml.attribute("Format")));
            case "Font" -> {
                if (xml.attribute("StrikeThrough").equals("1")) struck.add(id);
                else if (xml.has("StrikeThrough")) struck.remove(id);
            }
            default -> {}
        }
        if (formats.size() + struck.size() > MOST) throw Failure.tooLarge("styles", MOST);
    }

    NumberFormat format(String style) {
        return formats.getOrDefault(style, NumberFormat.GENERAL);
    }

    boolean strikesOut(String style) {
        return struck.contains(style);
    }
}
