package org.taizhang.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Period;
import org.taizhang.value.Value;

/**
 * The ledger as it stood at the end of a day: what had been received by then, and which reports were current then.
 *
 * <p>Read county by county, so that memory does not grow with the roster.
 */
public interface AsOf {
    /** The day, in the campaign's time zone. */
    LocalDate day();

    /** Everything of one county. */
    CountyLedger county(String id);

    /** SHA-256 over all that had been received by the end of the day, in hexadecimal. */
    String fingerprint();

    /**
     * Everything that one county had reported.
     *
     * @param reports in the order of arrival, replaced ones too
     * @param quality of its current reports
     */
    record CountyLedger(String county, List<Report> reports, Quality quality) {}

    /** How many errors and warnings the current reports carry. */
    record Quality(int errors, int warnings) {}

    /**
     * One report.
     *
     * @param current whether it counted at the end of the day
     * @param status of its submission: {@code accepted}, {@code partial}
     * @param nil whether it only said that nothing had changed
     * @param rows its rows, read when asked for
     */
    record Report(
            long id,
            long submissionId,
            String form,
            Optional<String> unit,
            Period period,
            int revision,
            OffsetDateTime receivedAt,
            boolean current,
            String status,
            boolean nil,
            List<ReportRow> rows) {}

    /** One accepted row, with its key as one text. */
    record ReportRow(
            String key, Optional<String> sheet, int rowNo, Map<String, Value> values, Map<String, String> extras) {}
}
