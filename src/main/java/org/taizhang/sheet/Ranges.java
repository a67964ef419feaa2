package org.taizhang.sheet;

import java.util.Optional;

/** References such as {@code B2} and {@code B2:D3} as files write them. */
final class Ranges {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private Ranges() {}

    /** The merged range of a reference; empty for one that is none, or covers one cell. */
    static Optional<Merge> parse(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) return Optional.empty();
        String first = reference.substring(0, colon).replace("$", "");
        String last = reference.substring(colon + 1).replace("$", "");
        int top = row(first);
        int bottom = row(last);
        int left = column(first);
        int right = column(last);
        if (top < 1 || bottom < 1 || left < 0 || right < 0) return Optional.empty();
        return of(Math.min(top, bottom), Math.max(top, bottom), Math.min(left, right), Math.max(left, right));
    }

    static Optional<Merge> of(int top, int bottom, int left, int right) {
        if (top == bottom && left == right) return Optional.empty();
        return Optional.of(new Merge(top, Math.min(bottom, MOST_ROWS), left, Math.min(right, MOST_COLUMNS - 1)));
    }

    /** The 0-based column of a cell's reference, or -1. */
    static int column(String reference) {
        int c = 0;
        int i = 0;
        while (i < reference.length() && i < 4) {
            int letter = (reference.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25) break;
            c = c * 26 + letter + 1;
            i++;
        }
        return c <= MOST_COLUMNS ? c - 1 : -1;
    }

    /** The 1-based row of a cell's reference, or -1. */
    static int row(String reference) {
        int i = 0;
        while (i < reference.length() && Character.isLetter(reference.charAt(i))) i++;
        return XlsxStyles.number(reference.substring(i), -1);
    }
}
