package org.taizhang.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that a ledger gives to relations and columns of its own, so that no form and no field can have them. */
public final class ReservedNames {
    /** What stands behind the name of a form's relation in the name of that of all its rows that ever came. */
    public static final String HISTORY = "_history";

    /** The columns that a form's relations have beside those of its fields. */
    public static final Set<String> COLUMNS = Set.of(
            "row_id",
            "report_id",
            "county",
            "period",
            "sheet",
            "row_no",
            "key_text",
            "extras",
            "first_period",
            "first_day");

    /** The relations of every ledger that outsiders may read, none before one that it refers to. */
    public static final List<String> RELATIONS = List.of(
            "submission",
            "report",
            "standing",
            "finding",
            "errand",
            "received",
            "digest",
            "message",
            "office_log",
            "key_decision");

    /** No relation for outsiders: it follows from the others. */
    public static final String CLOSING = "closing";

    /** Of reports and submissions, or of what a header may mean: a field of that name would be taken for it. */
    private static final Set<String> MEANINGS = Set.of("id", "unit", "revision", "is_current", "other");

    /** Further relations and indexes, which share their names: ours, those of several programs that share a ledger, and those of SQLite. */
    private static final Pattern OTHERS = Pattern.compile(CLOSING
            + "|claim|claim_of_node|(schema|node)_history.*|(idx_)?qrtz_.*|sqlite_.*"
            + "|submission_content|report_of_(period|submission)|standing_of_report|(finding|errand)_of_submission"
            + "|digest_of_day|message_due|key_decision_of_county");

    private ReservedNames() {}

    /** Whether no field can be named so. */
    static boolean isColumn(String name) {
        return COLUMNS.contains(name) || MEANINGS.contains(name);
    }

    /** Which of the two relations that a form would have is there already, or is named as all rows of another form are. */
    static Optional<String> taken(Form form) {
        return Stream.of(form.table(), form.table() + HISTORY)
                .filter(name -> isRelation(name) || name.equals(form.table()) && name.endsWith(HISTORY))
                .findFirst();
    }

    /** Whether a ledger has that relation, or an index of that name, whatever its forms are. */
    public static boolean isRelation(String name) {
        return RELATIONS.contains(name) || OTHERS.matcher(name).matches();
    }
}
