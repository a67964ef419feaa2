package org.taizhang.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.ReservedNames;

/** The relations of a ledger: the fixed ones by Flyway, those of the forms made and widened from the forms. */
final class Schema {
    /** The last of the migrations under {@code db/}. */
    static final int VERSION = 4;
    /** The last of those under {@code nodes/}, for a ledger that several programs share. */
    private static final int NODES = 1;

    private static final String HISTORY = ReservedNames.HISTORY;

    private final Campaign campaign;

    Schema(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Every relation that outsiders may read. */
    List<String> relations() {
        return Stream.concat(
                        ReservedNames.RELATIONS.stream().sorted(),
                        campaign.forms().stream().flatMap(f -> Stream.of(f.table(), f.table() + HISTORY)))
                .toList();
    }

    /** The columns by which a relation's rows stand in the order of their coming, or of their keys. */
    static String order(String relation) {
        if (relation.equals("standing")) return "report_id, since_day";
        if (relation.equals("received")) return "day";
        if (ReservedNames.RELATIONS.contains(relation)) return "id";
        return relation.endsWith(HISTORY) ? "row_id" : "county, key_text";
    }

    /**
     * Whether the fixed relations are those of this version, so that Flyway need not be asked.
     *
     * @throws LedgerException where they are of a newer one
     */
    static boolean isUpToDate(DSLContext db) {
        return isUpToDate(db, "schema_history", VERSION)
                && (db.dialect() != SQLDialect.POSTGRES || isUpToDate(db, "node_history", NODES));
    }

    private static boolean isUpToDate(DSLContext db, String history, int wanted) {
        List<String> applied;
        try {
            applied = db.fetch("select version from " + history + " where success order by installed_rank desc")
                    .getValues(0, String.class);
        } catch (DataAccessException e) {
            return false;
        }
        if (applied.isEmpty()) return false;
        int version = Integer.parseInt(applied.get(0));
        if (version > wanted)
            throw new LedgerException("The ledger was written by a newer version of this program. Use that one.");
        return version == wanted;
    }

    static void migrate(DataSource source, SQLDialect dialect) {
        boolean server = dialect == SQLDialect.POSTGRES;
        migrate(source, "classpath:db", "schema_history", server ? "BIGINT PRIMARY KEY" : "INTEGER PRIMARY KEY");
        if (server) migrate(source, "classpath:nodes", "node_history", "");
    }

    private static void migrate(DataSource source, String scripts, String history, String id) {
        Flyway.configure()
                .dataSource(source)
                .locations(scripts)
                .placeholders(Map.of("id", id))
                .table(history)
                // A server's schema may hold what is not ours.
                .baselineOnMigrate(!id.startsWith("INTEGER"))
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Gives the relations of forms their columns, and lets all text be compared by its characters alone, as SQLite does. */
    void adapt(DSLContext db) {
        adaptForms(db);
        if (db.dialect() != SQLDialect.POSTGRES) return;
        Map<String, List<String>> others = db.fetch("select table_name, column_name from information_schema.columns"
                        + " where table_schema = current_schema() and data_type = 'text' and collation_name is null")
                .intoGroups(r -> r.get(0, String.class), r -> r.get(1, String.class));
        others.keySet().removeIf(r -> !relations().contains(r) && !r.equals(ReservedNames.CLOSING));
        others.forEach((relation, columns) -> db.execute("alter table " + FormTable.quoted(relation) + " "
                + columns.stream()
                        .map(c -> "alter column " + FormTable.quoted(c) + " type text collate \"C\"")
                        .collect(Collectors.joining(", "))));
    }

    private void adaptForms(DSLContext db) {
        for (Form form : campaign.forms()) {
            List<Relation.Column> fields =
                    form.fields().stream().map(Schema::column).toList();
            requireKinds(form, admit(db, form.table() + HISTORY, fields));
            admit(db, form.table(), fields);
        }
    }

    /** Makes a relation as another database has it, or gives it the columns that it lacks. */
    static void admit(DSLContext db, Relation relation) {
        if (relation.isOfForm()) admit(db, relation.name(), relation.values());
    }

    /** The same for one table; gives the columns that it had. */
    private static Map<String, Relation.Kind> admit(DSLContext db, String table, List<Relation.Column> fields) {
        String id = db.dialect() == SQLDialect.SQLITE ? "INTEGER PRIMARY KEY" : "BIGINT PRIMARY KEY";
        String beside = table.endsWith(HISTORY)
                ? "row_id " + id + ", key_text TEXT NOT NULL"
                : "row_id BIGINT NOT NULL, key_text TEXT NOT NULL, first_period TEXT NOT NULL, first_day TEXT NOT NULL,"
                        + " PRIMARY KEY (county, key_text)";
        db.execute("create table if not exists " + FormTable.quoted(table)
                + " (county TEXT NOT NULL, period TEXT NOT NULL, report_id BIGINT NOT NULL, sheet TEXT,"
                + " row_no BIGINT NOT NULL, "
                + fields.stream().map(f -> declared(f) + ", ").collect(Collectors.joining()) + "extras TEXT NOT NULL, "
                + beside + ")");
        Map<String, Relation.Kind> kept = kept(db, table);
        for (Relation.Column f : fields)
            if (!kept.containsKey(lower(f)))
                db.execute("alter table " + FormTable.quoted(table) + " add column " + declared(f));
        return kept;
    }

    /** The columns of a table by their names in small letters, with what they hold. */
    private static Map<String, Relation.Kind> kept(DSLContext db, String table) {
        return db.fetch("select * from " + FormTable.quoted(table) + " where 1 = 0")
                .fieldStream()
                .collect(Collectors.toMap(
                        f -> f.getName().toLowerCase(Locale.ROOT),
                        f -> f.getDataType().isNumeric() ? Relation.Kind.AMOUNT : Relation.Kind.TEXT));
    }

    private static String lower(Relation.Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A form, where each of its columns that is there holds what the form says.
     *
     * @throws LedgerException where a field has become a number, or is none any more, since its column was made
     */
    static Form asKept(DSLContext db, Form form) {
        String history = form.table() + HISTORY;
        if (Relations.names(db).contains(history)) requireKinds(form, kept(db, history));
        return form;
    }

    private static void requireKinds(Form form, Map<String, Relation.Kind> kept) {
        for (Form.Field field : form.fields()) {
            Relation.Column column = column(field);
            if (kept.getOrDefault(lower(column), column.kind()) != column.kind())
                throw new LedgerException("campaign/forms/" + form.name() + ".yaml: the ledger has kept the field \""
                        + field.name() + "\" as another type than " + field.type()
                        + ". Write the type it had before, or take in all that ever came anew as the form now says"
                        + " with \"taizhang rebuild\".");
        }
    }

    /** Whether a form's tables are there, with all its fields as they are. */
    static boolean fits(DSLContext db, Form form) {
        Map<String, Relation.Kind> fields = form.fields().stream()
                .map(Schema::column)
                .collect(Collectors.toMap(Schema::lower, Relation.Column::kind));
        try {
            return kept(db, form.table()).entrySet().containsAll(fields.entrySet())
                    && kept(db, form.table() + HISTORY).entrySet().containsAll(fields.entrySet());
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static Relation.Column column(Form.Field field) {
        return new Relation.Column(
                field.name(), field.type() == Form.Type.number ? Relation.Kind.AMOUNT : Relation.Kind.TEXT);
    }

    private static String declared(Relation.Column column) {
        return FormTable.quoted(column.name()) + (column.kind() == Relation.Kind.AMOUNT ? " NUMERIC" : " TEXT");
    }
}
