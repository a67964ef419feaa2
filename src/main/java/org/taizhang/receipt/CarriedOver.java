package org.taizhang.receipt;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An xls carried over into xlsx: values, merged cells, widths, heights and plain styles.
 *
 * <p>A formula is carried over as the value it had; pictures, charts and macros stay behind.
 */
final class CarriedOver {
    private final HSSFWorkbook from;
    private final XSSFWorkbook to = new XSSFWorkbook();
    private final CarriedStyles styles;

    CarriedOver(HSSFWorkbook from) {
        this.from = from;
        this.styles = new CarriedStyles(from, to);
    }

    XSSFWorkbook workbook() {
        for (int i = 0; i < from.getNumberOfSheets(); i++) {
            XSSFSheet sheet = to.createSheet(from.getSheetName(i));
            carry(from.getSheetAt(i), sheet);
            to.setSheetVisibility(i, from.getSheetVisibility(i));
        }
        return to;
    }

    private void carry(Sheet old, XSSFSheet sheet) {
        sheet.setRightToLeft(old.isRightToLeft());
        sheet.setDefaultRowHeight(old.getDefaultRowHeight());
        sheet.setDefaultColumnWidth(old.getDefaultColumnWidth());
        int columns = 0;
        for (Row row : old) {
            columns = Math.max(columns, row.getLastCellNum());
            carry(row, sheet.createRow(row.getRowNum()));
        }
        for (int c = 0; c < columns; c++) {
            sheet.setColumnWidth(c, old.getColumnWidth(c));
            if (old.isColumnHidden(c)) sheet.setColumnHidden(c, true);
        }
        old.getMergedRegions().forEach(sheet::addMergedRegionUnsafe);
        if (old.getPaneInformation() != null && old.getPaneInformation().isFreezePane()) {
            sheet.createFreezePane(
                    old.getPaneInformation().getVerticalSplitPosition(),
                    old.getPaneInformation().getHorizontalSplitPosition());
        }
        sheet.getPrintSetup().setLandscape(old.getPrintSetup().getLandscape());
        sheet.getPrintSetup().setPaperSize(old.getPrintSetup().getPaperSize());
    }

    private void carry(Row old, XSSFRow row) {
        row.setHeight(old.getHeight());
        if (old.getZeroHeight()) row.setZeroHeight(true);
        for (Cell cell : old) {
            XSSFCell copy = row.createCell(cell.getColumnIndex());
            value(cell, copy);
            copy.setCellStyle(styles.of(cell.getCellStyle()));
        }
    }

    private static void value(Cell old, XSSFCell cell) {
        CellType type = old.getCellType() == CellType.FORMULA ? old.getCachedFormulaResultType() : old.getCellType();
        switch (type) {
            case NUMERIC -> cell.setCellValue(old.getNumericCellValue());
            case STRING -> cell.setCellValue(PlainText.cell(old.getStringCellValue()));
            case BOOLEAN -> cell.setCellValue(old.getBooleanCellValue());
            case ERROR -> error(old, cell);
            default -> cell.setBlank();
        }
    }

    private static void error(Cell old, XSSFCell cell) {
        if (FormulaError.isValidCode(old.getErrorCellValue())) {
            cell.setCellErrorValue(FormulaError.forInt(old.getErrorCellValue()));
        }
    }
}
