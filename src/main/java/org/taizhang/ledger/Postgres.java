package org.taizhang.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jooq.SQLDialect;

/**
 * The connections to a ledger in a database of PostgreSQL, which several programs may share.
 *
 * <p>One transaction writes at a time: each takes an advisory lock, which the server gives back when the transaction or
 * its program ends, or within a minute when its machine is gone. What a step reads is one moment's state.
 */
final class Postgres {
    /** One that writes, one that keeps claims, and some for the schedule and for routes that speak SQL themselves. */
    private static final int WRITERS = 10;

    private static final int READERS = 4;

    /** By which the server learns that a machine is gone, or stands still while others wait for it. */
    private static final String GIVE_UP = "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5;"
            + " set tcp_keepalives_count = 4; set idle_in_transaction_session_timeout = '45s'";

    private Postgres() {}

    static Database open(Place.OnServer place) {
        HikariConfig write = config("ledger-writer", place, WRITERS);
        write.setConnectionInitSql(GIVE_UP);
        HikariDataSource writer = Database.pool(write);
        HikariConfig read = config("ledger-reader", place, READERS);
        read.setAutoCommit(false);
        read.setReadOnly(true);
        read.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new Database(writer, Database.pool(read), SQLDialect.POSTGRES);
    }

    private static HikariConfig config(String name, Place.OnServer place, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(place.url());
        place.user().ifPresent(config::setUsername);
        place.password().ifPresent(config::setPassword);
        config.addDataSourceProperty("ApplicationName", "taizhang");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "10");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return config;
    }
}
