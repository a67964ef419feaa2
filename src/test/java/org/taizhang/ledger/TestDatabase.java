package org.taizhang.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;

/**
 * The database that a test's ledger lies in: a file of its home or, with {@code -Dtest.database=postgresql}, a schema of
 * its own on a real server.
 */
public final class TestDatabase {
    private TestDatabase() {}

    /** Whether this run is on PostgreSQL. */
    public static boolean onServer() {
        return "postgresql".equals(System.getProperty("test.database"));
    }

    /** The campaign, with the ledger of this home where this run has it. */
    public static Campaign of(Path home, Campaign campaign) {
        return onServer() ? campaign.keptIn(server().url(schema(home))) : campaign;
    }

    /** The server; without one the test is left out. */
    static PostgresServer server() {
        Optional<PostgresServer> server = PostgresServer.shared();
        Assumptions.assumeTrue(server.isPresent(), "There is no PostgreSQL under /usr/lib/postgresql.");
        return server.get();
    }

    /** The ledger of a home as an outsider opens it. */
    public static Connection connect(Path home) throws SQLException {
        return DriverManager.getConnection(
                onServer() ? server().url(schema(home)) : "jdbc:sqlite:" + new Home(home).database());
    }

    /** Each test's home has a folder of its own, so its path names the schema. */
    static String schema(Path home) {
        return "home_" + TestLedger.sha256(new Home(home).root().toString()).substring(0, 16);
    }
}
