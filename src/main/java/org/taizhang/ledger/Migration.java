package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;

/**
 * Moves the ledger of a home from its file to a PostgreSQL database, which must not have another one.
 *
 * <p>The file is only read. What was interrupted goes on where it stopped, some ten thousand rows back at most; until all
 * is there and every relation has been proved to be the same in both, nobody can open what is on the server.
 */
public final class Migration {
    static final String MARK = "moving_ledger";
    private static final long CHUNK = 50_000;

    private final Home home;
    private final Campaign campaign;
    private final Place.OnServer target;

    /** @param url the database, as a campaign would name it */
    public Migration(Home home, Campaign campaign, String url) {
        this.home = home;
        this.campaign = campaign;
        this.target = Place.OnServer.of(url);
    }

    /** A relation that is the same in both, with the count of its rows and the sum of their hashes. */
    public record Moved(String relation, long rows, String sum) {}

    /** Is told from time to time how many rows of a relation have come over. */
    public interface Watch {
        void rows(String relation, long rows);
    }

    /**
     * Copies what is not there yet, and compares all.
     *
     * @throws LedgerException where there is nothing to move, the server holds another ledger, or the two differ at last
     */
    public List<Moved> run(Watch watch) {
        Place.InFile source = new Place.InFile(home.database());
        if (!source.exists()) throw new LedgerException("There is no ledger " + source.name() + " to be moved.");
        try (ReadOnlyFile file = new ReadOnlyFile(source.file());
                Database server = target.connect()) {
            if (!Schema.isUpToDate(file.db()))
                throw new LedgerException(
                        "The ledger " + source.name() + " is of an earlier version; start once first.");
            List<Relation> relations = Relations.of(file.db());
            begin(server, relations);
            for (Relation r : relations) move(r, file.db(), server, watch);
            List<Moved> moved = new ArrayList<>();
            for (Relation r : relations) moved.add(proved(r, file.db(), server));
            server.write(db -> db.execute("drop table " + MARK));
            return moved;
        }
    }

    private void begin(Database server, List<Relation> relations) {
        server.write(db -> {
            Opening.makeNamespace(db);
            if (Relations.areThere(db) && !isUnderWay(db))
                throw new LedgerException("There is a ledger in " + target.name() + " already.");
            return db.execute("create table if not exists " + MARK + " (since timestamptz default now())");
        });
        Schema.migrate(server.writer(), server.dialect());
        server.write(db -> {
            relations.forEach(r -> Schema.admit(db, r));
            new Schema(campaign).adapt(db);
            return relations.size();
        });
    }

    /** Whether a ledger is being moved here and is not whole yet. */
    static boolean isUnderWay(DSLContext db) {
        return Relations.names(db).contains(MARK);
    }

    private static void move(Relation relation, DSLContext from, Database server, Watch watch) {
        long last = last(relation, from, server);
        long rows = 0;
        boolean numbered = !relation.number().isEmpty();
        for (long copied = CHUNK; copied == CHUNK; ) {
            long after = last;
            copied = server.write(
                    to -> new RelationRows(from, relation).copy(after, numbered ? CHUNK : Long.MAX_VALUE, to));
            rows += copied;
            watch.rows(relation.name(), rows);
            if (numbered && copied > 0) last = server.read(to -> greatest(to, relation));
        }
    }

    /** Up to where the rows on the server are those of the file; what is there beyond any doubt is taken away. */
    private static long last(Relation relation, DSLContext from, Database server) {
        long last = relation.number().isEmpty() ? Long.MAX_VALUE : server.read(to -> greatest(to, relation));
        Checksum there = server.read(to -> Checksum.of(to, relation));
        if (there.rows() == 0) return Long.MIN_VALUE;
        if (!relation.number().isEmpty() && there.equals(Checksum.of(from, relation, last))) return last;
        server.write(to -> to.execute("truncate " + FormTable.quoted(relation.name()) + " cascade"));
        return Long.MIN_VALUE;
    }

    private static long greatest(DSLContext db, Relation relation) {
        return db.fetchOne("select coalesce(max(" + relation.number() + "), " + Long.MIN_VALUE + ") from "
                        + FormTable.quoted(relation.name()))
                .get(0, Long.class);
    }

    private static Moved proved(Relation relation, DSLContext from, Database server) {
        Checksum there = server.read(to -> Checksum.of(to, relation));
        if (!there.equals(Checksum.of(from, relation)))
            throw new LedgerException("The relation " + relation.name()
                    + " is not the same in both. Nothing else may write meanwhile; move again.");
        return new Moved(relation.name(), there.rows(), there.sum());
    }
}
