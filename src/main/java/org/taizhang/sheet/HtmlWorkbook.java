package org.taizhang.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page of HTML, as many systems export it under the name of an xls: each of its tables that holds something is a sheet
 * without a name. A table inside a table is a sheet of its own, and no part of the cell around it.
 */
record HtmlWorkbook(List<Sheet> sheets) implements Workbook {
    /** A page is read as a whole, in some ten times its size. */
    private static final long LARGEST = 64L << 20;

    static HtmlWorkbook read(Path file, Bounds bounds) throws IOException {
        if (Files.size(file) > LARGEST) throw Failure.tooLarge("bytes of HTML", LARGEST);
        try (Reader in = Encoding.ofMarkup(file).open(file)) {
            Document page = Parser.htmlParser().parseInput(in, "");
            HtmlCells cells = new HtmlCells(HtmlFormats.of(page), bounds);
            List<Sheet> sheets = new ArrayList<>();
            for (List<Element> rows : rowsByTable(page).values()) {
                HtmlGrid grid = new HtmlGrid(cells, bounds);
                rows.forEach(grid::row);
                if (!grid.isEmpty()) bounds.sheets(sheets).add(grid.sheet(sheets.size()));
            }
            if (sheets.isEmpty()) throw Failure.broken("a page without a table");
            return new HtmlWorkbook(List.copyOf(bounds.sheets(sheets)));
        }
    }

    private static Map<Element, List<Element>> rowsByTable(Document page) {
        Map<Element, List<Element>> rows = new LinkedHashMap<>();
        for (Element table : page.getElementsByTag("table")) rows.put(table, new ArrayList<>());
        for (Element row : page.getElementsByTag("tr")) {
            Element table = row.parent();
            while (table != null && !table.nameIs("table")) table = table.parent();
            if (rows.containsKey(table)) rows.get(table).add(row);
        }
        return rows;
    }

    @Override
    public FileKind kind() {
        return FileKind.HTML;
    }

    @Override
    public void close() {
        // The page is in memory.
    }
}
