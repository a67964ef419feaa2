package org.taizhang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** The records of an xls, pulled one by one; only those asked for are taken apart. */
final class XlsRecords implements Closeable {
    private final InputStream stream;
    private final RecordInputStream records;

    private XlsRecords(InputStream stream, RecordInputStream records) {
        this.stream = stream;
        this.records = records;
    }

    /** From the first record on. */
    static XlsRecords all(InputStream stream, Optional<EncryptionInfo> key) throws IOException {
        return from(stream, key, 0);
    }

    private static XlsRecords from(InputStream stream, Optional<EncryptionInfo> key, int position) throws IOException {
        stream.skipNBytes(position);
        return new XlsRecords(
                stream,
                key.isPresent() ? new RecordInputStream(stream, key.get(), position) : new RecordInputStream(stream));
    }

    /** Stands at the record that starts a sheet. */
    static XlsRecords starting(InputStream stream, Optional<EncryptionInfo> key, int position) throws IOException {
        XlsRecords records = from(stream, key, position);
        if (!records.advance() || records.sid() != BOFRecord.sid) throw Failure.broken("a sheet without its start");
        return records;
    }

    boolean advance() {
        if (records.remaining() > 0) records.readRemainder();
        if (!records.hasNextRecord()) return false;
        records.nextRecord();
        return true;
    }

    int sid() {
        return records.getSid();
    }

    /** The present record, taken apart. May be asked for once. */
    Record record() {
        return RecordFactory.createSingleRecord(records);
    }

    /**
     * The strings of the present record, a table of them. Read one by one, since POI's own class believes the count in the
     * record's head, be it two thousand millions.
     *
     * @param struck the numbers of the fonts that strike out
     * @param left takes what is left of the strings in which something is struck out, by their numbers
     */
    List<String> strings(BitSet struck, Map<Integer, String> left) {
        List<String> strings = new ArrayList<>();
        records.readInt();
        int count = records.readInt();
        while (strings.size() < count && goesOn()) {
            RichText string = RichText.of(new UnicodeString(records), struck);
            if (string.isStruck()) left.put(strings.size(), string.left());
            strings.add(string.text());
        }
        return strings;
    }

    private boolean goesOn() {
        return records.remaining() > 0 || records.hasNextRecord() && records.getNextSid() == ContinueRecord.sid;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
