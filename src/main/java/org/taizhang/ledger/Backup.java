package org.taizhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;

/** Copies of a ledger's database. */
public final class Backup {
    private Backup() {}

    /** Writes a copy that is consistent while entries go on. */
    static void write(Database database, Path to) {
        Path part = to.resolveSibling("." + to.getFileName() + ".part");
        try {
            if (Files.exists(to)) throw new LedgerException(to + " is there already.");
            Durable.directory(to.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            if (database.isShared()) LedgerCopy.toFile(database, part);
            else database.alone(db -> db.execute("vacuum into ?", part.toString()));
            check(part);
            Durable.file(part);
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            Durable.sync(to.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a copy in the place of a home's ledger, which must not be in use. The one that was there is kept as a file
     * under the name that is returned.
     *
     * @throws LedgerException where the copy is damaged or no ledger; nothing was changed then
     */
    public static Path restore(Path copy, Home home, Campaign campaign) {
        check(copy);
        Soundness.ledger(copy);
        if (Place.of(home, campaign) instanceof Place.OnServer server)
            return replace(copy, server, Set.of(), home.database());
        try {
            Path fresh = home.database().resolveSibling(home.database().getFileName() + ".restoring");
            Files.copy(copy, fresh, StandardCopyOption.REPLACE_EXISTING);
            return replace(fresh, home.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what a file holds in the place of what a server holds, which is kept in a file beside one of a home. */
    static Path replace(Path copy, Place.OnServer place, Set<String> but, Path beside) {
        Path kept = kept(beside);
        try (Database server = place.connect()) {
            String holder = server.read(Leases::holder);
            if (!holder.isEmpty())
                throw new LedgerException(
                        "Another taizhang, " + holder + ", is at work with the ledger; stop it first.");
            write(server, kept);
            LedgerCopy.toServer(copy, server, but);
        }
        return kept;
    }

    private static Path kept(Path database) {
        return database.resolveSibling(
                database.getFileName() + ".before-" + Instant.now().toString().replace(":", ""));
    }

    /** Puts a database in the place of another, which is kept under the name that is returned. */
    static Path replace(Path fresh, Path database) throws IOException {
        Path kept = kept(database);
        Durable.file(fresh);
        for (String with : List.of("", "-wal", "-shm")) {
            Path old = database.resolveSibling(database.getFileName() + with);
            if (Files.exists(old)) Files.move(old, kept.resolveSibling(kept.getFileName() + with));
        }
        Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
        Durable.sync(database.toAbsolutePath().getParent());
        return kept;
    }

    private static void check(Path file) {
        if (!Files.isRegularFile(file)) throw new LedgerException("There is no file " + file + ".");
        Soundness.file(file);
    }
}
