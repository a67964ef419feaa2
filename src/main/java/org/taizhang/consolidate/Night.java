package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Measure;
import org.taizhang.ledger.AsOf;

/** The ledger as one consolidation looks at it: as of its day, its base day, and where needed other days. Safe for use by several threads. */
final class Night {
    private final Campaign campaign;
    private final Function<LocalDate, AsOf> ledger;
    private final Map<LocalDate, AsOf> days = new ConcurrentHashMap<>();
    private final Measures measures;
    private final Watched watched;
    private final Given given;
    private final Closer closer;
    private final Shelf shelf = new Shelf();
    final LocalDate day;
    final LocalDate base;

    Night(Campaign campaign, LocalDate day, Function<LocalDate, AsOf> ledger) {
        this.campaign = campaign;
        this.day = day;
        this.ledger = ledger;
        this.base = campaign.settings().publish().base().before(day);
        this.measures = new Measures(campaign);
        this.watched = Watched.by(campaign);
        this.given = new Given(campaign);
        this.closer = new Closer(campaign, watched, closings -> asOf(base).keep(closings));
    }

    /**
     * What one county comes to.
     *
     * @param monthsAgo its measures as of the n-th month-end before the day
     */
    record CountyNight(
            Standing standing,
            Standing before,
            Map<Measure, BigDecimal> measures,
            Map<Measure, BigDecimal> measuresBefore,
            Moves moves,
            List<Figures.Change> changes,
            IntFunction<Map<Measure, BigDecimal>> monthsAgo) {}

    CountyNight of(County county) {
        AsOf.CountyDays days = asOf(day).county(county.id(), watched.terms(), base);
        AsOf.CountyLedger now = days.on(day);
        AsOf.CountyLedger then = days.on(base);
        Map<String, Past> pasts = new HashMap<>();
        Books books = Books.of(campaign, watched, now, pasts);
        Books baseBooks = Books.of(campaign, watched, then, pasts);
        closer.close(base, county, then, baseBooks);
        Standing standing = Standing.of(campaign, given, county, days, now, books, day);
        Standing before = Standing.of(campaign, given, county, d -> then, then, baseBooks, base);
        Books alike = now.decisions().equals(then.decisions())
                ? baseBooks
                : Books.of(campaign, watched, withKeysOf(now, then), pasts);
        return new CountyNight(
                standing.shelved(shelf),
                before.counts(),
                measures.of(standing),
                measures.of(before),
                moves(county, books, alike),
                shelf.keep(changes(county, days, pasts, now, books, alike)),
                months -> measuresOn(
                        county, day.withDayOfMonth(1).minusMonths(months - 1L).minusDays(1)));
    }

    /** Keeps what was closed on the way. */
    void end() {
        closer.keep();
    }

    String fingerprint() {
        return asOf(day).fingerprint();
    }

    /** What the office decided after the base day. */
    List<AsOf.OfficeDecision> decisions() {
        return asOf(day).office().stream().filter(d -> d.day().isAfter(base)).toList();
    }

    private AsOf asOf(LocalDate date) {
        return days.computeIfAbsent(date, ledger);
    }

    private Map<Measure, BigDecimal> measuresOn(County county, LocalDate date) {
        AsOf.CountyLedger then =
                asOf(date).county(county.id(), watched.terms(), date).on(date);
        Books books = Books.of(campaign, watched, then, new HashMap<>());
        return measures.of(Standing.of(campaign, given, county, d -> then, then, books, date));
    }

    /** @param alike the books of the base day under today's keys */
    private Moves moves(County county, Books books, Books alike) {
        return campaign.settings()
                .roles()
                .projects()
                .map(w -> Moves.of(
                        w,
                        books.of(w.form()),
                        Project.in(alike.of(w.form()), w, given, county.id()),
                        Project.in(books.of(w.form()), w, given, county.id())))
                .orElse(Moves.NONE);
    }

    private List<Figures.Change> changes(
            County county,
            AsOf.CountyDays days,
            Map<String, Past> pasts,
            AsOf.CountyLedger now,
            Books books,
            Books alike) {
        Optional<Books> yesterday = cameOnTheDay(now)
                ? Optional.of(Books.of(campaign, watched, withKeysOf(now, days.on(day.minusDays(1))), pasts))
                : Optional.empty();
        List<Figures.Change> changes = new ArrayList<>();
        books.byForm()
                .forEach((form, book) -> changes.addAll(
                        new Changes(campaign, county.id(), book, alike.of(form), yesterday.map(y -> y.of(form)), days)
                                .list()));
        return changes;
    }

    private boolean cameOnTheDay(AsOf.CountyLedger ledger) {
        ZoneId zone = campaign.settings().timeZone();
        return ledger.reports().stream()
                .anyMatch(r ->
                        r.receivedAt().atZoneSameInstant(zone).toLocalDate().equals(day));
    }

    /** A county's earlier ledger, read with today's merges: what is one project now was one then. */
    private static AsOf.CountyLedger withKeysOf(AsOf.CountyLedger now, AsOf.CountyLedger then) {
        List<AsOf.KeyDecision> decisions = Stream.concat(
                        now.decisions().stream().filter(d -> d.into().isPresent()),
                        then.decisions().stream().filter(d -> d.into().isEmpty()))
                .toList();
        return new AsOf.CountyLedger(
                then.county(), then.closed(), then.reports(), then.latest(), decisions, then.quality());
    }
}
