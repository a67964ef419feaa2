package org.taizhang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Backup;
import org.taizhang.service.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restore}: puts a backup in the place of the database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup in the place of the database, which is kept beside it.")
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Override
    public Integer call() {
        Home home = program.home().home();
        try (HomeLock lock = HomeLock.of(home)) {
            System.out.println("The earlier database is "
                    + Backup.restore(file, home, program.home().campaign()));
        }
        return ExitStatus.DONE;
    }
}
