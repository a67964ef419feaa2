package org.taizhang.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConnection;

/** The connections to a ledger's database: those that write, one at a time, and several that read. */
final class Database implements AutoCloseable {
    static final int WAIT_MILLIS = 30_000;

    /** Whoever writes waits here for whoever else does, in this program or another. */
    private static final String ONE_WRITER =
            "select pg_advisory_xact_lock(hashtext('taizhang'), hashtext(current_schema()))";

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final SQLDialect dialect;
    private final ReentrantLock writing = new ReentrantLock();
    private final Map<Connection, Prepared> prepared = new ConcurrentHashMap<>();

    @SuppressWarnings("ThreadLocalUsage") // One thread may read from two databases.
    private final ThreadLocal<DSLContext> reading = new ThreadLocal<>();

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    Database(HikariDataSource writer, HikariDataSource readers, SQLDialect dialect) {
        this.writer = writer;
        this.readers = readers;
        this.dialect = dialect;
    }

    static HikariDataSource pool(HikariConfig config) {
        config.setConnectionTimeout(WAIT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw Trouble.named(config.getJdbcUrl(), e);
        }
    }

    SQLDialect dialect() {
        return dialect;
    }

    /** Whether other programs, on other machines too, may write in it. */
    boolean isShared() {
        return dialect == SQLDialect.POSTGRES;
    }

    /** Every change made by the step is committed when this returns; none where it throws. */
    <T> T write(Function<DSLContext, T> step) {
        writing.lock();
        try (Connection connection = writer.getConnection()) {
            connection.setAutoCommit(false);
            try {
                DSLContext db = over(connection);
                if (isShared()) db.execute(ONE_WRITER);
                T result = step.apply(db);
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
            if (!isShared()) db.data(Prepared.class, prepared(connection));
            reading.set(db);
            return step.apply(db);
        } catch (SQLException | DataAccessException e) {
            throw Trouble.named(readers.getJdbcUrl(), e);
        } finally {
            reading.remove();
        }
    }

    private Prepared prepared(Connection connection) throws SQLException {
        return prepared.computeIfAbsent(connection.unwrap(SQLiteConnection.class), Prepared::new);
    }

    /** A step that no transaction surrounds; on a server it waits for no other writer. */
    <T> T alone(Function<DSLContext, T> step) {
        if (isShared()) return unguarded(step);
        writing.lock();
        try {
            return unguarded(step);
        } finally {
            writing.unlock();
        }
    }

    private <T> T unguarded(Function<DSLContext, T> step) {
        try (Connection connection = writer.getConnection()) {
            return step.apply(over(connection));
        } catch (SQLException | DataAccessException e) {
            throw Trouble.named(writer.getJdbcUrl(), e);
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
