package org.taizhang.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;

/** A ledger's file as it stands at one moment; nothing can be written in it. */
final class ReadOnlyFile implements AutoCloseable {
    private final Connection connection;
    private final DSLContext db;

    ReadOnlyFile(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Database.WAIT_MILLIS);
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw Trouble.named(file.toString(), e);
        }
        db = DSL.using(
                connection,
                SQLDialect.SQLITE,
                new Settings().withExecuteLogging(false).withFetchWarnings(false));
    }

    DSLContext db() {
        return db;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LedgerException("The ledger's file can't be closed: " + e.getMessage(), e);
        }
    }
}
