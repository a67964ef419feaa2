package org.taizhang.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;

/**
 * Writes empty workbooks of a form to be filled in: what comes back is understood without a doubt.
 *
 * <p>The title names county and period, headers their units; lists drop down, headers are locked, and the rows that the
 * county reported last stand ready with their keys and with what hardly ever changes.
 */
public final class TemplateWriter {
    /** Rows above the first to be filled in: title, units, headers. */
    private static final int ABOVE = 3;

    private static final int SPARE_ROWS = 50;
    private static final double WIDEST = 24;

    private final Speech speech;
    private final Form form;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final TemplateStyles styles = new TemplateStyles(workbook);

    private TemplateWriter(Campaign campaign, Form form) {
        this.speech = new Speech(campaign);
        this.form = form;
        this.sheet = workbook.createSheet(SheetNames.free(form.title(), List.of()));
        sheet.setRightToLeft(speech.rightToLeft());
    }

    /**
     * Writes a workbook.
     *
     * @param county whose it is; without one the title leaves it out
     * @param known the rows that the county reported last; their personal fields are its own
     * @param period what is to be reported
     */
    public static void write(
            Campaign campaign,
            Form form,
            Optional<County> county,
            List<AsOf.ReportRow> known,
            Period period,
            OutputStream out)
            throws IOException {
        TemplateWriter writer = new TemplateWriter(campaign, form);
        try (XSSFWorkbook workbook = writer.workbook) {
            writer.above(county, period);
            writer.headers();
            writer.rows(known);
            writer.finish(known.size());
            workbook.write(out);
        }
    }

    private void above(Optional<County> county, Period period) {
        String title = speech.say(
                "template.title",
                "county",
                county.map(County::name).orElse(""),
                "period",
                speech.period(period),
                "form",
                speech.form(form.name()));
        text(0, 0, title.strip()).setCellStyle(styles.title());
        sheet.getRow(0).setHeightInPoints(30);
        int last = form.fields().size() - 1;
        if (last > 0) sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        county.ifPresent(c -> text(1, 0, speech.say("template.reporting-unit", "county", c.name())));
        Set<String> units = new LinkedHashSet<>();
        form.fields().forEach(f -> f.unit().ifPresent(units::add));
        if (!units.isEmpty() && last > 1) {
            text(1, last, speech.say("template.unit-line", "units", String.join(speech.say("list.comma"), units)))
                    .setCellStyle(styles.right());
        }
    }

    private void headers() {
        TemplateNotes notes = new TemplateNotes(sheet, speech);
        for (int c = 0; c < form.fields().size(); c++) {
            Form.Field field = form.fields().get(c);
            XSSFCell cell = text(ABOVE - 1, c, header(field));
            boolean required = form.primaryKey().contains(field.name())
                    || field.constraints().required();
            cell.setCellStyle(styles.header(required));
            notes.explain(cell, field, required);
            sheet.setColumnWidth(c, (int) (256 * width(field)));
            sheet.setDefaultColumnStyle(c, styles.blank(field));
            new TemplateRules(sheet, speech).restrict(c, ABOVE, field);
        }
        sheet.getRow(ABOVE - 1).setHeightInPoints(36);
    }

    private String header(Form.Field field) {
        return field.unit()
                .map(u -> speech.say("template.header", "title", field.title(), "unit", u))
                .orElse(field.title());
    }

    private double width(Form.Field field) {
        double least = field.type() == Form.Type.text ? 14 : 12;
        return Math.min(WIDEST, Math.max(least, DisplayWidth.of(header(field)) + 3));
    }

    private void rows(List<AsOf.ReportRow> known) {
        TemplateNotes notes = new TemplateNotes(sheet, speech);
        for (int r = 0; r < known.size() + SPARE_ROWS; r++) {
            XSSFRow row = sheet.createRow(ABOVE + r);
            for (int c = 0; c < form.fields().size(); c++) {
                Form.Field field = form.fields().get(c);
                XSSFCell cell = row.createCell(c);
                cell.setCellStyle(styles.data(field));
                if (r < known.size()) fill(cell, field, known.get(r), notes);
            }
        }
    }

    private void fill(XSSFCell cell, Form.Field field, AsOf.ReportRow row, TemplateNotes notes) {
        Optional.ofNullable(row.values().get(field.name())).ifPresent(value -> {
            if (form.primaryKey().contains(field.name()) || field.steady()) {
                styles.set(cell, field, value, speech);
            } else {
                notes.last(cell, PlainText.line(speech.written(field, value), 200));
            }
        });
    }

    private void finish(int known) {
        int last = form.fields().size() - 1;
        sheet.createFreezePane(form.primaryKey().contains(form.fields().get(0).name()) ? 1 : 0, ABOVE);
        sheet.setRepeatingRows(new CellRangeAddress(0, ABOVE - 1, 0, last));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(ABOVE + known, 0));
    }

    private XSSFCell text(int row, int column, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellValue(PlainText.cell(text));
        return cell;
    }
}
