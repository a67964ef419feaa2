package org.taizhang.receipt;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Draws a front page on a sheet that is written anew, in a few milliseconds. */
final class FastPen implements FrontPageLayout.Pen {
    private final Worksheet sheet;

    FastPen(Worksheet sheet) {
        this.sheet = sheet;
        sheet.hideGridLines();
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    @Override
    public void rightToLeft() {
        sheet.rightToLeft();
    }

    @Override
    public void columnWidth(int column, double characters) {
        sheet.width(column, characters);
    }

    @Override
    public void rowHeight(int row, double points) {
        sheet.rowHeight(row, points);
    }

    @Override
    public void box(int row, int first, int last, FrontPage.Piece piece, FrontPageLayout.Look look) {
        String text = PlainText.cell(piece.text());
        piece.link()
                .ifPresentOrElse(
                        place -> sheet.hyperlink(row, first, HyperLink.internal(place, text)),
                        () -> piece.number()
                                .ifPresentOrElse(n -> sheet.value(row, first, n), () -> sheet.value(row, first, text)));
        StyleSetter style = sheet.range(row, first, row, last).style();
        style.wrapText(true).verticalAlignment("center").fontColor(look.tone().font());
        boolean boxed = true;
        switch (look.role()) {
            case TITLE -> {
                style.bold().fontSize(16);
                boxed = false;
            }
            case MARK -> {
                style.fontSize(9).fontColor("808080");
                boxed = false;
            }
            case HEADING -> {
                style.bold().fontSize(12).fontColor("1F4E78");
                boxed = false;
            }
            case HEAD -> style.bold().fillColor("D9D9D9").horizontalAlignment("center");
            case NAME -> style.bold().fillColor("F2F2F2");
            case BODY -> {
                if (look.tone() != FrontPage.Tone.PLAIN)
                    style.fillColor(look.tone().fill());
                if (piece.number().isPresent()) style.horizontalAlignment("right");
                if (piece.link().isPresent()) style.underlined().fontColor("0563C1");
            }
        }
        if (boxed) style.borderStyle(BorderStyle.THIN).borderColor("BFBFBF");
        style.set();
        if (last > first) sheet.range(row, first, row, last).merge();
    }
}
