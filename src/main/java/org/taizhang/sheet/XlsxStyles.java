package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook's cell styles, by the style's number.
 *
 * @param styles their number formats
 * @param struck those that strike out what stands in a cell
 */
record XlsxStyles(List<NumberFormat> styles, BitSet struck) {
    /** A spreadsheet program keeps no more than 65,490 cell styles. */
    private static final int MOST = 1 << 17;

    static final XlsxStyles NONE = new XlsxStyles(List.of(), new BitSet());

    static XlsxStyles read(Elements xml) throws XMLStreamException, IOException {
        Map<Integer, NumberFormat> written = new HashMap<>();
        List<NumberFormat> styles = new ArrayList<>();
        BitSet fonts = new BitSet();
        BitSet struck = new BitSet();
        int font = -1;
        boolean ofCells = false;
        while (xml.advance()) {
            if (xml.starts("font")) font++;
            else if (xml.starts("strike") && XlsxText.isOn(xml) && font >= 0) fonts.set(font);
            else if (xml.starts("numFmt")) {
                written.put(number(xml.attribute("numFmtId"), -1), NumberFormat.of(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs")) ofCells = true;
            else if (xml.ends("cellXfs")) ofCells = false;
            else if (ofCells && xml.starts("xf")) {
                int id = number(xml.attribute("numFmtId"), 0);
                if (fonts.get(number(xml.attribute("fontId"), 0))) struck.set(styles.size());
                styles.add(written.containsKey(id) ? written.get(id) : BuiltInFormats.of(id));
            } else if (xml.starts("dxf")) xml.skip();
            if (styles.size() > MOST || written.size() > MOST || font > MOST) throw Failure.tooLarge("styles", MOST);
        }
        return new XlsxStyles(styles, struck);
    }

    NumberFormat of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : NumberFormat.GENERAL;
    }

    boolean strikesOut(int style) {
        return struck.get(style);
    }

    static int number(String digits, int otherwise) {
        if (digits.isEmpty() || digits.length() > 9) return otherwise;
        int n = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(i) - '0';
            if (d < 0 || d > 9) return otherwise;
            n = n * 10 + d;
        }
        return n;
    }
}
