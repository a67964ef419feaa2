package org.taizhang.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Ledger;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.receipt.Receipts;
import org.taizhang.receipt.Recognised;

/**
 * Reads files that are to be entered in a ledger. Of a county's own workbook that we marked and that comes back without a
 * change it knows that it says nothing new.
 */
public final class LedgerReader {
    private final FileReader reader;
    private final Archive archive;
    private final Ledger ledger;

    public LedgerReader(FileReader reader, Archive archive, Ledger ledger) {
        this.reader = reader;
        this.archive = archive;
        this.ledger = ledger;
    }

    /** What an archived original says; one that is gone or damaged says nothing any more. */
    public Reading readAgain(Path original, Source source) {
        Reading reading = reader.readAgain(original, source);
        return reading.tables().isEmpty() ? reading : unlessUnchanged(reading, source, Receipts.recognise(original));
    }

    /** What a file says of which it is known whether it is one of ours. */
    Reading read(Path file, Source source, Optional<Recognised> ours) {
        return unlessUnchanged(reader.read(file, source, ours), source, ours);
    }

    /** What is said of a file that is not read. */
    Reading setAside(Source source) {
        return reader.setAside(source);
    }

    /** Whether a receipt answers a file of this very home. */
    private boolean isOfThisHome(Recognised ours) {
        return ledger.contentOf(ours.submissionId())
                .filter(sha256 -> sha256.startsWith(ours.sha256()))
                .isPresent();
    }

    /**
     * The submission that a file of ours corrects. A correction sheet that comes back with marks, because something in it
     * was doubtful, is still one.
     */
    Optional<Long> corrected(Recognised ours) {
        if (ours.kind() == Recognised.Kind.RECEIPT || !isOfThisHome(ours)) return Optional.empty();
        return ours.correction() || ledger.isCorrection(ours.submissionId())
                ? Optional.of(ours.submissionId())
                : Optional.empty();
    }

    private Reading unlessUnchanged(Reading reading, Source source, Optional<Recognised> ours) {
        return ours.filter(r -> r.kind() == Recognised.Kind.MARKED_WORKBOOK)
                .filter(this::isOfThisHome)
                .flatMap(r -> ledger.contentOf(r.submissionId()))
                .map(sha256 -> reader.read(archive.original(sha256), source))
                .filter(before -> before.tables().equals(reading.tables())
                        && doubtful(before).equals(doubtful(reading)))
                .map(before -> reader.receiptCameBack(source))
                .orElse(reading);
    }

    /** What stands in the cells that are not understood, which may have changed though no value has. */
    private static Set<List<Object>> doubtful(Reading reading) {
        return reading.findings().stream()
                .filter(f -> f.cell().isPresent())
                .map(f -> List.<Object>of(f.sheet(), f.cell(), f.raw()))
                .collect(Collectors.toSet());
    }
}
