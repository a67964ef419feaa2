package org.taizhang.receipt;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The comments of one sheet, each in a box as large as its text; what a county had noted on a cell stays below. */
final class CellNotes {
    private static final int LONGEST = 2000;
    private static final int WIDTH = 40;
    private static final int COLUMNS = 4;
    private static final int MOST_ROWS = 14;

    private final XSSFSheet sheet;
    private final String author;

    CellNotes(XSSFSheet sheet, String author) {
        this.sheet = sheet;
        this.author = author;
    }

    void write(CellAddress address, String note) {
        String text = PlainText.cell(PlainText.cut(note, LONGEST));
        XSSFComment own = sheet.getCellComment(address);
        if (own != null) {
            String before = own.getString() == null ? "" : own.getString().getString();
            own.setString(new XSSFRichTextString(PlainText.cut(text + "\n\n" + before, LONGEST * 2)));
            return;
        }
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(box(address, text));
        comment.setAuthor(author);
        comment.setAddress(address);
        comment.setString(new XSSFRichTextString(text));
    }

    private XSSFClientAnchor box(CellAddress address, String text) {
        XSSFClientAnchor box = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        box.setCol1(address.getColumn() + 1);
        box.setCol2(address.getColumn() + 1 + COLUMNS);
        box.setRow1(address.getRow());
        box.setRow2(address.getRow() + Math.min(MOST_ROWS, DisplayWidth.lines(text, WIDTH) + 1));
        return box;
    }
}
