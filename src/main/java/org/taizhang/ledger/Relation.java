package org.taizhang.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.campaign.ReservedNames;

/**
 * One relation of a ledger, with its columns as its database has them.
 *
 * @param columns in the order of its database
 */
record Relation(String name, List<Column> columns) {
    /** What stands in a column. */
    enum Kind {
        TEXT,
        WHOLE,
        AMOUNT
    }

    record Column(String name, Kind kind) {}

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Whether it holds the rows of a form, now or ever. */
    boolean isOfForm() {
        return names().contains(FormTable.KEY_TEXT.getName()) && names().contains(FormTable.ROW_NO.getName());
    }

    /** The columns of the form's fields. */
    List<Column> values() {
        return columns.stream()
                .filter(c -> !ReservedNames.COLUMNS.contains(c.name()))
                .toList();
    }

    /** Where its rows are numbered in the order of their coming, the column with their numbers; else empty. */
    String number() {
        String order = Schema.order(name);
        return order.equals("id") || order.equals("row_id") ? order : "";
    }

    /** The statement that reads its rows, without a condition or an order. */
    String select() {
        return "select " + names().stream().map(FormTable::quoted).collect(Collectors.joining(", ")) + " from "
                + FormTable.quoted(name);
    }
}
