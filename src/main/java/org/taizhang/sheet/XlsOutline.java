package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What must be known of a sheet of an xls before its first row, though it stands behind the last.
 *
 * @param recalculates whether the sheet was stored with formulas not calculated
 */
record XlsOutline(boolean isWorksheet, List<Merge> merges, boolean recalculates) {
    static XlsOutline read(InputStream stream, Optional<EncryptionInfo> key, int position) throws IOException {
        List<Merge> merges = new ArrayList<>();
        boolean recalculates = false;
        try (XlsRecords records = XlsRecords.starting(stream, key, position)) {
            if (((BOFRecord) records.record()).getType() != BOFRecord.TYPE_WORKSHEET) {
                return new XlsOutline(false, List.of(), false);
            }
            int depth = 0;
            while (depth >= 0 && records.advance()) {
                switch (records.sid()) {
                    case BOFRecord.sid -> depth++;
                    case EOFRecord.sid -> depth--;
                    case UncalcedRecord.sid -> recalculates = true;
                    case MergeCellsRecord.sid -> add((MergeCellsRecord) records.record(), merges);
                    default -> {}
                }
            }
        }
        return new XlsOutline(true, List.copyOf(merges), recalculates);
    }

    private static void add(MergeCellsRecord record, List<Merge> merges) {
        for (int i = 0; i < record.getNumAreas(); i++) {
            CellRangeAddress area = record.getAreaAt(i);
            Ranges.of(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn())
                    .ifPresent(merges::add);
        }
        Bounds.merges(merges);
    }
}
