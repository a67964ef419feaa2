package org.taizhang.mail;

import java.util.Map;

/** A message as it waits in the queue: what of its row a delivery needs. */
record Queued(Object id, String messageId, String recipient, String path, int attempts, String dueAt) {

    static Queued of(Map<String, Object> row) {
        return new Queued(
                row.get("id"),
                text(row, "message_id"),
                text(row, "recipient"),
                text(row, "path"),
                row.get("attempts") instanceof Number n ? n.intValue() : 0,
                text(row, "due_at"));
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }
}
