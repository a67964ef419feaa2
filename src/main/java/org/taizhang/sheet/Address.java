package org.taizhang.sheet;

/** The name of a cell, such as {@code F7}, as people say it. */
public final class Address {
    private Address() {}

    /** The name of the cell in a 1-based row and a 0-based column. */
    public static String of(int row, int column) {
        return letters(column) + row;
    }

    /** The letters of a 0-based column: 0 is {@code A}, 26 is {@code AA}. */
    public static String letters(int column) {
        StringBuilder s = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) s.insert(0, (char) ('A' + c % 26));
        return s.toString();
    }

    /** The 0-based column of letters such as {@code AA}. */
    public static int column(String letters) {
        int c = 0;
        for (int i = 0; i < letters.length(); i++) c = c * 26 + letters.charAt(i) - 'A' + 1;
        return c - 1;
    }
}
