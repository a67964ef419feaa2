package org.taizhang.ledger;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** The relations of a ledger as its database has them. */
final class Relations {
    private Relations() {}

    /** Whether there are any. */
    static boolean areThere(DSLContext db) {
        String known = db.dialect() == SQLDialect.POSTGRES
                ? "select 1 from information_schema.tables where table_schema = current_schema() and table_name = ?"
                : "select 1 from sqlite_master where type = 'table' and name = ?";
        return !db.fetch(known, "submission").isEmpty();
    }
}
