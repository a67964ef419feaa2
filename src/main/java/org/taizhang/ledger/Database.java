package org.taizhang.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;

/**
 * The connections to a ledger's database: one that writes, several that read.
 *
 * <p>In SQLite a commit is on the disk when it returns ({@code synchronous=FULL}), and readers never wait for the writer
 * (WAL). A reader of another program that holds a lock is waited for.
 */
final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int WAIT_MILLIS = 30_000;
    /** 32 MB: a page that changes again and again is written into the database once in so many. */
    private static final String CHECKPOINT_PAGES = "8000";

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final SQLDialect dialect;
    private final ReentrantLock writing = new ReentrantLock();
    private final ThreadLocal<DSLContext> reading = new ThreadLocal<>();

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Database(HikariDataSource writer, HikariDataSource readers, SQLDialect dialect) {
        this.writer = writer;
        this.readers = readers;
        this.dialect = dialect;
    }

    static Database sqlite(Path file) {
        String url = "jdbc:sqlite:" + file.toAbsolutePath();
        SQLiteConfig write = pragmas();
        write.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        write.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, CHECKPOINT_PAGES);
        return new Database(
                pool("ledger-writer", url, write, 1, ""),
                pool("ledger-reader", url, pragmas(), READERS, "pragma query_only = true"),
                SQLDialect.SQLITE);
    }

    private static SQLiteConfig pragmas() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-32_768);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static HikariDataSource pool(String name, String url, SQLiteConfig pragmas, int size, String first) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setDataSourceProperties(pragmas.toProperties());
        if (!first.isEmpty()) config.setConnectionInitSql(first);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        config.setConnectionTimeout(WAIT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw Trouble.named(url, e);
        }
    }

    SQLDialect dialect() {
        return dialect;
    }

    /** Every change made by the step is committed when this returns; none where it throws. */
    <T> T write(Function<DSLContext, T> step) {
        writing.lock();
        try (Connection connection = writer.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = step.apply(over(connection));
                connection.commit();
                return result;
            } catch (Throwable e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException | DataAccessException e) {
            throw Trouble.named(writer.getJdbcUrl(), e);
        } finally {
            writing.unlock();
        }
    }

    /** What a step reads. A step within a step of the same thread shares its connection, so that none waits for itself. */
    <T> T read(Function<DSLContext, T> step) {
        DSLContext outer = reading.get();
        if (outer != null) return step.apply(outer);
        try (Connection connection = readers.getConnection()) {
            DSLContext db = over(connection);
            reading.set(db);
            return step.apply(db);
        } catch (SQLException | DataAccessException e) {
            throw Trouble.named(readers.getJdbcUrl(), e);
        } finally {
            reading.remove();
        }
    }

    /** A step that no transaction may surround. */
    void alone(Function<DSLContext, ?> step) {
        writing.lock();
        try (Connection connection = writer.getConnection()) {
            step.apply(over(connection));
        } catch (SQLException | DataAccessException e) {
            throw Trouble.named(writer.getJdbcUrl(), e);
        } finally {
            writing.unlock();
        }
    }

    DataSource writer() {
        return writer;
    }

    private DSLContext over(Connection connection) {
        return DSL.using(
                connection, dialect, new Settings().withExecuteLogging(false).withFetchWarnings(false));
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
