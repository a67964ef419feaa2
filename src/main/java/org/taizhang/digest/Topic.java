package org.taizhang.digest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of the workbook: a table with filters and a frozen header, or a sentence where there is nothing to say.
 *
 * <p>A text is always written as a text, so that none becomes a formula.
 */
final class Topic {
    private static final int LONGEST = 32_767;

    /** How a column's values are shown. */
    enum Kind {
        TEXT(null, 18),
        LONG_TEXT(null, 46),
        COUNT("0", 9),
        NUMBER("#,##0.##", 13),
        SHARE("0.0%", 10),
        RATIO("0.00", 10),
        DAY("yyyy-mm-dd", 12),
        ALARM("0", 9);

        private final String format;
        private final int width;

        Kind(String format, int width) {
            this.format = format;
            this.width = width;
        }
    }

    private record Column(String title, Kind kind) {}

    private final String name;
    private final String id;
    private final String nothing;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    Topic(String id, String name, String nothing) {
        this.id = id;
        this.name = name;
        this.nothing = nothing;
    }

    Topic column(String title, Kind kind) {
        columns.add(new Column(title, kind));
        return this;
    }

    void row(List<Object> cells) {
        rows.add(cells);
    }

    void write(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (rows.isEmpty()) {
            sheet.value(0, 0, nothing);
            sheet.width(0, Kind.LONG_TEXT.width);
            return;
        }
        for (int c = 0; c < columns.size(); c++) header(sheet, c);
        for (int r = 0; r < rows.size(); r++)
            for (int c = 0; c < columns.size(); c++)
                cell(sheet, r + 1, c, rows.get(r).get(c));
        for (int c = 0; c < columns.size(); c++) format(sheet, c);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.range(0, 0, rows.size(), columns.size() - 1)
                .createTable(columns.stream().map(Column::title).toArray(String[]::new))
                .setName(id)
                .setDisplayName(id)
                .styleInfo()
                .setStyleName("TableStyleLight15");
    }

    private void header(Worksheet sheet, int c) {
        sheet.value(0, c, columns.get(c).title());
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

    private void format(Worksheet sheet, int c) {
        Kind kind = columns.get(c).kind();
        var range = sheet.range(1, c, rows.size(), c);
        if (kind.format != null)
            range.style().format(kind.format).verticalAlignment("top").set();
        else
            range.style()
                    .wrapText(kind == Kind.LONG_TEXT)
                    .verticalAlignment("top")
                    .set();
        if (kind != Kind.ALARM) return;
        String first = CellReference.convertNumToColString(c) + "2";
        range.style()
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
            sheet.value(r, c, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        }
    }
}
