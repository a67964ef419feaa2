package org.taizhang.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A page of HTML, as many systems export it under the name of an xls: each of its tables that holds data is a sheet without
 * a name, with the text above it as rows; those that only lay out its title or repeat its header are on the same sheet. A
 * table inside a table is no part of the cell around it.
 *
 * <p>Each row is taken out of the page as soon as it is complete, so that of a long table only the cells stay in memory.
 */
final class HtmlWorkbook implements Workbook {
    private static final int MOST_OUTSIDE_ROWS = 200_000;

    private final Bounds bounds;
    private final HtmlFormats formats = new HtmlFormats();
    private final HtmlLooks looks = new HtmlLooks();
    private final HtmlLines lines;
    private final Map<Element, HtmlGrid> grids = new LinkedHashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private int pending;
    private int strays;

    HtmlWorkbook(Path file, Encoding encoding, Bounds bounds) throws IOException {
        this.bounds = bounds;
        this.lines = new HtmlLines(looks, bounds);
        try (Reader in = encoding.open(file);
                StreamParser page = new StreamParser(Parser.htmlParser())) {
            page.parse(in, "").iterator().forEachRemaining(this::complete);
        }
        putTogether();
        if (sheets.isEmpty()) throw Failure.broken("a page without a table");
    }

    private void putTogether() {
        HtmlSheet open = new HtmlSheet();
        List<String> above = new ArrayList<>();
        for (HtmlGrid grid : grids.values()) {
            above.addAll(grid.lines());
            if (grid.isEmpty()) continue;
            if (grid.isHidden()) {
                add(new HtmlSheet().with(List.of(), grid));
                continue;
            }
            if (!open.goesOnWith(above, grid)) {
                add(open);
                open = new HtmlSheet();
            }
            open.with(above, grid);
            above.clear();
        }
        add(open);
    }

    private void add(HtmlSheet sheet) {
        if (!sheet.isEmpty()) sheets.add(sheet.built(bounds, sheets.size()));
        bounds.sheets(sheets);
    }

    private void complete(Element element) {
        if (strays + ++pending > MOST_OUTSIDE_ROWS) throw Failure.tooLarge("elements", MOST_OUTSIDE_ROWS);
        switch (element.normalName()) {
            case "style" -> {
                formats.add(element.data());
                looks.add(element.data());
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
        Optional<Element> table = around(tr);
        table.ifPresent(t -> grid(t).row(tr));
    }

    /** The grid of a table; those of tables around it come before it. */
    private HtmlGrid grid(Element table) {
        HtmlGrid known = grids.get(table);
        if (known != null) return known;
        Optional<HtmlGrid> around = around(table).map(this::grid);
        boolean hidden = around.filter(HtmlGrid::isHidden).isPresent() || looks.hidesWhole(table);
        HtmlGrid grid = new HtmlGrid(new HtmlCells(formats, looks, bounds), lines.above(table), hidden, bounds);
        grids.put(table, grid);
        return grid;
    }

    private static Optional<Element> around(Element element) {
        Element table = element.parent();
        while (table != null && !table.nameIs("table")) table = table.parent();
        return Optional.ofNullable(table);
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
