package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook's cell styles, by the style's number. */
record XlsxStyles(List<NumberFormat> styles) {
    /** A spreadsheet program keeps no more than 65,490 cell styles. */
    private static final int MOST = 1 << 17;

    static final XlsxStyles NONE = new XlsxStyles(List.of());

    static XlsxStyles read(Elements xml) throws XMLStreamException, IOException {
        Map<Integer, NumberFormat> written = new HashMap<>();
        List<NumberFormat> styles = new ArrayList<>();
        boolean ofCells = false;
        while (xml.advance()) {
            if (xml.starts("numFmt")) {
                written.put(number(xml.attribute("numFmtId"), -1), NumberFormat.of(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs")) ofCells = true;
            else if (xml.ends("cellXfs")) ofCells = false;
            else if (ofCells && xml.starts("xf")) {
                int id = number(xml.attribute("numFmtId"), 0);
                styles.add(written.containsKey(id) ? written.get(id) : BuiltInFormats.of(id));
            } else if (xml.starts("dxf")) xml.skip();
            if (styles.size() > MOST || written.size() > MOST) throw Failure.tooLarge("styles", MOST);
        }
        return new XlsxStyles(styles);
    }

    NumberFormat of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : NumberFormat.GENERAL;
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
