package org.taizhang.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.digest.Digest;
import org.taizhang.intake.Today;
import org.taizhang.service.OpenHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code digest}: publishes a day's digest again from the ledger; sends no mail. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = "Publishes the digest of a day, also a past one, from the ledger; sends no mail.")
final class DigestCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day, such as 2012-05-01; today where left out.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "ADDRESS",
            description = "Queues the city's mail to this address alone, as a trial.")
    private Optional<String> to = Optional.empty();

    @Override
    public Integer call() {
        Home place = program.home().home();
        Campaign campaign = program.home().campaign();
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.empty());
        try (OpenHome open = OpenHome.open(place, campaign, today)) {
            LocalDate day = asOf.orElseGet(today::day);
            if (day.isAfter(today.day()))
                System.err.println("taizhang: " + day + " is still to come; its digest goes by what is known today.");
            Digest digest = to.map(address -> trial(open, day, address))
                    .orElseGet(() -> open.publisher().republish(day));
            System.out.println(digest.folder().resolve("digest.html"));
        }
        return ExitStatus.DONE;
    }

    private static Digest trial(OpenHome open, LocalDate day, String address) {
        return open.publisher()
                .republish(day, address)
                .orElseThrow(() -> new UsageException("taizhang: there is no mail of " + day + " to send to \""
                        + address + "\"; check the address, and recipients in campaign.yaml."));
    }
}
