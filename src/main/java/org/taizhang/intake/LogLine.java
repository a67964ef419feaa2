package org.taizhang.intake;

import java.util.Locale;
import java.util.stream.Collectors;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Severity;

/** The line that an operator reads of one file. It names no person and quotes no cell. */
final class LogLine {
    private LogLine() {}

    static String of(Intake.Entered entered) {
        Entry entry = entered.entry();
        Reading reading = entry.reading();
        long millis = (System.nanoTime() - entered.since()) / 1_000_000;
        return String.format(
                Locale.ROOT,
                "%s %s: %s; %s; %d errors, %d warnings; %d ms",
                entry.arrival().county(),
                entry.arrival().fileName(),
                entry.duplicate()
                        ? "duplicate of submission " + entry.submissionId()
                        : reading.status().id(),
                reading.tables().isEmpty() ? "no table" : tables(reading),
                reading.count(Severity.ERROR),
                reading.count(Severity.WARNING),
                millis);
    }

    private static String tables(Reading reading) {
        return reading.tables().stream().map(LogLine::table).collect(Collectors.joining(", "));
    }

    private static String table(TableReading table) {
        Counts counts = table.counts();
        return table.form() + " " + table.period() + ": " + counts.accepted() + " rows"
                + (counts.rejected() > 0 ? ", " + counts.rejected() + " rejected" : "");
    }
}
