package org.taizhang.receipt;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of an xls as styles of the xlsx that it is carried over into. */
final class CarriedStyles {
    private final HSSFWorkbook from;
    private final XSSFWorkbook to;
    private final Map<Short, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Integer, XSSFFont> fonts = new HashMap<>();

    CarriedStyles(HSSFWorkbook from, XSSFWorkbook to) {
        this.from = from;
        this.to = to;
    }

    XSSFCellStyle of(CellStyle old) {
        return styles.computeIfAbsent(old.getIndex(), k -> carry((HSSFCellStyle) old));
    }

    private XSSFCellStyle carry(HSSFCellStyle old) {
        XSSFCellStyle style = to.createCellStyle();
        style.setFont(fonts.computeIfAbsent(old.getFontIndex(), i -> carry(from.getFontAt(i))));
        style.setDataFormat(to.createDataFormat().getFormat(old.getDataFormatString()));
        style.setAlignment(old.getAlignment());
        style.setVerticalAlignment(old.getVerticalAlignment());
        style.setWrapText(old.getWrapText());
        style.setIndention(old.getIndention());
        style.setBorderTop(old.getBorderTop());
        style.setBorderBottom(old.getBorderBottom());
        style.setBorderLeft(old.getBorderLeft());
        style.setBorderRight(old.getBorderRight());
        if (old.getFillPattern() != FillPatternType.NO_FILL) {
            style.setFillPattern(old.getFillPattern());
            style.setFillForegroundColor(colour(old.getFillForegroundColorColor()));
            style.setFillBackgroundColor(colour(old.getFillBackgroundColorColor()));
        }
        return style;
    }

    private XSSFFont carry(HSSFFont old) {
        XSSFFont font = to.createFont();
        font.setFontName(old.getFontName());
        font.setFontHeight(old.getFontHeight());
        font.setBold(old.getBold());
        font.setItalic(old.getItalic());
        font.setStrikeout(old.getStrikeout());
        font.setUnderline(old.getUnderline());
        HSSFColor colour = old.getHSSFColor(from);
        if (colour != null) font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(HSSFColor colour) {
        if (colour == null) return null;
        short[] rgb = colour.getTriplet();
        return new XSSFColor(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]}, null);
    }
}
