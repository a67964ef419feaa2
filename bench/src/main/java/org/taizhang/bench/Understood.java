package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Arrival;
import org.taizhang.normalise.Normaliser;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Workbook;

/** A county's workbook, kept and understood: what is entered into a ledger. */
record Understood(Arrival arrival, Reading reading) {
    static final OffsetDateTime ARRIVAL = OffsetDateTime.parse("2012-04-02T12:00:00+08:00");

    static Understood of(Path file, String county, Archive archive, Campaign campaign, Normaliser normaliser)
            throws IOException {
        Arrival arrival = archive.keep(file, county, Optional.empty(), "folder", ARRIVAL);
        return new Understood(arrival, read(file, arrival, campaign, normaliser));
    }

    static Reading read(Path file, Arrival kept, Campaign campaign, Normaliser normaliser) throws IOException {
        Source source = new Source(
                file.getFileName().toString(),
                kept.sha256(),
                Optional.of(kept.county()),
                Optional.empty(),
                ARRIVAL.toLocalDate());
        try (Workbook workbook = Workbook.open(
                file, campaign.settings().limits(), campaign.language().writing().encodings())) {
            return normaliser.read(workbook, source);
        }
    }
}
