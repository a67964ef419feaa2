package org.taizhang.ledger;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;

/** Reads the rows of a relation, in their order, and writes them into another database. */
final class RelationRows {
    private final DSLContext db;
    private final Relation relation;

    RelationRows(DSLContext db, Relation relation) {
        this.db = db;
        this.relation = relation;
    }

    /** What is done with a row; its values are texts in the order of the columns, null where empty. */
    interface Row {
        void take(List<String> values) throws SQLException;
    }

    /** So many rows after one number up to another; all rows where the relation has no numbers. */
    void each(long after, long last, long most, Row row) {
        boolean numbered = !relation.number().isEmpty();
        String which = numbered ? " where " + relation.number() + " > ? and " + relation.number() + " <= ?" : "";
        db.connection(c -> {
            try (PreparedStatement select = c.prepareStatement(
                    relation.select() + which + " order by " + Schema.order(relation.name()) + " limit ?")) {
                select.setFetchSize(1000);
                int bound = 0;
                if (numbered) {
                    select.setLong(++bound, after);
                    select.setLong(++bound, last);
                }
                select.setLong(++bound, most);
                each(select, row);
            }
        });
    }

    private void each(PreparedStatement select, Row row) throws SQLException {
        String[] values = new String[relation.columns().size()];
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                for (int i = 0; i < values.length; i++) values[i] = found.getString(i + 1);
                row.take(Arrays.asList(values));
            }
        }
    }

    /** Copies so many rows after a number; says how many there were. */
    long copy(long after, long most, DSLContext to) {
        long[] copied = {0};
        to.connection(c -> {
            try (RowSink rows = RowSink.into(relation.name(), relation.names(), c)) {
                each(after, Long.MAX_VALUE, most, values -> {
                    for (int i = 0; i < values.size(); i++)
                        add(rows, relation.columns().get(i), values.get(i));
                    rows.endRow();
                    copied[0]++;
                });
            }
        });
        return copied[0];
    }

    private static void add(RowSink rows, Relation.Column column, String value) throws SQLException {
        if (value == null || column.kind() == Relation.Kind.TEXT) rows.add(value);
        else if (column.kind() == Relation.Kind.WHOLE) rows.add(Long.parseLong(value));
        else rows.add(new BigDecimal(value));
    }
}
