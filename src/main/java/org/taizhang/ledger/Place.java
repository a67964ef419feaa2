package org.taizhang.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Secret;

/** Where a home's ledger lies: in a file of the home, or in a PostgreSQL database. */
sealed interface Place {
    /** Where the campaign wants it. */
    static Place of(Home home, Campaign campaign) {
        return campaign.settings().database().<Place>map(OnServer::of).orElseGet(() -> new InFile(home.database()));
    }

    /** The name by which people are told of it. */
    String name();

    /** Makes what must be there before it can be connected to. */
    void prepare();

    Database connect();

    /**
     * Whether a ledger is there.
     *
     * @throws LedgerException where that can't be told
     */
    boolean exists();

    /** A file of SQLite. */
    record InFile(Path file) implements Place {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public void prepare() {
            try {
                Durable.file(file);
            } catch (IOException e) {
                throw new LedgerException("The ledger " + file + " can't be made: " + e.getMessage(), e);
            }
        }

        @Override
        public Database connect() {
            return Sqlite.open(file);
        }

        @Override
        public boolean exists() {
            Path folder = file.getParent();
            if (Files.isDirectory(folder) && !(Files.isReadable(folder) && Files.isExecutable(folder)))
                throw new LedgerException("The folder " + folder
                        + " is closed to this account. Run the command as the one that runs `taizhang start`.");
            return Files.exists(file);
        }
    }

    /**
     * A database of PostgreSQL, or one of its schemas where the URL names a {@code currentSchema}. Who signs in comes from
     * the environment.
     */
    record OnServer(String url, Optional<String> user, Optional<String> password) implements Place {
        static OnServer of(String url) {
            return new OnServer(url, Secret.of("TAIZHANG_DATABASE_USER"), Secret.of("TAIZHANG_DATABASE_PASSWORD"));
        }

        @Override
        public String name() {
            return url;
        }

        /** Without the password, which must not get into a log by way of it. */
        @Override
        public String toString() {
            return url;
        }

        @Override
        public void prepare() {}

        @Override
        public Database connect() {
            return Postgres.open(this);
        }

        @Override
        public boolean exists() {
            try (Database database = connect()) {
                return database.read(Relations::areThere);
            }
        }
    }
}
