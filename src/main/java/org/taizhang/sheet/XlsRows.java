package org.taizhang.sheet;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;

/** The rows of one sheet of an xls, pulled from its records. A row may come in several pieces. */
final class XlsRows implements RowSource {
    private final XlsRecords records;
    private final XlsCells cells;
    private final RowBuilder row;
    private int number;
    private int depth;
    private Optional<FormulaRecord> awaitsText = Optional.empty();
    private Optional<Row> finished = Optional.empty();
    private boolean ended;

    XlsRows(XlsRecords records, XlsCells cells, Bounds bounds) {
        this.records = records;
        this.cells = cells;
        this.row = new RowBuilder(bounds);
    }

    @Override
    public Optional<Row> next() {
        finished = Optional.empty();
        while (!ended && finished.isEmpty()) {
            if (records.advance()) take();
            else ended = true;
        }
        if (finished.isEmpty()) goTo(-1);
        return finished;
    }

    private void take() {
        switch (records.sid()) {
            case BOFRecord.sid -> depth++;
            case EOFRecord.sid -> {
                if (depth-- == 0) ended = true;
            }
            case LabelSSTRecord.sid,
                    NumberRecord.sid,
                    RKRecord.sid,
                    BoolErrRecord.sid,
                    FormulaRecord.sid,
                    LabelRecord.sid,
                    MulRKRecord.sid,
                    StringRecord.sid -> {
                if (depth == 0) take(records.record());
            }
            default -> {}
        }
    }

    private void take(Record record) {
        if (record instanceof StringRecord text) {
            awaitsText
                    .flatMap(formula -> XlsCells.text(formula.getColumn(), XlsBook.lines(text.getString())))
                    .ifPresent(row::add);
            awaitsText = Optional.empty();
            return;
        }
        if (record instanceof CellValueRecordInterface cell) goTo(cell.getRow());
        if (record instanceof MulRKRecord many) {
            goTo(many.getRow());
            for (int i = 0; i < many.getNumColumns(); i++) cells.part(many, i).ifPresent(row::add);
        } else if (record instanceof LabelRecord label) cells.label(label).ifPresent(row::add);
        else if (record instanceof CellRecord cell) cells.cell(cell).ifPresent(row::add);
        awaitsText = record instanceof FormulaRecord f && f.getCachedResultTypeEnum() == CellType.STRING
                ? Optional.of(f)
                : Optional.empty();
    }

    /** Where another row begins, the one before is finished. */
    private void goTo(int zeroBased) {
        if (zeroBased + 1 == number) return;
        if (!row.isEmpty()) finished = Optional.of(row.build(number));
        number = zeroBased + 1;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
