package org.taizhang.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;

/**
 * The connections to a ledger in a file of SQLite.
 *
 * <p>A commit is on the disk when it returns ({@code synchronous=FULL}), and readers never wait for the writer (WAL). A
 * reader of another program that holds a lock is waited for.
 */
final class Sqlite {
    private static final int READERS = 4;
    /** 32 MB: a page that changes again and again is written into the database once in so many. */
    private static final String CHECKPOINT_PAGES = "8000";

    private Sqlite() {}

    static Database open(Path file) {
        SQLiteConfig write = pragmas();
        write.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        write.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, CHECKPOINT_PAGES);
        return new Database(
                pool("ledger-writer", file, write, 1, ""),
                pool("ledger-reader", file, pragmas(), READERS, "pragma query_only = true"),
                SQLDialect.SQLITE);
    }

    private static SQLiteConfig pragmas() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Database.WAIT_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-32_768);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static HikariDataSource pool(String name, Path file, SQLiteConfig pragmas, int size, String first) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl("jdbc:sqlite:" + file.toAbsolutePath());
        config.setDataSourceProperties(pragmas.toProperties());
        if (!first.isEmpty()) config.setConnectionInitSql(first);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        return Database.pool(config);
    }
}
