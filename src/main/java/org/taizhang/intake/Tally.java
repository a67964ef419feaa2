package org.taizhang.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.Entry;
import org.taizhang.value.Severity;

/** What the files came to that a run has taken in: how many of each status, and the first few that are to be looked at. */
public final class Tally {
    private static final int NAMED = 10;

    private final Map<String, Integer> statuses = new TreeMap<>();
    private final List<Doubtful> named = new ArrayList<>();
    private int done;
    private int doubtful;
    private long rows;

    /** A file that was not understood whole and without a doubt. */
    public record Doubtful(
            String county, Optional<String> unit, String fileName, String status, long errors, long warnings) {}

    /** A file has been entered and answered. */
    synchronized void add(Entry entry) {
        done++;
        rows += entry.reading().tables().stream()
                .mapToLong(t -> t.counts().accepted())
                .sum();
        statuses.merge(entry.reading().status().id(), 1, Integer::sum);
        long errors = count(entry, Severity.ERROR);
        long warnings = count(entry, Severity.WARNING);
        if (errors + warnings == 0) return;
        doubtful++;
        if (named.size() < NAMED)
            named.add(new Doubtful(
                    entry.arrival().county(),
                    entry.arrival().unit(),
                    entry.arrival().fileName(),
                    entry.reading().status().id(),
                    errors,
                    warnings));
    }

    static long count(Entry entry, Severity severity) {
        return entry.reading().findings().stream()
                .filter(f -> f.severity() == severity)
                .count();
    }

    /** How many files. */
    public synchronized int done() {
        return done;
    }

    /** How many rows were accepted of them. */
    public synchronized long rows() {
        return rows;
    }

    /** How many files of each status. */
    public synchronized Map<String, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** How many files have errors or warnings. */
    public synchronized int doubtful() {
        return doubtful;
    }

    /** The first few of those. */
    public synchronized List<Doubtful> named() {
        return List.copyOf(named);
    }
}
