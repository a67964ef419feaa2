package org.taizhang.ledger;

import org.jooq.DSLContext;

/** The numbers of rows: each relation counts up, without gaps, in the order of entering. */
final class Numbers {
    private Numbers() {}

    static long next(DSLContext db, String relation) {
        return next(db, relation, "id");
    }

    /** One more than the greatest; safe because only one transaction writes at a time. */
    static long next(DSLContext db, String relation, String column) {
        return db.fetchOne("select coalesce(max(" + column + "), 0) + 1 from " + FormTable.quoted(relation))
                .get(0, Long.class);
    }
}
