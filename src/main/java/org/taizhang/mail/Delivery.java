package org.taizhang.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a message.
 *
 * @param id of its row
 * @param dueAt when it is tried next, as the queue compares moments
 */
record Delivery(Object id, State state, int attempts, String dueAt, Optional<String> error, Optional<String> sentAt) {

    /** Where a message stands. */
    enum State {
        /** Waits for its next attempt. */
        QUEUED,
        /** The server has taken it. */
        SENT,
        /** Stays as a file, since there is no server. */
        FILED,
        /** Will not be tried again unless someone asks for it. */
        GIVEN_UP
    }

    /** The columns to write back. */
    Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("state", state.name().toLowerCase(Locale.ROOT));
        row.put("attempts", attempts);
        row.put("due_at", dueAt);
        row.put("error", error.orElse(null));
        row.put("sent_at", sentAt.orElse(null));
        return row;
    }
}
