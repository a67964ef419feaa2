package org.taizhang.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Sha256;
import org.taizhang.ledger.Ledger;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;

/** Reads files as intake would, compares them with the ledger where there is one, and stores nothing. */
public final class FileCheck implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileCheck.class);

    private final Campaign campaign;
    private final FileReader reader;
    private final Optional<Ledger> ledger;

    private FileCheck(Campaign campaign, Optional<Ledger> ledger) {
        this.campaign = campaign;
        this.reader = new FileReader(campaign);
        this.ledger = ledger;
    }

    /** A check against a home's campaign and, where it has one, its ledger. */
    public static FileCheck open(Home home, Campaign campaign) {
        boolean kept = Ledger.isThere(home, campaign);
        return new FileCheck(campaign, kept ? Optional.of(Ledger.openToRead(home, campaign)) : Optional.empty());
    }

    /** What intake would understand and find, had the file come on that day. */
    public Reading read(Path file, Optional<String> county, LocalDate day) {
        Optional<String> whose = county.or(() -> folderOf(file).map(Inbox.Owner::county));
        Optional<String> unit = folderOf(file).flatMap(Inbox.Owner::unit);
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        Reading reading = read(file, new Source(name, Sha256.of(file).orElse(""), whose, unit, day));
        return ledger.map(l -> l.compare(reading)).orElse(reading);
    }

    private Reading read(Path file, Source source) {
        try {
            return reader.read(file, source);
        } catch (RuntimeException e) {
            LOG.error("{} can't be read", source.fileName(), e);
            return reader.setAside(source);
        }
    }

    /** The county whose id the file's folder bears, or whose unit's the folder and its parent bear. */
    private Optional<Inbox.Owner> folderOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || folder.getFileName() == null) return Optional.empty();
        String name = folder.getFileName().toString();
        Optional<County> named = campaign.county(name);
        if (named.isPresent()) return Optional.of(new Inbox.Owner(name, Optional.empty()));
        Path above = folder.getParent();
        if (above == null || above.getFileName() == null) return Optional.empty();
        return campaign.county(above.getFileName().toString())
                .filter(c -> c.unit(name).isPresent())
                .map(c -> new Inbox.Owner(c.id(), Optional.of(name)));
    }

    @Override
    public void close() {
        ledger.ifPresent(Ledger::close);
    }
}
