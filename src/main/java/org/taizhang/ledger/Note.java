package org.taizhang.ledger;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How one file came, as it lies beside its copy in the archive.
 *
 * @param source where it lay
 */
record Note(String county, String unit, String name, String sha256, String channel, String receivedAt, String source) {

    static Note of(Arrival a) {
        return new Note(
                a.county(),
                a.unit().orElse(null),
                a.fileName(),
                a.sha256(),
                a.channel(),
                Iso.of(a.receivedAt()),
                a.source().toString());
    }

    Arrival arrival(Path archived, Optional<Long> corrects) {
        return new Arrival(
                county,
                Optional.ofNullable(unit),
                name,
                sha256,
                channel,
                OffsetDateTime.parse(receivedAt),
                archived,
                Path.of(source),
                corrects);
    }
}
