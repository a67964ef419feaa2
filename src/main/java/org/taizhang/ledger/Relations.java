package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.taizhang.campaign.ReservedNames;

/** The relations of a ledger as its database has them, whatever forms it was made for. */
final class Relations {
    private Relations() {}

    /** Whether there are any. */
    static boolean areThere(DSLContext db) {
        return names(db).contains("submission");
    }

    /** All of them, none before one that it refers to. */
    static List<Relation> of(DSLContext db) {
        Set<String> names = names(db);
        List<Relation> all = new ArrayList<>();
        for (String fixed : ReservedNames.RELATIONS) if (names.contains(fixed)) all.add(relation(db, fixed));
        for (String name : names) {
            if (!names.contains(name + ReservedNames.HISTORY)) continue;
            for (Relation form : List.of(relation(db, name + ReservedNames.HISTORY), relation(db, name)))
                if (form.isOfForm()) all.add(form);
        }
        return all;
    }

    static Set<String> names(DSLContext db) {
        return new TreeSet<>(db.fetch(
                        db.dialect() == SQLDialect.POSTGRES
                                ? "select table_name from information_schema.tables where table_schema = current_schema()"
                                : "select name from sqlite_master where type = 'table'")
                .getValues(0, String.class));
    }

    private static Relation relation(DSLContext db, String name) {
        return new Relation(
                name,
                db.fetch(
                                db.dialect() == SQLDialect.POSTGRES
                                        ? "select column_name, data_type from information_schema.columns"
                                                + " where table_schema = current_schema() and table_name = ?"
                                                + " order by ordinal_position"
                                        : "select name, type from pragma_table_info(?) order by cid",
                                name)
                        .map(r -> new Relation.Column(r.get(0, String.class), kind(r.get(1, String.class)))));
    }

    private static Relation.Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "bigint", "integer" -> Relation.Kind.WHOLE;
            case "numeric" -> Relation.Kind.AMOUNT;
            default -> Relation.Kind.TEXT;
        };
    }
}
