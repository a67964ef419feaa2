package org.taizhang.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A copy of a home's database as it lies on the disk, so that looking at it mends nothing. */
final class Snapshot implements AutoCloseable {
    private final Path folder;
    private final Connection connection;

    Snapshot(Path home) throws SQLException {
        try {
            folder = Files.createTempDirectory("snapshot-");
            for (String with : List.of("", "-wal")) {
                Path file = home.resolve("var/taizhang.db" + with);
                if (Files.exists(file)) Files.copy(file, folder.resolve("taizhang.db" + with));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("taizhang.db"));
    }

    /** The rows of a query, sorted, each with its columns' names but for some columns. */
    List<String> rows(String sql, Set<String> without) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            ResultSetMetaData columns = found.getMetaData();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++)
                    if (!without.contains(columns.getColumnLabel(i)) && found.getString(i) != null)
                        row.add(columns.getColumnLabel(i) + "=" + found.getString(i));
                // Which report has which number is chance.
                rows.add(String.join(" ", row).replaceAll("\"(replaced|reportId)\":\\d+", "\"$1\":N"));
            }
        }
        rows.sort(null);
        return rows;
    }

    /** Whether a relation is there yet. */
    boolean has(String relation) throws SQLException {
        return !rows("select name from sqlite_master where name = '" + relation + "'", Set.of())
                .isEmpty();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try {
            try (var files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
