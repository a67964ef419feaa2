package org.taizhang.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Carries whole ledgers between a file and a server. */
final class LedgerCopy {
    private LedgerCopy() {}

    /** Writes the ledger on a server, as it stands at one moment, into a new file. */
    static void toFile(Database server, Path file) {
        Place.InFile place = new Place.InFile(file);
        place.prepare();
        try (Database fresh = place.connect()) {
            Schema.migrate(fresh.writer(), fresh.dialect());
            server.read(from -> fresh.write(to -> fill(from, to, Set.of())));
        }
        standAlone(file);
    }

    /** Lets a file be read without others beside it. */
    private static void standAlone(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException e) {
            throw Trouble.named(file.toString(), e);
        }
    }

    /**
     * Puts what a file holds in the place of all that a server holds, in one transaction.
     *
     * @param but relations that stay as they are
     */
    static void toServer(Path file, Database server, Set<String> but) {
        try (ReadOnlyFile source = new ReadOnlyFile(file)) {
            server.write(to -> {
                List<Relation> old = new ArrayList<>(Relations.of(to));
                Collections.reverse(old);
                for (Relation r : old)
                    if (!but.contains(r.name())) to.execute("delete from " + FormTable.quoted(r.name()));
                to.execute("delete from closing");
                return fill(source.db(), to, but);
            });
        }
    }

    private static long fill(DSLContext from, DSLContext to, Set<String> but) {
        long rows = 0;
        for (Relation r : Relations.of(from)) {
            if (but.contains(r.name())) continue;
            Schema.admit(to, r);
            rows += new RelationRows(from, r).copy(Long.MIN_VALUE, Long.MAX_VALUE, to);
        }
        return rows;
    }
}
