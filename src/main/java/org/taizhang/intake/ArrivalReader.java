package org.taizhang.intake;

import java.util.Optional;
import org.taizhang.ledger.Arrival;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.receipt.Receipts;
import org.taizhang.receipt.Recognised;

/** Reads what has arrived and lies in the archive, and knows our own receipts that came back. */
final class ArrivalReader {
    private final LedgerReader reader;
    private final Breakdowns breakdowns;

    ArrivalReader(LedgerReader reader, Breakdowns breakdowns) {
        this.reader = reader;
        this.breakdowns = breakdowns;
    }

    /** An arrival with what of ours it is; a correction sheet of this home corrects its submission. */
    Intake.Kept recognised(Arrival arrival) {
        Intake.Kept kept = asItCame(arrival);
        return kept.ours()
                .filter(Recognised::correction)
                .filter(reader::isOfThisHome)
                .map(r -> new Intake.Kept(arrival.correcting(r.submissionId()), kept.ours()))
                .orElse(kept);
    }

    /** An arrival with what of ours it is, correcting what it corrected when it came. */
    Intake.Kept asItCame(Arrival arrival) {
        return new Intake.Kept(arrival, Receipts.recognise(arrival.archived()));
    }

    /** What the file says; one that brings the process down says nothing. */
    Reading read(Intake.Kept kept) {
        Arrival arrival = kept.arrival();
        return breakdowns.isDeadly(arrival.sha256(), arrival.archived())
                ? setAside(arrival)
                : breakdowns.during(
                        arrival.sha256(), () -> reader.read(arrival.archived(), source(arrival), kept.ours()));
    }

    /** What is said of a file that is not read. */
    Reading setAside(Arrival arrival) {
        return reader.setAside(source(arrival));
    }

    private static Source source(Arrival arrival) {
        return new Source(
                arrival.fileName(),
                arrival.sha256(),
                Optional.of(arrival.county()),
                arrival.unit(),
                arrival.receivedAt().toLocalDate());
    }
}
