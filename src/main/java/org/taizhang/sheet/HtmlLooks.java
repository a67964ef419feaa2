package org.taizhang.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether what stands in an element of a page is seen at all and not struck out, as its name, its style or its class says. */
final class HtmlLooks {
    private static final Set<String> UNSEEN =
            Set.of("head", "title", "script", "style", "template", "noscript", "xml", "comment", "iframe", "object");
    private static final Set<String> STRIKING = Set.of("s", "strike", "del");

    private static final String MEDIA = "@media";
    private static final Pattern MARKS = Pattern.compile("<!--|-->");
    private static final Pattern RULE = Pattern.compile("([^{}]++)\\{([^{}]*+)\\}");
    private static final Pattern CLASS = Pattern.compile("\\w*+\\.([\\w-]++)");
    private static final Pattern HIDING = Pattern.compile("(?i)(?<![\\w-])display\\s*:\\s*none");
    private static final Pattern CROSSING =
            Pattern.compile("(?i)(?<![\\w-])text-decoration(?:-line)?\\s*:[^;]*line-through");
    private static final int MOST = 10_000;
    private static final int LONGEST = 1 << 20;

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> struck = new HashSet<>();

    /** Takes note of the classes that a style sheet hides or strikes out wherever they stand. */
    void add(String css) {
        if (!HIDING.matcher(css).find() && !CROSSING.matcher(css).find()) return;
        String beginning = css.length() > LONGEST ? css.substring(0, LONGEST) : css;
        String plain = withoutMedia(MARKS.matcher(withoutComments(beginning)).replaceAll(" "));
        Matcher rule = RULE.matcher(plain);
        while (rule.find() && hidden.size() + struck.size() < MOST) {
            if (HIDING.matcher(rule.group(2)).find()) addClasses(rule.group(1), hidden);
            if (CROSSING.matcher(rule.group(2)).find()) addClasses(rule.group(1), struck);
        }
    }

    private static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder(css.length());
        int from = 0;
        for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
            kept.append(css, from, at).append(' ');
            int end = css.indexOf("*/", at + 2);
            if (end < 0) return kept.toString();
            from = end + 2;
        }
        return kept.append(css, from, css.length()).toString();
    }

    /** Without the rules that hold on paper or small screens alone. */
    private static String withoutMedia(String css) {
        StringBuilder kept = new StringBuilder(css.length());
        int from = 0;
        for (int at = css.indexOf(MEDIA); at >= 0; at = css.indexOf(MEDIA, from)) {
            kept.append(css, from, at).append(' ');
            from = endOfBlock(css, at);
        }
        return kept.append(css, from, css.length()).toString();
    }

    /** The place behind the block of braces that opens first from a place on. */
    private static int endOfBlock(String css, int from) {
        int open = 0;
        for (int i = from; i < css.length(); i++) {
            if (css.charAt(i) == '{') open++;
            if (css.charAt(i) == '}' && --open <= 0) return i + 1;
        }
        return css.length();
    }

    private static void addClasses(String selectors, Set<String> to) {
        for (String selector : selectors.split(",", -1)) {
            Matcher name = CLASS.matcher(selector.strip());
            if (name.matches()) to.add(name.group(1));
        }
    }

    /** Whether nothing in an element is seen, because of itself. */
    boolean hides(Element element) {
        return UNSEEN.contains(element.normalName()) || element.normalName().startsWith("x:") || isSetAside(element);
    }

    /** Whether a table, or what stands around it within the next table around, is not displayed. */
    boolean hidesWhole(Element table) {
        Element e = table;
        do {
            if (isSetAside(e)) return true;
            e = e.parent();
        } while (e != null && !e.nameIs("table"));
        return false;
    }

    private boolean isSetAside(Element element) {
        return element.hasAttr("hidden") || has(element, "none", HIDING, hidden);
    }

    boolean strikesOut(Element element) {
        return STRIKING.contains(element.normalName()) || has(element, "line-through", CROSSING, struck);
    }

    private static boolean has(Element element, String word, Pattern style, Set<String> classes) {
        if (element.attributesSize() == 0) return false;
        String own = element.attr("style");
        if (own.toLowerCase(Locale.ROOT).contains(word) && style.matcher(own).find()) return true;
        return !classes.isEmpty() && element.classNames().stream().anyMatch(classes::contains);
    }
}
