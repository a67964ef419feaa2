package org.taizhang.ledger;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.taizhang.campaign.Sha256;
import org.taizhang.reading.Reading;

/**
 * The fingerprint of all that was received or decided up to a day.
 *
 * <p>Each submission and each decision of the office has a hash of what it says; a day has their sum modulo 2^256. Adding
 * one costs one row, and the order within a day makes no difference but where it decides which report counts, which the
 * revision in the hash says. Numbers of rows are not part of it: the same history has the same fingerprint.
 */
final class Received {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private Received() {}

    static BigInteger hash(
            Arrival arrival, Optional<String> unit, Reading.Status status, List<Entry.ReportEntry> reports) {
        StringBuilder said = new StringBuilder();
        add(said, "submission", arrival.county(), unit.orElse(""), arrival.fileName(), arrival.sha256());
        add(said, status.id(), arrival.receivedAt().toLocalDate().toString());
        for (Entry.ReportEntry r : reports) add(said, r.form(), r.period().toString(), Integer.toString(r.revision()));
        return number(said);
    }

    static BigInteger hash(String... said) {
        StringBuilder all = new StringBuilder();
        add(all, said);
        return number(all);
    }

    private static void add(StringBuilder all, String... parts) {
        for (String p : parts) all.append(p.length()).append(':').append(p).append('\n');
    }

    static void add(DSLContext db, String day, BigInteger hash) {
        Record known = db.fetchOne("select total from received where day = ?", day);
        BigInteger total = known == null ? BigInteger.ZERO : new BigInteger(known.get(0, String.class), 16);
        String sum = total.add(hash).mod(MODULUS).toString(16);
        if (known == null) db.execute("insert into received (day, total) values (?, ?)", day, sum);
        else db.execute("update received set total = ? where day = ?", sum, day);
    }

    /** The fingerprint as of a day's end, in hexadecimal. */
    static String fingerprint(DSLContext db, LocalDate day) {
        StringBuilder days = new StringBuilder();
        for (Record r : db.fetch("select day, total from received where day <= ? order by day", day.toString()))
            add(days, r.get(0, String.class), r.get(1, String.class));
        return Sha256.of(days.toString());
    }

    private static BigInteger number(StringBuilder said) {
        return new BigInteger(Sha256.of(said.toString()), 16);
    }
}
