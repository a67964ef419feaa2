package org.taizhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Whether a database file is whole. */
final class Soundness {
    /** Up to this size the whole file is looked through at each start; of a larger one only what is read. */
    private static final long QUICK = 64L << 20;

    private Soundness() {}

    static void check(Database database, Place place) {
        try {
            if (place instanceof Place.InFile in && Files.size(in.file()) <= QUICK) full(database, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks through a file that is no open ledger, without changing it. */
    static void file(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
                Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery("pragma quick_check(5)")) {
            if (!said.next() || !said.getString(1).equals("ok"))
                throw new LedgerException(file + " is damaged: " + said.getString(1) + ".");
        } catch (SQLException e) {
            throw new LedgerException(file + " can't be read as a ledger: " + e.getMessage(), e);
        }
    }

    /** Makes sure that a sound file holds a ledger: an empty one is a sound database, too. */
    static void ledger(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            if (Relations.areThere(DSL.using(connection, SQLDialect.SQLITE))) return;
        } catch (SQLException e) {
            throw new LedgerException(file + " can't be read as a ledger: " + e.getMessage(), e);
        }
        throw new LedgerException(file + " holds no ledger" + (file.toFile().length() == 0 ? "; it is empty." : "."));
    }

    /** Looks through the whole file; takes about a second for 500 MB. A server looks after its own files. */
    static void full(Database database, Place place) {
        if (database.isShared()) return;
        List<String> said =
                database.read(db -> db.fetch("pragma quick_check(5)").getValues(0, String.class));
        if (!said.equals(List.of("ok")))
            throw new LedgerException(
                    "The ledger " + place.name() + " is damaged: " + String.join("; ", said) + "." + Trouble.WAY_BACK);
    }
}
