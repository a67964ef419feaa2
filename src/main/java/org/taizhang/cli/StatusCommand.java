package org.taizhang.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.consolidate.Consolidation;
import org.taizhang.consolidate.Figures;
import org.taizhang.intake.Inbox;
import org.taizhang.intake.Today;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.LedgerStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code status}: what waits, what came, what is late, what failed, when the next digest goes out. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what waits, what came, what is late, what failed, and when the next digest goes out.")
final class StatusCommand implements Callable<Integer> {
    private static final int LAST = 10;

    @ParentCommand
    private Taizhang program;

    private Home home;
    private boolean trouble;

    @Override
    public Integer call() {
        home = program.home().home();
        Campaign campaign = program.home().campaign();
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), java.util.Optional.empty());
        Inbox drop = new Inbox(home, campaign);
        Inbox.Contents inbox = drop.contents();
        List<Path> amongReceipts = drop.amongReceipts();
        list("Waiting in the inbox", inbox.waiting());
        list("Left alone (links, pipes, devices)", inbox.leftAlone());
        list("In a folder that belongs to nobody", inbox.ofNobody());
        if (!amongReceipts.isEmpty())
            list("Among the receipts, where nothing is read; move it into the county's folder", amongReceipts);
        trouble |= !inbox.ofNobody().isEmpty() || !amongReceipts.isEmpty();
        if (Ledger.isThere(home, campaign)) ledger(campaign, today.day());
        else nothing(campaign, today.day());
        System.out.println("Next digest: " + nextDigest(campaign, today));
        return trouble ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static void nothing(Campaign campaign, LocalDate day) {
        System.out.println("Nothing has come yet.");
        reports(new Consolidation(campaign).figures(day, AsOf::nothing));
    }

    private void ledger(Campaign campaign, LocalDate day) {
        try (Ledger ledger = Ledger.openToRead(home, campaign)) {
            LedgerStatus status = ledger.status(LAST);
            System.out.println("Submissions: " + counts(status.submissions()));
            for (LedgerStatus.Came came : status.last()) {
                System.out.println("  " + came.submissionId() + "  " + came.receivedAt() + "  " + came.county()
                        + came.unit().map(u -> "/" + u).orElse("") + "  " + Printable.text(came.fileName()) + "  "
                        + came.status() + (came.excluded() ? ", set aside" : ""));
            }
            reports(new Consolidation(campaign).figures(day, ledger::asOf));
            System.out.println("Messages: " + counts(status.messages()));
            for (LedgerStatus.Undelivered m : status.failed()) {
                System.out.println("  " + m.id() + "  " + m.recipient() + "  " + m.state() + " after " + m.attempts()
                        + " attempts: " + Printable.text(m.error()));
            }
            System.out.println("Alarms: "
                    + (status.alarms().isEmpty() ? "none" : status.alarms().size()));
            for (LedgerStatus.Alarm a : status.alarms()) {
                System.out.println(
                        "  " + a.last().atZone(campaign.settings().timeZone()).toOffsetDateTime() + "  "
                                + Printable.text(a.subject()) + (a.times() > 1 ? ", " + a.times() + " times" : ""));
            }
            if (status.errands() > 0) System.out.println("Still to be done after the last stop: " + status.errands());
            trouble |= status.errands() > 0 || !status.failed().isEmpty();
            System.out.println("Last digest: "
                    + status.digest()
                            .map(d -> d.asOf() + ", published " + d.publishedAt() + ", " + d.path())
                            .orElse("none yet"));
        }
    }

    private static void reports(Figures figures) {
        System.out.println("Missing reports: "
                + (figures.missing().isEmpty() ? "none" : figures.missing().size()));
        figures.missing().stream()
                .sorted(Comparator.comparing(Figures.Missing::due).reversed())
                .limit(LAST)
                .forEach(m -> System.out.println(
                        "  " + m.county() + m.unit().map(u -> "/" + u).orElse("") + "  " + m.form() + " " + m.period()
                                + ", due " + m.due()));
        if (figures.missing().size() > LAST)
            System.out.println("  and " + (figures.missing().size() - LAST) + " more, due earlier");
    }

    private void list(String title, List<Path> files) {
        System.out.println(title + ": " + (files.isEmpty() ? "nothing" : files.size()));
        files.stream()
                .limit(LAST)
                .forEach(f -> System.out.println(
                        "  " + Printable.text(home.inbox().relativize(f).toString())));
        if (files.size() > LAST) System.out.println("  and " + (files.size() - LAST) + " more");
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String nextDigest(Campaign campaign, Today today) {
        LocalTime at = campaign.settings().publish().at();
        LocalDate day = today.now().toLocalTime().isBefore(at)
                ? today.day()
                : today.day().plusDays(1);
        return day + " " + at + " " + campaign.settings().timeZone() + ", of " + day.minusDays(1)
                + " (while `taizhang start` runs)";
    }
}
