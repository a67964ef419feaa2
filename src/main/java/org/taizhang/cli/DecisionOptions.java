package org.taizhang.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.intake.Today;
import org.taizhang.ledger.OfficeAct;
import picocli.CommandLine.Option;

/** Who decides something for the office, and why; both are kept for ever. It holds from that day on. */
final class DecisionOptions {
    @Option(names = "--why", required = true, paramLabel = "REASON", description = "Why; kept in the office's log.")
    private String why;

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides it; the account's name where left out.")
    private String who = System.getProperty("user.name");

    @Option(names = "--as-of", paramLabel = "DATE", description = "From which day on it holds; today where left out.")
    private Optional<LocalDate> asOf = Optional.empty();

    OfficeAct act(Campaign campaign) {
        if (why.isBlank())
            throw new UsageException("taizhang: --why says nothing; the reason is kept in the office's log.");
        if (who.isBlank()) throw new UsageException("taizhang: --who says nothing; give the name of who decides it.");
        return new OfficeAct(
                who, why, new Today(Clock.systemUTC(), campaign.settings().timeZone(), asOf).now());
    }
}
