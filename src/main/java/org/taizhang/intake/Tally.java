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
            String county, Optional<String> unit, String fileName, String status, int errors, int warnings) {}

    /** A file has been entered and answered. */
    synchronized void add(Entry entry) {
        done++;
        rows += entry.reading().counts().accepted();
        statuses.merge(entry.reading().status().id(), 1, Integer::sum);
        int errors = entry.reading().count(Severity.ERROR);
        int warnings = entry.reading().count(Severity.WARNING);
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
