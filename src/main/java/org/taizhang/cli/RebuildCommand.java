package org.taizhang.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.intake.FileReader;
import org.taizhang.intake.LedgerReader;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Rebuild;
import org.taizhang.service.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rebuild}: derives the whole ledger anew from the archive. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Derives the whole ledger anew from the archive of originals; the earlier database is kept beside it.")
final class RebuildCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Override
    public Integer call() {
        Home home = program.home().home();
        Campaign campaign = program.home().campaign();
        TerminalProgress progress = TerminalProgress.onStderr();
        AtomicInteger entered = new AtomicInteger();
        LongAdder rows = new LongAdder();
        Map<String, Integer> gone = new TreeMap<>();
        try (HomeLock lock = HomeLock.of(home)) {
            FileReader reader = new FileReader(campaign);
            Archive archive = new Archive(home.archive());
            Rebuild rebuild =
                    new Rebuild(home, campaign, ledger -> new LedgerReader(reader, archive, ledger)::readAgain);
            Optional<Path> earlier = rebuild.run(entry -> {
                rows.add(entry.reading().counts().accepted());
                String county = entry.arrival().county();
                if (campaign.county(county).isEmpty()) gone.merge(county, 1, Integer::sum);
                progress.show(entered.incrementAndGet(), 0, rows.sum());
            });
            progress.end(entered.get());
            System.out.println(entered + " files entered anew"
                    + earlier.map(e -> "; the earlier database is " + e).orElse(""));
            gone.forEach((county, files) ->
                    System.out.println("The campaign has no county " + county + " any more, so its " + files
                            + " files gave no rows. To have them in the ledger, put it back and rebuild again."));
        }
        return VerifyCommand.tellDamaged(home) || !gone.isEmpty() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
