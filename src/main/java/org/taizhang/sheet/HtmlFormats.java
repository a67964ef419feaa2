package org.taizhang.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The number formats that a page names in its style sheets, by class, or at a cell itself. */
final class HtmlFormats {
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]++)\\s*+\\{([^{}]*+)\\}");
    private static final Pattern FORMAT =
            Pattern.compile("mso-number-format\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*)'|([^;}]*))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:([0-9a-fA-F]{4})|(.))");
    private static final int MOST = 10_000;
    private static final int LONGEST = 1 << 20;

    private final Map<String, NumberFormat> byClass = new HashMap<>();

    /** Takes note of the formats in a style sheet. */
    void add(String css) {
        Matcher rule = RULE.matcher(css.length() > LONGEST ? css.substring(0, LONGEST) : css);
        while (rule.find() && byClass.size() < MOST) {
            NumberFormat format = in(rule.group(2));
            if (!format.equals(NumberFormat.GENERAL)) byClass.put(rule.group(1), format);
        }
    }

    NumberFormat of(Element cell) {
        NumberFormat own = in(cell.attr("style"));
        if (!own.equals(NumberFormat.GENERAL)) return own;
        for (String name : cell.classNames()) {
            if (byClass.containsKey(name)) return byClass.get(name);
        }
        return NumberFormat.GENERAL;
    }

    private static NumberFormat in(String style) {
        if (!style.contains("mso-number-format")) return NumberFormat.GENERAL;
        Matcher format = FORMAT.matcher(style);
        if (!format.find()) return NumberFormat.GENERAL;
        String code =
                format.group(1) != null ? format.group(1) : format.group(2) != null ? format.group(2) : format.group(3);
        return NamedFormats.of(unescaped(code.strip()));
    }

    private static String unescaped(String css) {
        return ESCAPED.matcher(css)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) != null ? String.valueOf((char) Integer.parseInt(m.group(1), 16)) : m.group(2)));
    }
}
