package org.taizhang.receipt;

import java.util.List;

/** Lays a front page out on a sheet: which box stands where, how large, in which look. */
final class FrontPageLayout {
    private static final double COLUMN_WIDTH = 9.5;
    private static final double LINE_HEIGHT = 15;
    private static final double TALLEST = 400;

    private final Pen pen;
    private int row;

    /** What draws on a sheet of one kind of workbook; rows and columns count from 0. */
    interface Pen {
        /** Lets the columns run from the right. */
        void rightToLeft();

        void columnWidth(int column, double characters);

        void rowHeight(int row, double points);

        /** Writes a piece into a box of one row. */
        void box(int row, int firstColumn, int lastColumn, FrontPage.Piece piece, Look look);
    }

    /** What a box looks like. */
    record Look(Role role, FrontPage.Tone tone) {}

    /** What a box is for. */
    enum Role {
        TITLE,
        MARK,
        HEADING,
        HEAD,
        NAME,
        BODY
    }

    private FrontPageLayout(Pen pen) {
        this.pen = pen;
    }

    static void draw(FrontPage page, Pen pen) {
        new FrontPageLayout(pen).draw(page);
    }

    private void draw(FrontPage page) {
        if (page.rightToLeft()) pen.rightToLeft();
        for (int c = 0; c < FrontPage.COLUMNS; c++) pen.columnWidth(c, COLUMN_WIDTH);
        across(page.title(), Role.TITLE, 30);
        across(page.mark(), Role.MARK, LINE_HEIGHT);
        for (FrontPage.Block block : page.blocks()) {
            row++;
            across(block.heading(), Role.HEADING, 21);
            if (!block.head().isEmpty()) head(block);
            for (FrontPage.Line line : block.lines()) body(block, line);
        }
    }

    private void across(String text, Role role, double height) {
        pen.rowHeight(row, height);
        pen.box(row++, 0, FrontPage.COLUMNS - 1, FrontPage.Piece.of(text), new Look(role, FrontPage.Tone.PLAIN));
    }

    private void head(FrontPage.Block block) {
        List<FrontPage.Piece> pieces =
                block.head().stream().map(FrontPage.Piece::of).toList();
        line(block.spans(), pieces, new Look(Role.HEAD, FrontPage.Tone.PLAIN), false);
    }

    private void body(FrontPage.Block block, FrontPage.Line line) {
        line(
                block.spans(),
                line.pieces(),
                new Look(Role.BODY, line.tone()),
                block.head().isEmpty());
    }

    private void line(List<Integer> spans, List<FrontPage.Piece> pieces, Look look, boolean named) {
        int column = 0;
        int lines = 1;
        for (int i = 0; i < pieces.size(); i++) {
            int span = spans.get(i);
            Look own = named && i == 0 ? new Look(Role.NAME, FrontPage.Tone.PLAIN) : look;
            pen.box(row, column, column + span - 1, pieces.get(i), own);
            lines = Math.max(lines, DisplayWidth.lines(pieces.get(i).text(), (int) (span * COLUMN_WIDTH) - 2));
            column += span;
        }
        pen.rowHeight(row, Math.min(TALLEST, lines * LINE_HEIGHT + 3));
        row++;
    }
}
