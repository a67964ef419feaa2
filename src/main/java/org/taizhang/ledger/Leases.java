package org.taizhang.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims in a database that several programs share, each for a while by the database's clock and renewed long before that
 * is over. Who dies renews nothing.
 *
 * <p>A row of {@code claim} that is locked is not waited for: while an entry's transaction holds its county's row, nobody
 * takes the county over.
 */
final class Leases implements Claims {
    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
    private static final int RENEWALS = 4;
    private static final String UNTIL = "clock_timestamp() + ? * interval '1 millisecond'";

    private final Database database;
    private final String node;
    private final Duration lease;
    /** Each claim with the moment, of {@link System#nanoTime()}, until which it is certainly ours. */
    private final Map<String, Long> held = new ConcurrentHashMap<>();

    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "claims");
        thread.setDaemon(true);
        return thread;
    });
    private final Future<?> beating;
    private volatile Duration ahead = Duration.ZERO;

    /** @param node the name of this run of the program, which no other has */
    Leases(Database database, String node, Duration lease) {
        this.database = database;
        this.node = node;
        this.lease = lease;
        renew();
        long every = lease.toMillis() / RENEWALS;
        beating = heart.scheduleWithFixedDelay(this::beat, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean take(String what) {
        if (holds(what)) return true;
        long until = System.nanoTime() + lease.toNanos();
        boolean ours = database.alone(db -> lapsed(db, what) || fresh(db, what));
        if (ours) held.put(what, until);
        return ours;
    }

    private boolean lapsed(DSLContext db, String what) {
        return db.execute(
                        "update claim set node = ?, until = " + UNTIL
                                + " where what = (select what from claim where what = ?"
                                + " and (node = ? or until < clock_timestamp()) for update skip locked)",
                        node,
                        lease.toMillis(),
                        what,
                        node)
                > 0;
    }

    private boolean fresh(DSLContext db, String what) {
        return db.execute(
                        "insert into claim (what, node, until) values (?, ?, " + UNTIL
                                + ") on conflict (what) do nothing",
                        what,
                        node,
                        lease.toMillis())
                > 0;
    }

    @Override
    public boolean holds(String what) {
        Long until = held.get(what);
        return until != null && until - System.nanoTime() > 0;
    }

    @Override
    public void give(String what) {
        held.remove(what);
        database.alone(db -> db.execute("delete from claim where what = ? and node = ?", what, node));
    }

    @Override
    public int count() {
        return held.size();
    }

    @Override
    public Duration ahead() {
        return ahead;
    }

    /** Lets a transaction go on only while a claim is ours, and lets nobody take it over before its end. */
    void assure(DSLContext db, String what) {
        if (db.fetch("select 1 from claim where what = ? and node = ? for key share", what, node)
                .isEmpty()) throw new LostClaimException(what);
    }

    private void beat() {
        try {
            renew();
        } catch (RuntimeException e) {
            LOG.warn("The claims of this node can't be renewed: {}", e.getMessage());
        }
    }

    private void renew() {
        long until = System.nanoTime() + lease.toNanos();
        Instant before = Instant.now();
        Result<Record> ours = database.alone(db -> db.fetch(
                "update claim set until = " + UNTIL + " where node = ? returning what", lease.toMillis(), node));
        held.keySet().retainAll(ours.getValues(0, String.class));
        ours.getValues(0, String.class).forEach(what -> held.computeIfPresent(what, (w, old) -> until));
        Instant now = database.alone(
                        db -> db.fetchOne("select clock_timestamp()").get(0, OffsetDateTime.class))
                .toInstant();
        ahead = Duration.between(before, now);
    }

    /** Who holds claims now; empty where nobody is at work. */
    static String holder(DSLContext db) {
        if (!Relations.names(db).contains("claim")) return "";
        return db.fetch("select node from claim where until > clock_timestamp() order by until desc limit 1").stream()
                .map(r -> r.get(0, String.class))
                .findFirst()
                .orElse("");
    }

    /** Renews nothing any more, as if this program had died. */
    void fallSilent() {
        beating.cancel(false);
        heart.shutdown();
        held.clear();
    }

    @Override
    public void close() {
        fallSilent();
        try {
            database.alone(db -> db.execute("delete from claim where node = ?", node));
        } catch (RuntimeException e) {
            LOG.warn("The claims of this node end by themselves: {}", e.getMessage());
        }
    }
}
