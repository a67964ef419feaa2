package org.taizhang.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The queue of messages as the office looks at it: what waits, what was given up, and what is to be tried again. */
public final class MailQueue {
    /** Where a message may stand, as the relation {@code message} says it. */
    public static final List<String> STATES = Stream.of(Delivery.State.values())
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final String COLUMNS =
            "id, as_of, kind, county, recipient, subject, path, state, attempts, due_at, error, sent_at";

    private final DataSource ledger;

    /** @param ledger the ledger's connections */
    public MailQueue(DataSource ledger) {
        this.ledger = ledger;
    }

    /** One message. */
    public record Item(
            long id,
            String asOf,
            String kind,
            Optional<String> county,
            String recipient,
            String subject,
            String path,
            String state,
            int attempts,
            String dueAt,
            Optional<String> error,
            Optional<String> sentAt) {}

    /** The last messages, the latest first; only those in a state where one is named. */
    public List<Item> last(Optional<String> state, int count) {
        String where = state.isPresent() ? " where state = ?" : "";
        return query(
                "select " + COLUMNS + " from message" + where + " order by id desc limit " + count,
                state.map(s -> new Object[] {s}).orElse(new Object[0]));
    }

    /** Whether the digest of a day was ever queued for anybody. */
    public boolean isMailed(LocalDate asOf) {
        String sql = "select " + COLUMNS
                + " from message where as_of = ? and kind in ('leaders', 'office', 'county') limit 1";
        return !query(sql, asOf.toString()).isEmpty();
    }

    /** The counties for which a message of a kind was ever queued that speaks of a day. */
    public Set<String> counties(String kind, LocalDate asOf) {
        return query("select " + COLUMNS + " from message where as_of = ? and kind = ?", asOf.toString(), kind).stream()
                .flatMap(i -> i.county().stream())
                .collect(Collectors.toSet());
    }

    /** The files of all that was ever queued for a day, as the ledger names them: from the home on. */
    public Set<String> paths(LocalDate asOf) {
        return query("select " + COLUMNS + " from message where as_of = ?", asOf.toString()).stream()
                .map(Item::path)
                .collect(Collectors.toSet());
    }

    /** The message of this number. */
    public Optional<Item> find(long id) {
        return query("select " + COLUMNS + " from message where id = ?", id).stream()
                .findFirst();
    }

    /**
     * Lets messages that have not gone be tried again at once, with all patience anew.
     *
     * @param id one message, or every one that was given up
     * @param now as the queue compares moments
     * @return how many
     */
    public int retry(Optional<Long> id, String now) {
        String again = "update message set state = 'queued', attempts = 0, error = null, due_at = ? where ";
        return id.map(i -> update(again + "id = ? and state <> 'sent'", now, i))
                .orElseGet(() -> update(again + "state = 'given_up'", now));
    }

    private List<Item> query(String sql, Object... values) {
        try (Connection connection = ledger.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            ResultSet rows = statement.executeQuery();
            List<Item> items = new ArrayList<>();
            while (rows.next()) items.add(item(rows));
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException("The queue of messages can't be read: " + e.getMessage(), e);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = ledger.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The queue of messages can't be changed: " + e.getMessage(), e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("as_of"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("county")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("path"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("due_at"),
                Optional.ofNullable(row.getString("error")),
                Optional.ofNullable(row.getString("sent_at")));
    }
}
