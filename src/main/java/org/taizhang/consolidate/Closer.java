package org.taizhang.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Closing;

/**
 * Closes the books of the base day: all but the last periods are summed up, so that later nights need not read them.
 *
 * <p>A county sends its last reports again, but seldom older ones; so the last two periods stay open. Safe for use by
 * several threads.
 */
final class Closer {
    private static final int STAY_OPEN = 2;
    private static final int OPEN_AT_MOST = 3;
    private static final int AT_ONCE = 200;

    private final Campaign campaign;
    private final Watched watched;
    private final Consumer<List<Closing>> ledger;
    private final List<Closing> waiting = new ArrayList<>();

    Closer(Campaign campaign, Watched watched, Consumer<List<Closing>> ledger) {
        this.campaign = campaign;
        this.watched = watched;
        this.ledger = ledger;
    }

    void close(LocalDate day, County county, AsOf.CountyLedger said, Books books) {
        for (Book book : books.byForm().values())
            through(book).ifPresent(p -> add(closing(day, county, said, book, p)));
    }

    private synchronized void add(Closing closing) {
        waiting.add(closing);
        if (waiting.size() >= AT_ONCE) keep();
    }

    synchronized void keep() {
        ledger.accept(List.copyOf(waiting));
        waiting.clear();
    }

    /** The last period to close, if it is time to. */
    private static Optional<Period> through(Book book) {
        List<Period> periods = new ArrayList<>(book.periods());
        boolean alike = periods.stream().map(Period::kind).distinct().count() <= 1;
        if (!alike || periods.size() <= OPEN_AT_MOST) return Optional.empty();
        for (int last = periods.size() - 1 - STAY_OPEN; last >= 0; last--) {
            Period through = periods.get(last);
            if (book.units().values().stream().allMatch(u -> begins(u, through))) return Optional.of(through);
        }
        return Optional.empty();
    }

    /** Whether the unit's first report after a period says something of its own. */
    private static boolean begins(UnitReports unit, Period through) {
        Period first = unit.periods().higher(through);
        return first != null && !unit.unchanged(first);
    }

    private Closing closing(LocalDate day, County county, AsOf.CountyLedger said, Book book, Period through) {
        Past before = book.past();
        Map<String, Story> stories = before.retold();
        for (Period p : book.periods().headSet(through, true)) book.tell(stories, p);
        Map<String, Set<String>> beside = new TreeMap<>();
        for (Story s : stories.values())
            beside.computeIfAbsent(
                    s.last().toString(),
                    p -> book.periods().contains(s.last())
                            ? new TreeSet<>(book.rows(s.last()).keySet())
                            : before.beside().getOrDefault(p, Set.of()));
        List<String> units = Stream.concat(
                        book.closing().stream().flatMap(c -> c.units().stream()),
                        book.units().keySet().stream().map(u -> u.orElse("")))
                .distinct()
                .sorted()
                .toList();
        Past past = new Past(stories, beside, before.with(came(said, book, through)));
        return new Closing(county.id(), book.form().name(), day, through, units, 0, 0, watched.terms(), past.written());
    }

    private List<Past.Came> came(AsOf.CountyLedger said, Book book, Period through) {
        Map<List<Object>, List<AsOf.Report>> by = new HashMap<>();
        for (AsOf.Report r : said.reports())
            if (r.form().equals(book.form().name()) && r.period().compareTo(through) <= 0)
                by.computeIfAbsent(List.of(r.unit(), r.period()), k -> new ArrayList<>())
                        .add(r);
        return by.values().stream()
                .flatMap(all -> Past.Came.of(all, campaign.settings().timeZone()).stream())
                .toList();
    }
}
