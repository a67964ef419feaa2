package org.taizhang.sheet;

/**
 * A range of merged cells, all bounds inclusive: rows 1-based, columns 0-based. Its value stands in its first cell; the
 * cells it covers may hold values of their own, which the sheet does not show.
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public boolean covers(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
}
