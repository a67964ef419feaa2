package org.taizhang.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.taizhang.campaign.Campaign;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Ledger;
import org.taizhang.mail.MailQueue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code mail}: the queue of messages. */
@Command(
        name = "mail",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows the queue of messages, and has those that did not go tried again.")
final class MailCommand implements Runnable {
    private static final int LAST = 50;

    @ParentCommand
    private Taizhang program;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the last messages, the latest first.")
    int list(
            @Option(
                            names = "--state",
                            paramLabel = "STATE",
                            description = "Only those that are queued, sent, filed or given_up.")
                    Optional<String> state) {
        state.ifPresent(Choices::messageState);
        return look(queue -> {
            queue.last(state, LAST).forEach(m -> {
                System.out.println(line(m));
                m.error().ifPresent(e -> System.out.println("  " + Printable.text(e)));
            });
            return ExitStatus.DONE;
        });
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one message and where its file lies.")
    int show(@Parameters(paramLabel = "ID", description = "Its number, as `mail list` shows it.") long id) {
        return look(queue -> {
            MailQueue.Item m = find(queue, id);
            System.out.println(line(m));
            System.out.println("  attempts " + m.attempts() + ", due " + m.dueAt()
                    + m.sentAt().map(s -> ", sent " + s).orElse(""));
            m.error().ifPresent(e -> System.out.println("  " + Printable.text(e)));
            System.out.println("  " + program.home().home().root().resolve(m.path()));
            return ExitStatus.DONE;
        });
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description = "Has a message that was not sent tried again at once, or every one that was given up.")
    int retry(
            @Parameters(arity = "0..1", paramLabel = "ID", description = "Its number; all given up where left out.")
                    Optional<Long> id) {
        Campaign campaign = program.home().campaign();
        String now = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.empty()).moment();
        return change(queue -> {
            id.ifPresent(i -> find(queue, i));
            int again = queue.retry(id, now);
            System.out.println(again + " queued again; `start` or `once` delivers them");
            return id.isPresent() && again == 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
        });
    }

    private static MailQueue.Item find(MailQueue queue, long id) {
        return queue.find(id).orElseThrow(() -> new UsageException("taizhang: there is no message " + id + "."));
    }

    private int look(ToIntFunction<MailQueue> use) {
        try (Ledger ledger =
                Ledger.openToRead(program.home().home(), program.home().campaign())) {
            return use.applyAsInt(new MailQueue(ledger.dataSource()));
        }
    }

    private int change(ToIntFunction<MailQueue> use) {
        try (Ledger ledger = Ledger.open(program.home().home(), program.home().campaign())) {
            return use.applyAsInt(new MailQueue(ledger.dataSource()));
        }
    }

    private static String line(MailQueue.Item m) {
        return m.id() + "  " + m.asOf() + "  " + m.kind() + "  " + m.recipient() + "  " + m.state() + "  "
                + Printable.text(m.subject());
    }
}
