package org.taizhang.ledger;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one report, read when first asked for. */
final class LazyRows extends AbstractList<AsOf.ReportRow> {
    private final Database database;
    private final FormTable table;
    private final long first;
    private final long last;
    private final AtHand atHand;
    private List<AsOf.ReportRow> rows;
    private List<String> keys;

    /** Rows that have been read for something else. */
    interface AtHand {
        /** All rows from one number to another, in their order; empty where some of them are not there. */
        Optional<List<AsOf.ReportRow>> rows(long first, long last);
    }

    LazyRows(Database database, FormTable table, long first, long last, AtHand atHand) {
        this.database = database;
        this.table = table;
        this.first = first;
        this.last = last;
        this.atHand = atHand;
    }

    @Override
    public AsOf.ReportRow get(int index) {
        return rows().get(index);
    }

    @Override
    public int size() {
        return Math.toIntExact(last - first + 1);
    }

    /** The keys of the rows, which are a small part of them. */
    synchronized List<String> keys() {
        if (keys == null)
            keys = rows == null
                    ? database.read(db -> Rows.keyTexts(db, table, first, last))
                    : rows.stream().map(AsOf.ReportRow::key).toList();
        return keys;
    }

    private synchronized List<AsOf.ReportRow> rows() {
        if (rows == null) rows = atHand.rows(first, last).orElseGet(this::read);
        return rows;
    }

    private List<AsOf.ReportRow> read() {
        return database.read(db -> {
            List<AsOf.ReportRow> read = new ArrayList<>();
            new Rows(table).each(db, first, last, read::add);
            return read;
        });
    }
}
