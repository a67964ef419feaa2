package org.taizhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: whether the ledger and every archived original are as they were written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Looks through the whole ledger and the archive, and names what is damaged.",
            "An original is damaged where its content no longer has the SHA-256 under which it was kept."
        })
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Override
    public Integer call() {
        Home home = program.home().home();
        Campaign campaign = program.home().campaign();
        try (Ledger ledger = Ledger.openToRead(home, campaign)) {
            ledger.verify();
        }
        if (tellDamaged(home)) return ExitStatus.FINDINGS;
        System.out.println("The ledger and the archive are whole.");
        return ExitStatus.DONE;
    }

    /** Names the damaged originals; says whether there are any. */
    static boolean tellDamaged(Home home) {
        List<Path> damaged = new Archive(home.archive()).damaged();
        for (Path original : damaged)
            System.err.println("taizhang: the original " + original
                    + " is gone or damaged; copy it back from a backup of the archive, then \"taizhang rebuild\".");
        return !damaged.isEmpty();
    }
}
