package org.taizhang.receipt;

import java.io.IOException;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Severity;

/** Writes one table of corrections. What a county wrote as text stays text, whatever it looks like. */
final class CorrectionSheet {
    private static final int WIDTH = 16;
    private static final int REASON_WIDTH = 60;
    private static final int EXACT_DIGITS = 15;

    private final Worksheet sheet;

    CorrectionSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(CorrectionTable table) throws IOException {
        int reason = table.headers().size();
        for (int c = 0; c < reason; c++) sheet.width(c, WIDTH);
        sheet.width(reason, REASON_WIDTH);
        sheet.value(0, 0, PlainText.cell(table.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, PlainText.cell(table.mark()));
        sheet.style(1, 0).fontColor("808080").set();
        for (int c = 0; c < reason; c++) header(c, table.headers().get(c));
        header(reason, table.reasonHeader());
        sheet.freezePane(0, CorrectionTable.ABOVE);
        int row = CorrectionTable.ABOVE;
        for (CorrectionTable.CorrectionRow r : table.rows()) write(row++, r, reason);
        sheet.finish();
    }

    private void header(int column, String text) {
        sheet.value(2, column, PlainText.cell(text));
        sheet.style(2, column)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .fillColor("D9D9D9")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void write(int row, CorrectionTable.CorrectionRow r, int reason) {
        r.cells().forEach((column, cell) -> value(row, column, cell));
        for (int c = 0; c < reason; c++) style(row, c, r);
        sheet.value(row, reason, PlainText.cell(r.reason()));
        StyleSetter style = sheet.style(row, reason).wrapText(true).verticalAlignment("top");
        style.fillColor(FrontPage.Tone.WARNING.fill())
                .borderStyle(BorderStyle.THIN)
                .set();
        int lines = DisplayWidth.lines(r.reason(), REASON_WIDTH - 2);
        sheet.rowHeight(row, Math.min(400, 15.0 * lines + 3));
    }

    private void value(int row, int column, Cell cell) {
        Optional<java.math.BigDecimal> plain = cell.number()
                .filter(n -> cell.kind() == Cell.Kind.NUMBER
                        && n.precision() <= EXACT_DIGITS
                        && n.toPlainString().equals(cell.text()));
        if (plain.isPresent()) sheet.value(row, column, plain.get());
        else sheet.value(row, column, PlainText.cell(cell.text()));
    }

    private void style(int row, int column, CorrectionTable.CorrectionRow r) {
        StyleSetter style = sheet.style(row, column);
        style.borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("top");
        Cell cell = r.cells().get(column);
        if (cell != null
                && PlainText.looksLikeFormula(cell.text())
                && cell.number().isEmpty()) style.format("@");
        Severity severity = r.severities().get(column);
        if (severity != null) style.fillColor(FrontPage.Tone.of(severity).fill());
        style.set();
    }
}
