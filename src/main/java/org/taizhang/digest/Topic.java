package org.taizhang.digest;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.receipt.SheetNames;

/**
 * One sheet of the workbook: a table with filters and a frozen header, or a sentence where there is nothing to say.
 *
 * <p>Its rows are written as they are made, and texts into their cells rather than shared, so that none is held. A text is
 * always written as a text, so that none becomes a formula.
 */
final class Topic {
    private static final int LONGEST = 32_767;
    /** Beside the header. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int AT_ONCE = 500;

    /** How a column's values are shown. */
    enum Kind {
        TEXT(null, 18),
        LONG_TEXT(null, 46),
        COUNT("0", 10),
        NUMBER("#,##0", 15),
        SHARE("0.0%", 12),
        RATIO("0.00", 10),
        DAY("yyyy-mm-dd", 12),
        ALARM("0", 10);

        private final String format;
        private final int width;

        Kind(String format, int width) {
            this.format = format;
            this.width = width;
        }
    }

    /** A part of one, told in percent, in a column of other numbers. */
    record Share(BigDecimal value) {}

    /** A cell whose format is not its column's. */
    private record Fine(int row, int column, String format) {}

    /** @param place that of its cells in a row */
    private record Column(String title, Kind kind, int place) {}

    private String name;
    private final String id;
    private final String nothing;
    private final List<Column> columns = new ArrayList<>();
    private int width;
    private int rows;
    private Stream<List<Object>> cells = Stream.empty();

    Topic(String id, String name, String nothing) {
        this.id = id;
        this.name = name;
        this.nothing = nothing;
    }

    Topic column(String title, Kind kind) {
        return column(title, kind, true);
    }

    /** Adds a column, which is left out with its cells where it is not to be shown. */
    Topic column(String title, Kind kind, boolean shown) {
        if (shown) columns.add(new Column(apart(title), kind, width));
        width++;
        return this;
    }

    /** A table has no two columns of one title. */
    private String apart(String title) {
        String apart = title;
        for (int n = 2; has(apart); n++) apart = title + " (" + n + ")";
        return apart;
    }

    private boolean has(String title) {
        return columns.stream().anyMatch(c -> c.title().equalsIgnoreCase(title));
    }

    /** Gives its sheet a name that spreadsheets allow and that none of these has, and adds that to them. */
    Topic among(Collection<String> names) {
        name = SheetNames.free(name, names);
        names.add(name);
        return this;
    }

    /** Adds rows of one cell a column, which are asked for only when they are written. */
    void rows(int count, Stream<List<Object>> cells) {
        this.rows += count;
        this.cells = Stream.concat(this.cells, cells);
    }

    /** Adds one row; many of them are given as a list. */
    void row(Object... cells) {
        rows(1, Stream.of(Arrays.asList(cells)));
    }

    /** Adds a row for each item of a list. */
    <T> void rows(List<T> items, Function<T, List<Object>> cells) {
        rows(items.size(), items.stream().map(cells));
    }

    /**
     * Writes its sheet, and more of them where the rows are more than a sheet can hold.
     *
     * @param rightToLeft whether the columns run from the right
     */
    void write(Workbook workbook, boolean rightToLeft) throws IOException {
        write(workbook, rightToLeft, MOST_ROWS);
    }

    void write(Workbook workbook, boolean rightToLeft, int most) throws IOException {
        if (rows == 0) {
            try (Worksheet sheet = sheet(workbook, rightToLeft, name)) {
                sheet.value(0, 0, nothing);
                sheet.width(0, Kind.LONG_TEXT.width);
            }
            return;
        }
        Iterator<List<Object>> all = cells.iterator();
        for (int part = 0; (long) part * most < rows; part++) {
            String tail = part == 0 ? "" : Integer.toString(part + 1);
            try (Worksheet sheet = sheet(
                    workbook,
                    rightToLeft,
                    tail.isEmpty() ? name : SheetNames.shortened(name, SheetNames.LONGEST - 4) + " " + tail)) {
                table(sheet, id + tail, all, Math.min(most, rows - part * most));
            }
        }
    }

    private static Worksheet sheet(Workbook workbook, boolean rightToLeft, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        if (rightToLeft) sheet.rightToLeft();
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }

    private void table(Worksheet sheet, String id, Iterator<List<Object>> all, int count) throws IOException {
        for (int c = 0; c < columns.size(); c++) header(sheet, c);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.range(0, 0, count, columns.size() - 1)
                .createTable(columns.stream().map(Column::title).toArray(String[]::new))
                .setName(id)
                .setDisplayName(id)
                .styleInfo()
                .setStyleName("TableStyleLight15");
        for (int from = 1; from <= count; from += AT_ONCE) {
            int to = Math.min(count, from + AT_ONCE - 1);
            List<Fine> fines = new ArrayList<>();
            for (int r = from; r <= to; r++) {
                List<Object> row = all.next();
                for (int c = 0; c < columns.size(); c++) {
                    Object value = row.get(columns.get(c).place());
                    cell(sheet, r, c, value instanceof Share share ? share.value() : value);
                    String format = columns.get(c).kind() == Kind.NUMBER ? own(value) : null;
                    if (format != null) fines.add(new Fine(r, c, format));
                }
            }
            for (int c = 0; c < columns.size(); c++) format(sheet, c, from, to);
            for (Fine fine : fines)
                sheet.style(fine.row(), fine.column()).format(fine.format()).set();
            sheet.flush();
        }
        for (int c = 0; c < columns.size(); c++) if (columns.get(c).kind() == Kind.ALARM) alarm(sheet, c, count);
    }

    private void header(Worksheet sheet, int c) {
        sheet.width(c, columns.get(c).kind().width);
        sheet.style(0, c)
                .bold()
                .fillColor("E8E4DA")
                .borderStyle("thin")
                .borderColor("BDB7A8")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    private void format(Worksheet sheet, int c, int from, int to) {
        Kind kind = columns.get(c).kind();
        var style = sheet.range(from, c, to, c).style().verticalAlignment("top");
        if (kind.format != null) style.format(kind.format).set();
        else style.wrapText(kind == Kind.LONG_TEXT).set();
    }

    /** A number's format where its column's does not do: a pattern with places would leave whole numbers a bare point. */
    private static String own(Object value) {
        if (value instanceof Share) return Kind.SHARE.format;
        boolean parts = value instanceof BigDecimal n && n.stripTrailingZeros().scale() > 0;
        return parts ? "#,##0.##" : null;
    }

    private static void alarm(Worksheet sheet, int c, int count) {
        String first = CellReference.convertNumToColString(c) + "2";
        sheet.range(1, c, count, c)
                .style()
                .fontColor("9C0006")
                .fillColor("FFC7CE")
                .set(new ConditionalFormattingExpressionRule(first + ">0", false));
    }

    private static void cell(Worksheet sheet, int r, int c, Object value) {
        if (value instanceof BigDecimal n) sheet.value(r, c, n);
        else if (value instanceof Number n) sheet.value(r, c, n.longValue());
        else if (value instanceof LocalDate d) sheet.value(r, c, d);
        else if (value != null) {
            String text = value.toString();
            sheet.inlineString(r, c, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        }
    }
}
