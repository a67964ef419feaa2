package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The lines of text of a page that stand above a table of it: titles, paragraphs, bare words and the table's caption. */
final class HtmlLines {
    private static final String CONTROLS = "select, textarea, button, nav, a[href]";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final HtmlLooks looks;
    private final Bounds bounds;

    HtmlLines(HtmlLooks looks, Bounds bounds) {
        this.looks = looks;
        this.bounds = bounds;
    }

    /**
     * Takes the lines above a table, and as far as they stand in no other table, out of the page, so that each is above one
     * table alone. What stands in a cell around a table stays there.
     */
    List<String> above(Element table) {
        List<String> lines = new ArrayList<>();
        if (!isInside(table)) takeBefore(table, lines);
        List<Node> captions = new ArrayList<>();
        for (Element child : table.children()) if (child.nameIs("caption")) captions.add(child);
        add(captions, lines);
        return lines;
    }

    private static boolean isInside(Element table) {
        for (Element e = table.parent(); e != null; e = e.parent()) if (e.nameIs("table")) return true;
        return false;
    }

    private void takeBefore(Element table, List<String> lines) {
        List<Element> around = new ArrayList<>();
        for (Element e = table; e.parent() != null && !e.nameIs("body") && !e.nameIs("html"); e = e.parent()) {
            around.add(0, e);
        }
        boolean seen = true;
        boolean headed = false;
        for (Element e : around) {
            List<Node> before = List.copyOf(e.parent().childNodes().subList(0, e.siblingIndex()));
            int heading = headed ? -1 : firstHeading(before);
            // What stands above the first heading is the page's own: menus, who is signed in, what day it is.
            if (heading >= 0) lines.clear();
            headed |= heading >= 0;
            if (seen) add(before.subList(Math.max(0, heading), before.size()), lines);
            for (int i = before.size() - 1; i >= 0; i--) before.get(i).remove();
            seen = seen && !looks.hides(e);
        }
    }

    /** The first of some nodes that is a heading or holds one; -1 where none does. */
    private static int firstHeading(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++)
            if (nodes.get(i) instanceof Element e && e.selectFirst(HEADINGS) != null) return i;
        return -1;
    }

    private void add(List<Node> nodes, List<String> lines) {
        List<Node> words = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element e) {
                if (e.is(CONTROLS)) continue;
                e.select(CONTROLS).remove();
            }
            words.add(node);
        }
        for (String line : HtmlText.of(words, looks).left().split("\n", -1)) {
            boolean fits = line.length() <= bounds.limits().cellCharacters();
            if (fits && !Blank.is(line)) lines.add(line.strip());
        }
    }
}
