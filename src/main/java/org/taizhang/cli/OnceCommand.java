package org.taizhang.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.intake.Today;
import org.taizhang.service.Node;
import org.taizhang.service.Outcome;
import org.taizhang.service.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code once}: takes in all that waits, publishes the day's digest, delivers the mail, and stops. */
@Command(
        name = "once",
        mixinStandardHelpOptions = true,
        description =
                "Takes in all that waits in the inbox, publishes the digest of today, delivers what is queued, and"
                        + " stops.")
final class OnceCommand implements Callable<Integer> {
    /** How long a file must lie unchanged; a copy over a slow line pauses for less. */
    static final Duration QUIET = Duration.ofSeconds(2);

    @ParentCommand
    private Taizhang program;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Acts as if today were that day, such as 2012-05-01.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Override
    public Integer call() throws Exception {
        Campaign campaign = program.home().campaign();
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), asOf);
        try (Service service = Service.open(program.home().home(), campaign, today, new Service.Manner(QUIET, false))) {
            Logging.of(program.home().home(), Node.of(campaign), false);
            Outcome outcome = service.once(TerminalProgress.onStderr());
            OutcomeLines.of(outcome, program.home().home()).forEach(System.out::println);
            return outcome.isWhole() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }
}
