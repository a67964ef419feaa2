package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** What the first records of an xls say of all its sheets. */
final class XlsBook {
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final BitSet struckStyles = new BitSet();
    private final BitSet struckFonts = new BitSet();
    private int fonts;
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private List<String> strings = List.of();
    /** What is left of the strings in which something is struck out. */
    private final Map<Integer, String> left = new HashMap<>();

    private DateSystem dates = DateSystem.FROM_1900;
    private boolean recalculates;

    /** Reads on to the end of the workbook's own records. */
    static XlsBook read(XlsRecords records) {
        XlsBook book = new XlsBook();
        boolean ended = false;
        while (!ended && records.advance()) {
            ended = records.sid() == EOFRecord.sid;
            switch (records.sid()) {
                case BoundSheetRecord.sid,
                        DateWindow1904Record.sid,
                        ExtendedFormatRecord.sid,
                        FontRecord.sid,
                        FormatRecord.sid,
                        RecalcIdRecord.sid -> book.take(records.record());
                case SSTRecord.sid -> book.strings = records.strings(book.struckFonts, book.left);
                default -> {}
            }
        }
        if (book.bounds.isEmpty()) throw Failure.broken("a workbook without a sheet");
        return book;
    }

    private void take(Record record) {
        if (record instanceof BoundSheetRecord sheet) bounds.add(sheet);
        if (record instanceof DateWindow1904Record window && window.getWindowing() == 1) dates = DateSystem.FROM_1904;
        if (record instanceof FontRecord font) {
            // There is no font of the number 4: [MS-XLS] 2.5.129.
            if (fonts == 4) fonts++;
            if (font.isStruckout()) struckFonts.set(fonts);
            fonts++;
        }
        if (record instanceof ExtendedFormatRecord style) {
            if (struckFonts.get(style.getFontIndex())) struckStyles.set(styles.size());
            styles.add((int) style.getFormatIndex());
        }
        if (record instanceof FormatRecord format)
            formats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
        if (record instanceof RecalcIdRecord recalc) recalculates = recalc.getEngineId() == 0;
    }

    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<BoundSheetRecord> sheets() {
        return List.copyOf(bounds);
    }

    DateSystem dates() {
        return dates;
    }

    boolean recalculates() {
        return recalculates;
    }

    /** The cell of one of the strings; empty where that is none. */
    Optional<Cell> cell(int column, int number) {
        if (number < 0 || number >= strings.size()) throw Failure.broken("no shared string " + number);
        Optional<Cell> whole = XlsCells.text(column, lines(strings.get(number)));
        return left.containsKey(number) ? whole.map(c -> c.struck(lines(left.get(number)))) : whole;
    }

    boolean strikesOut(int style) {
        return struckStyles.get(style);
    }

    NumberFormat format(int style) {
        if (style < 0 || style >= styles.size()) return NumberFormat.GENERAL;
        int id = styles.get(style);
        return formats.containsKey(id) ? formats.get(id) : BuiltInFormats.of(id);
    }
}
