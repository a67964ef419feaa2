package org.taizhang.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.campaign.Form;
import org.taizhang.value.Value;

/** How the cells of a template look and what format they have: headers locked, all else open. */
final class TemplateStyles {
    private static final String TEXT = "@";
    private static final int EXACT_DIGITS = 15;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(true, 16));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    XSSFCellStyle right() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    XSSFCellStyle header(boolean required) {
        return styles.computeIfAbsent("header" + required, k -> {
            XSSFCellStyle style = boxed();
            style.setFont(font(true, 11));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setFillForegroundColor(PoiPen.colour(required ? "F8CBAD" : "D9E1F2"));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    /** A cell below the rows that are drawn. */
    XSSFCellStyle blank(Form.Field field) {
        return styles.computeIfAbsent("blank" + format(field), k -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setLocked(false);
            style.setDataFormat(workbook.createDataFormat().getFormat(format(field)));
            return style;
        });
    }

    XSSFCellStyle data(Form.Field field) {
        return data(format(field));
    }

    /** Writes a value that was reported before, as what it is; a date without its day as text. */
    void set(XSSFCell cell, Form.Field field, Value value, Speech speech) {
        if (value instanceof Value.Number n && n.amount().precision() <= EXACT_DIGITS) {
            cell.setCellValue(n.amount().doubleValue());
            return;
        }
        if (value instanceof Value.Date d) {
            try {
                cell.setCellValue(LocalDate.parse(d.iso()));
                return;
            } catch (DateTimeParseException e) {
                cell.setCellStyle(data(TEXT));
            }
        }
        String text = value instanceof Value.Entry e ? speech.entryName(field, e.id()) : value.text();
        if (PlainText.looksLikeFormula(text)) cell.setCellStyle(data(TEXT));
        cell.setCellValue(PlainText.cell(text));
    }

    private XSSFCellStyle data(String format) {
        return styles.computeIfAbsent("data" + format, k -> {
            XSSFCellStyle style = boxed();
            style.setLocked(false);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private static String format(Form.Field field) {
        return switch (field.type()) {
            case text -> TEXT;
            case list -> "General";
            case date -> "yyyy-mm-dd";
            case number -> field.rate() ? "0.0#%" : field.constraints().integer() ? "0" : "General";
        };
    }

    private XSSFCellStyle boxed() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFFont font(boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
