package org.taizhang.sheet;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What is seen of a piece of HTML: its text with its line breaks, without what is hidden and without tables inside it. */
final class HtmlText implements NodeFilter {
    private final HtmlLooks looks;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder left = new StringBuilder();
    private int struck;

    private HtmlText(HtmlLooks looks) {
        this.looks = looks;
    }

    /** What is seen of these nodes, which follow one another, and what of it is not struck out. */
    static RichText of(List<Node> nodes, HtmlLooks looks) {
        HtmlText gathered = new HtmlText(looks);
        nodes.forEach(node -> node.filter(gathered));
        return new RichText(
                gathered.text.toString().strip(), gathered.left.toString().strip());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText(), text);
            if (struck == 0) append(words.getWholeText(), left);
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (element.nameIs("table") || looks.hides(element)) return FilterResult.SKIP_ENTIRELY;
        if (looks.strikesOut(element)) struck++;
        if (element.nameIs("br")) {
            text.append('\n');
            left.append('\n');
        } else if (element.isBlock()) breakLine();
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (element.isBlock() && !element.nameIs("br")) breakLine();
        if (looks.strikesOut(element)) struck--;
        return FilterResult.CONTINUE;
    }

    private void breakLine() {
        breakLine(text);
        breakLine(left);
    }

    private static void breakLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }

    /** Runs of white space count as one space, and a no-break space as a space. */
    private static void append(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) text.append(c == '\u00a0' ? ' ' : c);
            else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) text.append(' ');
        }
    }
}
