package org.taizhang.receipt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.taizhang.reading.CellName;
import org.taizhang.value.Severity;

/** The marks on one sheet of a county's workbook: a colour and a comment on each doubtful cell. */
final class CellMarks {
    private final XSSFSheet sheet;
    private final CellNotes notes;
    private final Map<CellAddress, Mark> marks = new LinkedHashMap<>();
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    private record Mark(Severity severity, String note) {
        Mark and(Mark other) {
            Severity worse = severity.compareTo(other.severity) <= 0 ? severity : other.severity;
            return new Mark(worse, note + "\n\n" + other.note);
        }
    }

    CellMarks(XSSFSheet sheet, String author) {
        this.sheet = sheet;
        this.notes = new CellNotes(sheet, author);
    }

    void add(CellName cell, Severity severity, String note) {
        marks.merge(new CellAddress(cell.row() - 1, cell.column()), new Mark(severity, note), Mark::and);
    }

    /** Draws the marks, at most so many comments among them; gives how many comments it made. */
    int draw(int comments) {
        int made = 0;
        Map<CellAddress, CellAddress> shown = shownIn();
        for (Map.Entry<CellAddress, Mark> m : marks.entrySet()) {
            colour(m.getKey(), m.getValue().severity());
            colour(shown.getOrDefault(m.getKey(), m.getKey()), m.getValue().severity());
            if (made >= comments) continue;
            notes.write(m.getKey(), m.getValue().note());
            made++;
        }
        return made;
    }

    /** Of the marked cells that lie hidden under a merged one, the cell that is seen in their stead. */
    private Map<CellAddress, CellAddress> shownIn() {
        Map<CellAddress, CellAddress> shown = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            CellAddress first = new CellAddress(range.getFirstRow(), range.getFirstColumn());
            if (range.getNumberOfCells() > marks.size()) {
                marks.keySet().stream().filter(range::isInRange).forEach(a -> shown.put(a, first));
            } else {
                range.forEach(a -> {
                    if (marks.containsKey(a)) shown.put(a, first);
                });
            }
        }
        return shown;
    }

    private void colour(CellAddress address, Severity severity) {
        XSSFCell cell = cell(address);
        cell.setCellStyle(styles.computeIfAbsent(cell.getCellStyle().getIndex() + "/" + severity, k -> {
            XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setFillForegroundColor(
                    PoiPen.colour(FrontPage.Tone.of(severity).fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    private XSSFCell cell(CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        if (row == null) row = sheet.createRow(address.getRow());
        if (row.getZeroHeight()) row.setZeroHeight(false);
        if (sheet.isColumnHidden(address.getColumn())) sheet.setColumnHidden(address.getColumn(), false);
        XSSFCell cell = row.getCell(address.getColumn());
        return cell == null ? row.createCell(address.getColumn()) : cell;
    }
}
