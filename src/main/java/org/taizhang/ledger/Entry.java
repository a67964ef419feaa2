package org.taizhang.ledger;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Reading;

/**
 * What entering a file into the ledger came to.
 *
 * @param submissionId the submission's number; of a duplicate, that of the submission it repeats
 * @param duplicate whether it is no new submission
 * @param arrival the file as it came
 * @param reading what was understood, with the findings of the ledger (dropped, regressed …) added
 * @param reports what each report changed
 * @param withdrawn of a file whose name says that it takes reports back those that it took; of any other nothing
 */
public record Entry(
        long submissionId,
        boolean duplicate,
        Arrival arrival,
        Reading reading,
        List<ReportEntry> reports,
        Optional<List<Withdrawn>> withdrawn) {

    public Entry(long submissionId, boolean duplicate, Arrival arrival, Reading reading, List<ReportEntry> reports) {
        this(submissionId, duplicate, arrival, reading, reports, Optional.empty());
    }

    /**
     * A report that no longer counts, because it was taken back.
     *
     * @param again the files whose reports of the same period count now
     */
    public record Withdrawn(
            long reportId, String form, Period period, int revision, String fileName, List<String> again) {
        public Withdrawn {
            // What earlier versions wrote does not say it.
            again = again == null ? List.of() : List.copyOf(again);
        }
    }

    /**
     * What one report changed against the one before it.
     *
     * @param replaced the report of the same period that it replaces
     * @param updated keys with other values than in the report before
     * @param added keys that the report before did not have
     * @param dropped keys that only the report before had
     */
    public record ReportEntry(
            long reportId,
            String form,
            Period period,
            int revision,
            Optional<Long> replaced,
            List<String> updated,
            List<String> added,
            List<String> dropped) {}
}
