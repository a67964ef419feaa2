package org.taizhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;

/**
 * Derives a home's ledger anew from its archive alone: every original in the order in which it was entered, and what the
 * office decided in between. The ledger must not be open.
 *
 * <p>Published digests and messages can't be derived; they are taken over from the earlier database as far as that can
 * be read.
 */
public final class Rebuild {
    /** What no archive can tell. */
    private static final Set<String> NOT_DERIVED = Set.of("digest", "message");

    private final Home home;
    private final Campaign campaign;
    private final Function<Ledger, Reader> readers;

    /** Gives a reading for whatever original, never an error. */
    public interface Reader {
        Reading read(Path original, Source source);
    }

    /** @param readers gives the reader by which files are taken into a ledger */
    public Rebuild(Home home, Campaign campaign, Function<Ledger, Reader> readers) {
        this.home = home;
        this.campaign = campaign;
        this.readers = readers;
    }

    /**
     * Builds the new ledger and puts it in the place of the old one, which is kept beside it.
     *
     * @param each is told every entry
     * @return where the earlier database is kept; empty where there was none
     */
    public Optional<Path> run(Consumer<Entry> each) {
        Path database = home.database();
        Path fresh = database.resolveSibling(database.getFileName() + ".rebuilding");
        Archive archive = new Archive(home.archive());
        Place place = Place.of(home, campaign);
        try {
            for (String with : List.of("", "-wal", "-shm"))
                Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + with));
            try (SqlLedger ledger = Opening.toWrite(new Place.InFile(fresh), campaign, archive)) {
                replay(archive.notes(), ledger, each);
                if (place instanceof Place.InFile in && in.exists()) ledger.takeOver(database);
            }
            if (place instanceof Place.OnServer server) return onServer(fresh, server);
            if (Files.exists(database)) return Optional.of(Backup.replace(fresh, database));
            Files.move(fresh, database);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> onServer(Path fresh, Place.OnServer server) throws IOException {
        Opening.toWrite(server, campaign, new Archive(home.archive())).close();
        Path kept = Backup.replace(fresh, server, NOT_DERIVED, home.database());
        Files.delete(fresh);
        return Optional.of(kept);
    }

    private void replay(Notes notes, SqlLedger ledger, Consumer<Entry> each) {
        Reader reader = readers.apply(ledger);
        Deque<Office.Logged> decisions = new ArrayDeque<>(notes.decided());
        for (Kept kept : notes.entered()) {
            while (!decisions.isEmpty() && decisions.peek().afterSubmission() < kept.submission())
                ledger.decideAgain(decisions.poll());
            Arrival a = kept.arrival();
            Source source = new Source(
                    a.fileName(),
                    a.sha256(),
                    Optional.of(a.county()),
                    a.unit(),
                    a.receivedAt().toLocalDate());
            each.accept(ledger.enterAgain(kept.submission(), a, reader.read(a.archived(), source)));
        }
        decisions.forEach(ledger::decideAgain);
    }
}
