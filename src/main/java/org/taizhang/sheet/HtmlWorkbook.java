package org.taizhang.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A page of HTML, as many systems export it under the name of an xls: each of its tables that holds something is a sheet
 * without a name. A table inside a table is a sheet of its own, and no part of the cell around it.
 *
 * <p>Each row is taken out of the page as soon as it is complete, so that of a long table only the cells stay in memory.
 */
final class HtmlWorkbook implements Workbook {
    private static final int MOST_OUTSIDE_ROWS = 200_000;

    private final Bounds bounds;
    private final HtmlFormats formats = new HtmlFormats();
    private final Map<Element, HtmlGrid> grids = new LinkedHashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private int pending;
    private int strays;

    HtmlWorkbook(Path file, Encoding encoding, Bounds bounds) throws IOException {
        this.bounds = bounds;
        try (Reader in = encoding.open(file);
                StreamParser page = new StreamParser(Parser.htmlParser())) {
            page.parse(in, "").iterator().forEachRemaining(this::complete);
        }
        for (HtmlGrid grid : grids.values()) {
            if (!grid.isEmpty()) sheets.add(grid.sheet(sheets.size()));
            bounds.sheets(sheets);
        }
        if (sheets.isEmpty()) throw Failure.broken("a page without a table");
    }

    private void complete(Element element) {
        if (strays + ++pending > MOST_OUTSIDE_ROWS) throw Failure.tooLarge("elements", MOST_OUTSIDE_ROWS);
        switch (element.normalName()) {
            case "style" -> {
                formats.add(element.data());
                remove(element);
            }
            case "script", "table" -> remove(element);
            case "tr" -> {
                row(element);
                strays += Math.max(0, pending - element.getAllElements().size());
                pending = 0;
                remove(element);
            }
            default -> {}
        }
    }

    private void row(Element tr) {
        Element table = tr.parent();
        while (table != null && !table.nameIs("table")) table = table.parent();
        if (table == null) return;
        grids.computeIfAbsent(table, t -> new HtmlGrid(new HtmlCells(formats, bounds), bounds))
                .row(tr);
    }

    /** Takes an element out of the page, with the spaces and comments before it where they stand between rows. */
    private static void remove(Element element) {
        Element parent = element.parent();
        if (parent == null) return;
        element.remove();
        if (!parent.nameIs("tbody") && !parent.nameIs("table")) return;
        for (int last = parent.childNodeSize() - 1; last >= 0 && !(parent.childNode(last) instanceof Element); last--) {
            parent.childNode(last).remove();
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public FileKind kind() {
        return FileKind.HTML;
    }

    @Override
    public void close() {
        // The cells are in memory.
    }
}
