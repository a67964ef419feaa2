package org.taizhang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taizhang.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup}: writes a copy of the database that is consistent while the program runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a copy of the database that is consistent while the program runs.",
            "With campaign/, routes/ and var/archive it is all that a home needs."
        })
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(paramLabel = "FILE", description = "Where to write it; the file must not be there yet.")
    private Path file;

    @Override
    public Integer call() {
        try (Ledger ledger =
                Ledger.openToRead(program.home().home(), program.home().campaign())) {
            ledger.backup(file);
        }
        System.out.println(file);
        return ExitStatus.DONE;
    }
}
