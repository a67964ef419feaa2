package org.taizhang.ledger;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** The rows of one report, read when first asked for. */
final class LazyRows extends AbstractList<AsOf.ReportRow> {
    private final Database database;
    private final FormTable table;
    private final long first;
    private final long last;
    private List<AsOf.ReportRow> rows;

    LazyRows(Database database, FormTable table, long first, long last) {
        this.database = database;
        this.table = table;
        this.first = first;
        this.last = last;
    }

    @Override
    public AsOf.ReportRow get(int index) {
        return rows().get(index);
    }

    @Override
    public int size() {
        return Math.toIntExact(last - first + 1);
    }

    private synchronized List<AsOf.ReportRow> rows() {
        if (rows == null)
            rows = database.read(db -> {
                List<AsOf.ReportRow> read = new ArrayList<>();
                new Rows(table).each(db, first, last, read::add);
                return read;
            });
        return rows;
    }
}
