package org.taizhang.intake;

import java.util.Optional;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Arrival;
import org.taizhang.ledger.Ledger;
import org.taizhang.normalise.Reading;
import org.taizhang.normalise.Source;
import org.taizhang.receipt.Receipts;
import org.taizhang.receipt.Recognised;

/** Reads what has arrived and lies in the archive, and knows our own receipts that came back. */
final class ArrivalReader {
    private final FileReader reader;
    private final Archive archive;
    private final Ledger ledger;
    private final Breakdowns breakdowns;

    ArrivalReader(FileReader reader, Archive archive, Ledger ledger, Breakdowns breakdowns) {
        this.reader = reader;
        this.archive = archive;
        this.ledger = ledger;
        this.breakdowns = breakdowns;
    }

    /** An arrival with what of ours it is; a correction sheet of this home corrects its submission. */
    Intake.Kept recognised(Arrival arrival) {
        Intake.Kept kept = asItCame(arrival);
        return kept.ours()
                .filter(Recognised::correction)
                .filter(this::isOfThisHome)
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
                : breakdowns.during(arrival.sha256(), () -> understood(kept));
    }

    /** What is said of a file that is not read. */
    Reading setAside(Arrival arrival) {
        return reader.setAside(source(arrival));
    }

    private Reading understood(Intake.Kept kept) {
        Arrival arrival = kept.arrival();
        Reading reading = reader.read(arrival.archived(), source(arrival), kept.ours());
        return saysNothingNew(kept, reading) ? reader.receiptCameBack(source(arrival)) : reading;
    }

    /** Whether it is the county's own workbook as we marked it, dropped back without a change. */
    private boolean saysNothingNew(Intake.Kept kept, Reading reading) {
        return kept.ours()
                .filter(r -> r.kind() == Recognised.Kind.MARKED_WORKBOOK)
                .filter(this::isOfThisHome)
                .flatMap(r -> ledger.contentOf(r.submissionId()))
                .map(sha256 -> reader.read(archive.original(sha256), source(kept.arrival())))
                .filter(before -> before.tables().equals(reading.tables()))
                .isPresent();
    }

    private boolean isOfThisHome(Recognised ours) {
        return ledger.contentOf(ours.submissionId())
                .filter(sha256 -> sha256.startsWith(ours.sha256()))
                .isPresent();
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
