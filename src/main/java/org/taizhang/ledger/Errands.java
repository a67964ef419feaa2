package org.taizhang.ledger;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What is still to be done after entries. */
final class Errands {
    private Errands() {}

    static void write(DSLContext db, Arrival arrival, long submission, boolean duplicate) {
        long id = Numbers.next(db, "errand");
        for (Errand.Kind kind : Errand.Kind.values())
            db.execute(
                    "insert into errand (id, submission_id, kind, duplicate, county, unit, file_name, sha256, channel,"
                            + " received_at, source, corrects) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id++,
                    submission,
                    kind.id(),
                    duplicate ? 1 : 0,
                    arrival.county(),
                    arrival.unit().orElse(null),
                    arrival.fileName(),
                    arrival.sha256(),
                    arrival.channel(),
                    Iso.of(arrival.receivedAt()),
                    arrival.source().toString(),
                    arrival.corrects().orElse(null));
    }

    static List<Errand> open(DSLContext db, Archive archive) {
        return select(db, archive, "");
    }

    static List<Errand> open(DSLContext db, Archive archive, String county) {
        return select(db, archive, "where county = ?", county);
    }

    /** What an earlier try with this very file has left to be done. */
    static Optional<Errand> begun(DSLContext db, Archive archive, Arrival arrival) {
        return select(
                        db,
                        archive,
                        "where sha256 = ? and source = ?",
                        arrival.sha256(),
                        arrival.source().toString())
                .stream()
                .findFirst();
    }

    private static List<Errand> select(DSLContext db, Archive archive, String which, Object... bound) {
        return db.fetch(
                        "select id, submission_id, kind, duplicate, county, unit, file_name, sha256, channel, received_at,"
                                + " source, corrects from errand " + which + " order by id",
                        bound)
                .map(r -> new Errand(
                        r.get(0, Long.class),
                        r.get(1, Long.class),
                        Errand.Kind.valueOf(r.get(2, String.class).toUpperCase(Locale.ROOT)),
                        r.get(3, Integer.class) == 1,
                        arrival(r, archive)));
    }

    private static Arrival arrival(Record r, Archive archive) {
        String sha256 = r.get(7, String.class);
        return new Arrival(
                r.get(4, String.class),
                Optional.ofNullable(r.get(5, String.class)),
                r.get(6, String.class),
                sha256,
                r.get(8, String.class),
                OffsetDateTime.parse(r.get(9, String.class)),
                archive.original(sha256),
                Path.of(r.get(10, String.class)),
                Optional.ofNullable(r.get(11, Long.class)));
    }

    static void done(DSLContext db, Entry entry) {
        db.execute(
                "delete from errand where submission_id = ? and source = ?",
                entry.submissionId(),
                entry.arrival().source().toString());
    }
}
