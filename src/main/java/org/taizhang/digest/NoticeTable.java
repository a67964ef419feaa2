package org.taizhang.digest;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of the official letter, with a header that repeats on each page; columns are as wide as their texts ask. */
final class NoticeTable {
    private static final int SIZE = 11;
    private static final int WIDEST = 24;
    private static final int NARROWEST = 4;
    private static final int FULL = 5000;
    private static final int LINE_TWIPS = 8845;

    private final XWPFDocument document;
    private final String body;
    private final String head;

    NoticeTable(XWPFDocument document, String body, String head) {
        this.document = document;
        this.body = body;
        this.head = head;
    }

    void write(List<String> rows) {
        List<String[]> cells =
                rows.stream().map(r -> r.split(String.valueOf(Notice.CELL), -1)).toList();
        int columns = cells.get(0).length;
        XWPFTable table = document.createTable(cells.size(), columns);
        table.setWidth("100%");
        int[] widths = widths(cells, columns);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf((long) width * LINE_TWIPS / FULL));
        for (int r = 0; r < cells.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            for (int c = 0; c < columns; c++) {
                String text = c < cells.get(r).length ? cells.get(r)[c] : "";
                cell(row.getCell(c), text, r == 0, widths[c]);
            }
        }
        table.getRow(0).setRepeatHeader(true);
        document.createParagraph();
    }

    private void cell(XWPFTableCell cell, String text, boolean header, int width) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var w = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        w.setType(STTblWidth.PCT);
        w.setW(BigInteger.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph p = cell.getParagraphs().get(0);
        boolean number = text.matches("[-\\d.,%—]*");
        p.setAlignment(header || number ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        run(p, text, header ? head : body, SIZE);
    }

    /** Fiftieths of a percent, by the longest text of each column within reason. */
    private static int[] widths(List<String[]> cells, int columns) {
        int[] widths = new int[columns];
        for (String[] row : cells)
            for (int c = 0; c < Math.min(columns, row.length); c++)
                widths[c] = Math.max(widths[c], Math.max(NARROWEST, Math.min(WIDEST, width(row[c]) + 2)));
        int sum = java.util.stream.IntStream.of(widths).sum();
        for (int c = 0; c < columns; c++) widths[c] = widths[c] * FULL / sum;
        return widths;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    /** A run of text in a font, which the letters of East Asia take too. */
    static XWPFRun run(XWPFParagraph p, String text, String font, int size) {
        XWPFRun run = p.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        return run;
    }
}
