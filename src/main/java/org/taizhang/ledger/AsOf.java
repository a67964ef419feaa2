package org.taizhang.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.campaign.Period;
import org.taizhang.value.Value;

/**
 * The ledger as it stood at the end of a day: what had been received by then, and which reports were current then.
 *
 * <p>Read county by county, so that memory does not grow with the roster.
 */
public interface AsOf {
    /** The ledger of a home to which nothing had come by the end of a day. */
    static AsOf nothing(LocalDate day) {
        return new NothingYet(day);
    }

    /** The day, in the campaign's time zone. */
    LocalDate day();

    /** Everything of one county. */
    CountyLedger county(String id);

    /**
     * One county on this day and on days before it, read once for all of them; but that of its forms some may be closed.
     *
     * @param terms what must have been watched for a closing to be of use
     * @param since the first of the days that are asked for
     */
    CountyDays county(String id, String terms, LocalDate since);

    /** One county's ledger on several days, for one thread at a time. */
    interface CountyDays {
        /** Everything that it had reported by the end of a day, which is not after the day of the ledger. */
        CountyLedger on(LocalDate day);

        /** The cell of a field in a row of one of the county's reports; empty where it can't be told. */
        default Optional<Cell> cell(RowPlace place, String field) {
            return Optional.empty();
        }
    }

    /** A row of a report's sheet. */
    record RowPlace(long report, Optional<String> sheet, int row) {}

    /**
     * A cell of a report.
     *
     * @param name such as {@code I6}
     * @param refused what is written in it, where that was not taken
     */
    record Cell(String name, Optional<String> refused) {}

    /** Takes closings as of this day, for later readings; where something was entered in between, it does not. */
    default void keep(List<Closing> closings) {}

    /** What the office had decided by the end of the day, in the order of time. */
    default List<OfficeDecision> office() {
        return List.of();
    }

    /**
     * One decision of the office about what was reported.
     *
     * @param what {@code exclude}, {@code withdraw}, {@code merge} or {@code retire}
     * @param about what it speaks of: of a submission, its file's name; else form and period, or the key
     */
    record OfficeDecision(LocalDate day, String what, String county, String about, String why) {}

    /** SHA-256 over all that had been received by the end of the day, in hexadecimal. */
    String fingerprint();

    /**
     * Everything that one county had reported.
     *
     * @param closed the forms whose earlier reports are summed up
     * @param reports in the order of arrival, replaced ones too, but for those that are summed up
     * @param latest of every key the row in the current report of the greatest period, for each form
     * @param decisions what the office decided about keys, in the order of time
     * @param quality of its current reports
     */
    record CountyLedger(
            String county,
            List<Closing> closed,
            List<Report> reports,
            List<LatestRow> latest,
            List<KeyDecision> decisions,
            Quality quality) {

        /** A county's ledger whose latest rows are found by reading its current reports. */
        public static CountyLedger of(
                String county, List<Report> reports, List<KeyDecision> decisions, Quality quality) {
            return new CountyLedger(county, List.of(), reports, LatestRow.among(reports), decisions, quality);
        }
    }

    /** The last that a county said of a key. */
    record LatestRow(Report report, ReportRow row) {

        /** The latest row of every key: of the greatest period, and within it of the latest arrival. */
        static List<LatestRow> among(List<Report> reports) {
            Map<List<String>, LatestRow> latest = new TreeMap<>(
                    Comparator.<List<String>, String>comparing(k -> k.get(0)).thenComparing(k -> k.get(1)));
            for (Report report : reports) {
                if (!report.current()) continue;
                for (ReportRow row : report.rows())
                    latest.merge(
                            List.of(report.form(), row.key()),
                            new LatestRow(report, row),
                            (a, b) -> b.report().period().compareTo(a.report().period()) < 0 ? a : b);
            }
            return List.copyOf(latest.values());
        }
    }

    /**
     * What the office decided about a key: that it is another one, or, without one, that it is retired.
     *
     * @param into the one that is left, where that was merged in its turn
     * @param called what people call that other one
     */
    record KeyDecision(String form, String key, Optional<String> into, Optional<String> called) {}

    /** How many errors and warnings the current reports carry. */
    record Quality(int errors, int warnings) {}

    /**
     * One report.
     *
     * @param fileName the name of the file it came in
     * @param current whether it counted at the end of the day
     * @param replaced whether it had counted, and a later report of its period took its place; not where it was withdrawn or
     *     the office set it aside
     * @param status {@code accepted}, or {@code partial} where something of it was not stored, nor sent again on a
     *     correction sheet
     * @param nil whether it only said that nothing had changed
     * @param rows its rows, read when asked for
     * @param refused the keys that stand in rows of it alone that were refused
     * @param unfilled whether its rows say nothing but what a template fills in
     */
    record Report(
            long id,
            long submissionId,
            String fileName,
            String form,
            Optional<String> unit,
            Period period,
            int revision,
            OffsetDateTime receivedAt,
            boolean current,
            boolean replaced,
            String status,
            boolean nil,
            List<ReportRow> rows,
            List<String> refused,
            boolean unfilled) {

        /** The keys of its rows, for which the rows themselves need not be read. */
        public List<String> keys() {
            return rows instanceof LazyRows lazy
                    ? lazy.keys()
                    : rows.stream().map(ReportRow::key).toList();
        }

        /** The same report, now that all of it is stored. */
        Report whole() {
            return with(current, replaced, "accepted");
        }

        /** The same report, counting or not. */
        Report counting(boolean counts, boolean isReplaced) {
            return with(counts, isReplaced, status);
        }

        private Report with(boolean counts, boolean isReplaced, String itsStatus) {
            return new Report(
                    id,
                    submissionId,
                    fileName,
                    form,
                    unit,
                    period,
                    revision,
                    receivedAt,
                    counts,
                    isReplaced,
                    itsStatus,
                    nil,
                    rows,
                    refused,
                    unfilled);
        }
    }

    /** One accepted row, with its key as one text in the form in which keys are compared. */
    record ReportRow(
            String key, Optional<String> sheet, int rowNo, Map<String, Value> values, Map<String, String> extras) {}
}
