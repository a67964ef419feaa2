package org.taizhang.cli;

import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Migration;
import org.taizhang.service.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code migrate}: moves the ledger from its file to a PostgreSQL database. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description =
                "Copies the ledger from its file into a PostgreSQL database, and proves that every relation is the same"
                        + " there. The file stays as it is; what was interrupted goes on where it stopped.")
final class MigrateCommand implements Callable<Integer> {
    private static final long SAY_EVERY_NANOS = 10_000_000_000L;

    @ParentCommand
    private Taizhang program;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "The database, such as jdbc:postgresql://db.example.org/taizhang. Who signs in comes from"
                    + " TAIZHANG_DATABASE_USER and TAIZHANG_DATABASE_PASSWORD.")
    private String url;

    private long said = System.nanoTime();

    @Override
    public Integer call() {
        if (!url.startsWith("jdbc:postgresql:"))
            throw new UsageException("taizhang: expected jdbc:postgresql://HOST/DATABASE, found \"" + url + "\".");
        Home home = program.home().home();
        Campaign campaign = program.home().campaign();
        try (HomeLock lock = HomeLock.of(home)) {
            for (Migration.Moved moved : new Migration(home, campaign, url).run(this::say))
                System.out.printf("%-32s %12d rows  %s%n", moved.relation(), moved.rows(), moved.sum());
        }
        System.out.println("All relations are the same in both. In campaign/campaign.yaml write: database: " + url);
        return ExitStatus.DONE;
    }

    private void say(String relation, long rows) {
        long now = System.nanoTime();
        if (now - said < SAY_EVERY_NANOS) return;
        said = now;
        System.err.println(relation + ": " + rows + " rows");
    }
}
