package org.taizhang.sheet;

import java.util.BitSet;
import java.util.Iterator;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/**
 * A string whose parts may look different.
 *
 * @param text as written
 * @param left what is left of it without what is struck out; empty where that shows nothing
 */
record RichText(String text, String left) {
    RichText {
        if (left.length() < text.length() && Blank.is(left)) left = "";
    }

    /** A string of an xls, with the numbers of the fonts that strike out. */
    static RichText of(UnicodeString string, BitSet struck) {
        String text = string.getString();
        if (struck.isEmpty() || string.getFormatRunCount() == 0) return new RichText(text, text);
        StringBuilder left = new StringBuilder();
        int from = 0;
        boolean out = false;
        for (Iterator<FormatRun> runs = string.formatIterator(); runs.hasNext(); ) {
            FormatRun run = runs.next();
            int to = Math.min(Math.max(from, run.getCharacterPos()), text.length());
            if (!out) left.append(text, from, to);
            from = to;
            out = struck.get(run.getFontIndex());
        }
        if (!out) left.append(text, from, text.length());
        return new RichText(text, left.toString());
    }

    boolean isStruck() {
        return text.length() != left.length();
    }
}
