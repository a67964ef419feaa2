package org.taizhang.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.intake.Today;
import org.taizhang.service.Node;
import org.taizhang.service.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code start}: runs the routes and the nightly schedule until the process is stopped. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Runs the routes and the nightly schedule until stopped; SIGTERM drains and stops cleanly.")
final class StartCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Override
    public Integer call() throws Exception {
        Campaign campaign = program.home().campaign();
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.empty());
        try (Service service =
                Service.open(program.home().home(), campaign, today, new Service.Manner(OnceCommand.QUIET, true))) {
            Logging.of(program.home().home(), Node.of(campaign), true);
            service.run();
            return ExitStatus.DONE;
        }
    }
}
