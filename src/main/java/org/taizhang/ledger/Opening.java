package org.taizhang.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;

/** Opens ledgers: looks at what is there, makes what is missing, and widens the relations of forms. */
final class Opening {
    private Opening() {}

    static SqlLedger toWrite(Home home, Campaign campaign) {
        return toWrite(Place.of(home, campaign), campaign, new Archive(home.archive()));
    }

    static SqlLedger toWrite(Place place, Campaign campaign, Archive archive) {
        place.prepare();
        Schema schema = new Schema(campaign);
        Database database = place.connect();
        try {
            Soundness.check(database, place);
            if (database.isShared()) database.write(Opening::makeNamespace);
            refuseHalf(database, place);
            if (!database.read(Schema::isUpToDate)) Schema.migrate(database.writer(), database.dialect());
            database.write(db -> {
                schema.adapt(db);
                return null;
            });
            SqlLedger ledger = new SqlLedger(place, database, campaign, tables(campaign), archive, Closings.Use.KEEP);
            database.read(db -> archive.notes().settle(db));
            return ledger;
        } catch (RuntimeException e) {
            database.close();
            throw Trouble.named(place.name(), e);
        }
    }

    static SqlLedger toRead(Home home, Campaign campaign) {
        Place place = Place.of(home, campaign);
        if (!place.exists()) throw new LedgerException("Nothing has been taken in yet in " + home.root() + ".");
        Database database = place.connect();
        try {
            refuseHalf(database, place);
            Map<String, FormTable> known = tables(campaign);
            known.values().removeIf(t -> !database.read(db -> Schema.fits(db, t.form())));
            Closings.Use use = database.read(Schema::isUpToDate) ? Closings.Use.READ : Closings.Use.NONE;
            return new SqlLedger(place, database, campaign, known, new Archive(home.archive()), use);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void refuseHalf(Database database, Place place) {
        if (database.isShared() && database.read(Migration::isUnderWay))
            throw new LedgerException("The ledger in " + place.name()
                    + " has not been moved there whole. Run \"taizhang migrate --to " + place.name() + "\" again.");
    }

    /** The schema that the database's URL names, where there is none yet. */
    static int makeNamespace(DSLContext db) {
        if (db.fetchValue("select current_schema()") != null) return 0;
        return db.execute("create schema if not exists " + db.fetchValue("show search_path"));
    }

    private static Map<String, FormTable> tables(Campaign campaign) {
        Map<String, FormTable> tables = new LinkedHashMap<>();
        for (Form f : campaign.forms()) tables.put(f.name(), new FormTable(f));
        return tables;
    }
}
