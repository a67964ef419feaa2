package org.taizhang.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        return onServer() ? keptIn(server().url(schema(home)), campaign) : campaign;
    }

    /** The same campaign, its ledger in another database. */
    public static Campaign keptIn(String url, Campaign campaign) {
        Campaign.Settings s = campaign.settings();
        Campaign.Settings settings = new Campaign.Settings(
                s.name(),
                s.office(),
                s.language(),
                s.writing(),
                s.timeZone(),
                s.counties(),
                s.reports(),
                s.milestones(),
                s.targets(),
                s.indicators(),
                s.register(),
                s.calendar(),
                s.watch(),
                s.scoring(),
                s.lights(),
                s.roles(),
                s.publish(),
                s.recipients(),
                s.reminders(),
                s.mail(),
                Optional.of(url),
                s.limits());
        return new Campaign(
                settings, campaign.counties(), campaign.forms(), campaign.language(), campaign.fingerprint());
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

    /** Each row of a query, its columns joined by a bar. */
    public static List<String> rows(Connection db, String sql, Object... bound) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < bound.length; i++) statement.setObject(i + 1, bound[i]);
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) row.add(String.valueOf(found.getString(i)));
                    rows.add(String.join("|", row));
                }
            }
        }
        return rows;
    }

    /** Each test's home has a folder of its own, so its path names the schema. */
    static String schema(Path home) {
        return "home_" + TestLedger.sha256(new Home(home).root().toString()).substring(0, 16);
    }
}
