package org.taizhang.sheet;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What is seen in a cell of HTML: its text with its line breaks, without scripts and without tables inside it. */
final class HtmlText implements NodeFilter {
    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(Element cell) {
        HtmlText gathered = new HtmlText();
        cell.childNodes().forEach(node -> node.filter(gathered));
        return gathered.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) append(words.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (element.nameIs("table")
                || element.nameIs("script")
                || element.nameIs("style")
                || element.nameIs("template")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) text.append('\n');
        else if (element.isBlock()) breakLine();
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !element.nameIs("br")) breakLine();
        return FilterResult.CONTINUE;
    }

    private void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }

    /** Runs of white space count as one space, and a no-break space as a space. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) text.append(c == '\u00a0' ? ' ' : c);
            else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) text.append(' ');
        }
    }
}
