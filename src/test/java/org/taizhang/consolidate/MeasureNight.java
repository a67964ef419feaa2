package org.taizhang.consolidate;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.digest.DigestWriter;
import org.taizhang.ledger.Ledger;

/**
 * Prints how long a night's figures and its digest take after some weeks of weekly history: run by hand, with the folder
 * to make it in, the counties and the weeks, and perhaps how many digests to write, else two, and for how many nights to
 * make figures, else three. A ledger that is there already is used again.
 */
final class MeasureNight {
    private MeasureNight() {}

    public static void main(String[] args) throws Exception {
        int counties = Integer.parseInt(args[1]);
        int weeks = Integer.parseInt(args[2]);
        int digests = args.length > 3 ? Integer.parseInt(args[3]) : 2;
        int nights = args.length > 4 ? Integer.parseInt(args[4]) : 3;
        Home home = new Home(Path.of(args[0]).resolve(counties + "x" + weeks));
        Campaign campaign = WeeklyHistory.campaign(counties);
        if (Files.notExists(home.database())) {
            long start = System.nanoTime();
            WeeklyHistory.write(home, campaign, weeks);
            System.out.printf("written in %.1f s%n", (System.nanoTime() - start) / 1e9);
        }
        LocalDate day = WeeklyHistory.last(weeks);
        try (Ledger ledger = Ledger.open(home, campaign)) {
            Figures figures = null;
            for (int night = 0; night < nights; night++) {
                long cpu = cpu();
                long start = System.nanoTime();
                figures = new Consolidation(campaign).figures(day, ledger::asOf);
                say("figures of " + day, start, cpu);
            }
            for (int n = 0; n < digests; n++) {
                long cpu = cpu();
                long start = System.nanoTime();
                new DigestWriter(Path.of("campaign/templates")).write(figures, campaign, home.digests());
                say("digest", start, cpu);
            }
            System.out.println(figures.stalled().size() + " stalled, "
                    + figures.behindPlan().size() + " behind, "
                    + figures.problems().size() + " problems, "
                    + figures.changes().size() + " changes");
        }
    }

    private static void say(String what, long start, long cpu) {
        System.out.printf("%s: %.2f s, %.2f s of CPU%n", what, (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
