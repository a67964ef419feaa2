package org.taizhang.normalise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formats in which counties save their sheets. */
enum CountyFileFormat {
    XLSX(".xlsx"),
    XLS(".xls"),
    XML(".xls"),
    HTML(".xls"),
    CSV_GB18030(".csv"),
    CSV_UTF8(".csv"),
    CSV_BOM(".csv"),
    TAB_UTF16(".txt");

    final String ending;

    CountyFileFormat(String ending) {
        this.ending = ending;
    }

    boolean isWorkbook() {
        return this == XLSX || this == XLS || this == XML;
    }

    boolean isDelimited() {
        return !isWorkbook() && this != HTML;
    }

    byte[] write(List<CountySheet> sheets) {
        switch (this) {
            case XLSX:
                return excel(new XSSFWorkbook(), sheets);
            case XLS:
                return excel(new HSSFWorkbook(), sheets);
            case XML:
                return xml(sheets).getBytes(StandardCharsets.UTF_8);
            case HTML:
                return html(sheets.get(0)).getBytes(Charset.forName("GB18030"));
            case CSV_GB18030:
                return delimited(sheets.get(0), ",").getBytes(Charset.forName("GB18030"));
            case CSV_UTF8:
                return delimited(sheets.get(0), ",").getBytes(StandardCharsets.UTF_8);
            case CSV_BOM:
                return ("\uFEFF" + delimited(sheets.get(0), ",")).getBytes(StandardCharsets.UTF_8);
            default:
                return ("\uFEFF" + delimited(sheets.get(0), "\t")).getBytes(StandardCharsets.UTF_16LE);
        }
    }

    /** The line of a text file at which a row starts. */
    int lineOf(CountySheet sheet, int row) {
        if (!isDelimited()) return row;
        int line = row;
        for (Map<Integer, Object> above : sheet.rows.headMap(row).values())
            for (Object v : above.values())
                line += (int) shown(v).chars().filter(c -> c == '\n').count();
        return line;
    }

    static String shown(Object value) {
        if (value instanceof BigDecimal n) return n.toPlainString();
        if (value instanceof CountySheet.Percent p)
            return BigDecimal.valueOf(p.share())
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString() + "%";
        if (value instanceof CountySheet.Formula) return "";
        if (value instanceof YearMonth m) return m.getYear() + "年" + m.getMonthValue() + "月";
        return value.toString();
    }

    private static byte[] excel(Workbook book, List<CountySheet> sheets) {
        CellStyle day = style(book, "yyyy-mm-dd");
        CellStyle month = style(book, "yyyy\"年\"m\"月\"");
        CellStyle percent = style(book, "0.0%");
        for (CountySheet s : sheets) {
            Sheet sheet = book.createSheet(s.name);
            s.rows.forEach((r, cells) -> {
                Row row = sheet.createRow(r - 1);
                if (s.hiddenRows.contains(r)) row.setZeroHeight(true);
                cells.forEach((c, v) -> {
                    Cell cell = row.createCell(c - 1);
                    if (v instanceof BigDecimal n) cell.setCellValue(n.doubleValue());
                    else if (v instanceof LocalDate d) {
                        cell.setCellValue(d);
                        cell.setCellStyle(day);
                    } else if (v instanceof YearMonth m) {
                        cell.setCellValue(m.atDay(1));
                        cell.setCellStyle(month);
                    } else if (v instanceof CountySheet.Percent p) {
                        cell.setCellValue(p.share());
                        cell.setCellStyle(percent);
                    } else if (v instanceof CountySheet.Formula f) cell.setCellFormula(f.text());
                    else cell.setCellValue(v.toString());
                });
            });
            for (CountySheet.Block m : s.merges)
                sheet.addMergedRegion(
                        new CellRangeAddress(m.row() - 1, m.lastRow() - 1, m.column() - 1, m.lastColumn() - 1));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static CountySheet.Block mergeAt(CountySheet s, int row, int column) {
        for (CountySheet.Block m : s.merges)
            if (row >= m.row() && row <= m.lastRow() && column >= m.column() && column <= m.lastColumn()) return m;
        return null;
    }

    private static String html(CountySheet s) {
        StringBuilder out = new StringBuilder(
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head><body><table border=1>\n");
        for (int r = 1; r <= s.lastRow(); r++) {
            out.append("<tr>");
            for (int c = 1; c <= s.lastColumn(); c++) {
                CountySheet.Block m = mergeAt(s, r, c);
                if (m != null && (m.row() != r || m.column() != c)) continue;
                Object v = s.row(r).get(c);
                out.append("<td");
                if (m != null) out.append(" rowspan=" + (m.lastRow() - r + 1) + " colspan=" + (m.lastColumn() - c + 1));
                out.append('>')
                        .append(v == null ? "&nbsp;" : escaped(shown(v)).replace("\n", "<br>"))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</table></body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String xml(List<CountySheet> sheets) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n"
                + "<Styles><Style ss:ID=\"d\"><NumberFormat ss:Format=\"yyyy\\-mm\\-dd\"/></Style>"
                + "<Style ss:ID=\"m\"><NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></Style>"
                + "<Style ss:ID=\"p\"><NumberFormat ss:Format=\"0.0%\"/></Style></Styles>\n");
        for (CountySheet s : sheets) {
            out.append("<Worksheet ss:Name=\"" + escaped(s.name) + "\"><Table>\n");
            s.rows.forEach((r, cells) -> {
                out.append("<Row ss:Index=\"" + r + "\">");
                cells.forEach((c, v) -> out.append(xmlCell(s, r, c, v)));
                out.append("</Row>\n");
            });
            out.append("</Table></Worksheet>\n");
        }
        return out.append("</Workbook>").toString();
    }

    private static String xmlCell(CountySheet s, int row, int column, Object v) {
        CountySheet.Block m = mergeAt(s, row, column);
        String at = "<Cell ss:Index=\"" + column + "\"";
        if (m != null && m.lastColumn() > column) at += " ss:MergeAcross=\"" + (m.lastColumn() - column) + "\"";
        if (m != null && m.lastRow() > row) at += " ss:MergeDown=\"" + (m.lastRow() - row) + "\"";
        String type = "String";
        String text = shown(v);
        if (v instanceof BigDecimal) type = "Number";
        if (v instanceof CountySheet.Percent p) {
            type = "Number";
            text = Double.toString(p.share());
            at += " ss:StyleID=\"p\"";
        }
        if (v instanceof LocalDate || v instanceof YearMonth) {
            type = "DateTime";
            text = (v instanceof YearMonth y ? y.atDay(1) : v) + "T00:00:00.000";
            at += v instanceof YearMonth ? " ss:StyleID=\"m\"" : " ss:StyleID=\"d\"";
        }
        return at + "><Data ss:Type=\"" + type + "\">" + escaped(text).replace("\n", "&#10;") + "</Data></Cell>";
    }

    private static String delimited(CountySheet s, String by) {
        StringBuilder out = new StringBuilder();
        int width = s.lastColumn();
        for (int r = 1; r <= s.lastRow(); r++) {
            for (int c = 1; c <= width; c++) {
                Object v = s.row(r).get(c);
                String text = v == null ? "" : shown(v);
                boolean quoted = text.contains(by) || text.contains("\n") || text.contains("\"");
                out.append(c == 1 ? "" : by).append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
            }
            out.append("\r\n");
        }
        return out.toString();
    }
}
