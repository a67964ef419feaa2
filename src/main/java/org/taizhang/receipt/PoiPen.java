package org.taizhang.receipt;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a front page on a sheet within a county's own workbook. */
final class PoiPen implements FrontPageLayout.Pen {
    private static final int WIDTH_UNITS = 256;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    private record Key(FrontPageLayout.Look look, boolean number, boolean link) {}

    PoiPen(XSSFSheet sheet) {
        this.sheet = sheet;
        this.workbook = sheet.getWorkbook();
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    @Override
    public void rightToLeft() {
        sheet.setRightToLeft(true);
    }

    @Override
    public void columnWidth(int column, double characters) {
        sheet.setColumnWidth(column, (int) (characters * WIDTH_UNITS));
    }

    @Override
    public void rowHeight(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    @Override
    public void box(int row, int first, int last, FrontPage.Piece piece, FrontPageLayout.Look look) {
        XSSFCellStyle style = styles.computeIfAbsent(
                new Key(look, piece.number().isPresent(), piece.link().isPresent()), this::style);
        XSSFRow line = row(row);
        for (int c = first; c <= last; c++) line.createCell(c).setCellStyle(style);
        XSSFCell cell = line.getCell(first);
        piece.number().ifPresentOrElse(cell::setCellValue, () -> cell.setCellValue(PlainText.cell(piece.text())));
        piece.link().ifPresent(place -> link(cell, place));
        if (last > first) sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, first, last));
    }

    private void link(XSSFCell cell, String place) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }

    private XSSFCellStyle style(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        font.setFontHeightInPoints((short) 11);
        font.setColor(colour(key.look().tone().font()));
        switch (key.look().role()) {
            case TITLE -> {
                font.setBold(true);
                font.setFontHeightInPoints((short) 16);
            }
            case MARK -> {
                font.setFontHeightInPoints((short) 9);
                font.setColor(colour("808080"));
            }
            case HEADING -> {
                font.setBold(true);
                font.setFontHeightInPoints((short) 12);
                font.setColor(colour("1F4E78"));
            }
            case HEAD -> {
                font.setBold(true);
                style.setAlignment(HorizontalAlignment.CENTER);
                boxed(style, "D9D9D9");
            }
            case NAME -> {
                font.setBold(true);
                boxed(style, "F2F2F2");
            }
            case BODY -> {
                boxed(style, key.look().tone().fill());
                if (key.number()) style.setAlignment(HorizontalAlignment.RIGHT);
                if (key.link()) {
                    font.setUnderline(XSSFFont.U_SINGLE);
                    font.setColor(colour("0563C1"));
                }
            }
        }
        return style;
    }

    private static void boxed(XSSFCellStyle style, String fill) {
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFColor grey = colour("BFBFBF");
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    /** A colour from red, green and blue in hexadecimal. */
    static XSSFColor colour(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(rgb), null);
    }
}
