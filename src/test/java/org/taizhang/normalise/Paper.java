package org.taizhang.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.FileKind;
import org.taizhang.sheet.Merge;
import org.taizhang.sheet.Row;
import org.taizhang.sheet.Sheet;
import org.taizhang.sheet.Workbook;

/**
 * Sheets written down in a test: a line is a row, {@code |} parts the cells, {@code ·} or nothing is an empty one,
 * {@code ‖} is merged with the cell to its left and {@code ∥} with the one above, {@code \n} is a line break,
 * {@code =?} a formula without a value. Digits are numbers, as in a workbook; in a text file all is text.
 */
final class Paper implements Workbook {
    private final List<Sheet> sheets = new ArrayList<>();
    private final FileKind kind;

    private Paper(FileKind kind) {
        this.kind = kind;
    }

    static Paper text(String lines) {
        Paper paper = new Paper(FileKind.TEXT);
        paper.sheets.add(sheet(Optional.empty(), lines, false));
        return paper;
    }

    /** A table in HTML, whose sheet has no name. */
    static Paper page(String lines) {
        Paper paper = new Paper(FileKind.HTML);
        paper.sheets.add(sheet(Optional.empty(), lines, true));
        return paper;
    }

    static Paper book(String name, String lines) {
        return new Paper(FileKind.XLSX).and(name, lines);
    }

    static Paper hidden(String name, String lines) {
        return new Paper(FileKind.XLSX).hiding(name, lines);
    }

    Paper and(String name, String lines) {
        sheets.add(sheet(Optional.of(name), lines, true));
        return this;
    }

    /** The same with a sheet that nobody sees. */
    Paper hiding(String name, String lines) {
        sheets.add(sheet(Optional.of(name), lines, true, true));
        return this;
    }

    private static Sheet sheet(Optional<String> name, String lines, boolean typed) {
        return sheet(name, lines, typed, false);
    }

    private static Sheet sheet(Optional<String> name, String lines, boolean typed, boolean hidden) {
        List<Row> rows = new ArrayList<>();
        List<String[]> grid = new ArrayList<>();
        for (String line : lines.split("\n", -1)) grid.add(line.split("\\|", -1));
        for (int r = 0; r < grid.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < grid.get(r).length; c++) {
                String text = grid.get(r)[c].strip().replace("\\n", "\n");
                if (!text.isEmpty() && !"·‖∥".contains(text)) cells.add(cell(c, text, typed));
            }
            if (!cells.isEmpty()) rows.add(new Row(r + 1, cells));
        }
        List<Merge> merges = typed ? merges(grid) : List.of();
        return new Sheet() {
            @Override
            public Optional<String> name() {
                return name;
            }

            @Override
            public boolean isHidden() {
                return hidden;
            }

            @Override
            public boolean isInLines() {
                return !typed;
            }

            @Override
            public List<Merge> merges() {
                return merges;
            }

            @Override
            public Stream<Row> rows() {
                return rows.stream();
            }
        };
    }

    private static Cell cell(int column, String text, boolean typed) {
        if (typed && text.equals("=?"))
            return new Cell(
                    column, Cell.Kind.NO_STORED_VALUE, "", Optional.empty(), Optional.empty(), Optional.empty());
        return typed && text.matches("-?\\d+(\\.\\d+)?")
                ? Cell.number(column, new BigDecimal(text))
                : Cell.text(column, text);
    }

    private static String at(List<String[]> grid, int r, int c) {
        return r < grid.size() && c < grid.get(r).length ? grid.get(r)[c].strip() : "";
    }

    private static List<Merge> merges(List<String[]> grid) {
        List<Merge> merges = new ArrayList<>();
        for (int r = 0; r < grid.size(); r++) {
            for (int c = 0; c < grid.get(r).length; c++) {
                if ("‖∥".contains(at(grid, r, c)) && !at(grid, r, c).isEmpty()) continue;
                int right = c;
                while (at(grid, r, right + 1).equals("‖")) right++;
                int down = r;
                while (at(grid, down + 1, c).equals("∥")) down++;
                if (right > c || down > r) merges.add(new Merge(r + 1, down + 1, c, right));
            }
        }
        return merges;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public FileKind kind() {
        return kind;
    }

    @Override
    public void close() {}
}
