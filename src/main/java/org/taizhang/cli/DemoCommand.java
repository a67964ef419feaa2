package org.taizhang.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Expectation;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Workdays;
import org.taizhang.intake.Today;
import org.taizhang.service.Progress;
import org.taizhang.service.Service;
import org.taizhang.service.ShippedHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: makes a home from the samples, plays them in day by day, and says where the digests are. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes a home in DIR, or in a temporary folder, from the samples that ship with the program,"
                + " plays them in by the days of their arrival, publishes the digests and says where they are.")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    private record Sample(String file, LocalDate arrives) {}

    @Override
    public Integer call() throws Exception {
        Home home = new Home(folder());
        for (String part : ShippedHome.folders()) ShippedHome.copy(part, home.root());
        ShippedHome.copy("samples", home.root());
        Campaign campaign = CampaignFiles.load(home.root());
        SortedMap<LocalDate, List<Sample>> days = arrivals(home);
        System.out.println("Home: " + home.root());
        LocalDate last = dayAfterDue(campaign, days.lastKey());
        days.put(last, List.of());
        play(home, campaign, days);
        sayWhereToLook(home, last);
        return ExitStatus.DONE;
    }

    private Path folder() throws IOException {
        if (program.home().named().isEmpty()) return Files.createTempDirectory("taizhang-demo-");
        Path folder = program.home().named().get();
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new UsageException("taizhang: " + folder + " is not empty; name a new folder for the demo.");
                }
            }
        }
        return Files.createDirectories(folder);
    }

    private static SortedMap<LocalDate, List<Sample>> arrivals(Home home) throws IOException {
        Path manifest = home.root().resolve("samples/manifest.json");
        List<Map<String, String>> entries = new ObjectMapper()
                .readValue(Files.readString(manifest), new TypeReference<List<Map<String, String>>>() {});
        return entries.stream()
                .map(e -> new Sample(e.get("file"), LocalDate.parse(e.get("arrives"))))
                .collect(Collectors.groupingBy(Sample::arrives, TreeMap::new, Collectors.toList()));
    }

    private static void drop(Home home, Sample sample) throws IOException {
        Path target = home.inbox().resolve(sample.file());
        Files.createDirectories(target.getParent());
        // Intake is at work meanwhile: it must never see half a file.
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.copy(home.root().resolve("samples").resolve(sample.file()), part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void play(Home home, Campaign campaign, SortedMap<LocalDate, List<Sample>> days) throws Exception {
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(days.firstKey()));
        try (Service service = Service.open(home, campaign, today, new Service.Manner(Duration.ZERO, false))) {
            for (Map.Entry<LocalDate, List<Sample>> day : days.entrySet()) {
                today.turnTo(day.getKey());
                for (Sample sample : day.getValue()) drop(home, sample);
                service.once(Progress.silent());
                System.out.printf(
                        "%s  %2d files in, digest out%n",
                        day.getKey(), day.getValue().size());
                System.out.flush();
            }
        }
    }

    /** The day after the first due day that is not before the last arrival: from then on what is missing shows. */
    private static LocalDate dayAfterDue(Campaign campaign, LocalDate lastArrival) {
        return campaign.settings().reports().stream()
                .map(r -> firstDueFrom(r, lastArrival, campaign.settings().calendar()))
                .min(LocalDate::compareTo)
                .orElse(lastArrival)
                .plusDays(1);
    }

    private static LocalDate firstDueFrom(Expectation report, LocalDate day, Workdays calendar) {
        Period period = report.from();
        while (report.dueOn(period, calendar).isBefore(day)) period = period.plus(1);
        return report.dueOn(period, calendar);
    }

    private static void sayWhereToLook(Home home, LocalDate last) {
        Path digest = home.digests().resolve(last.toString());
        System.out.println();
        System.out.println("The digest of the last day, as page, text, workbook, document and data:");
        for (String kind : List.of("html", "txt", "xlsx", "docx", "json")) {
            System.out.println("  " + digest.resolve("digest." + kind));
        }
        System.out.println("The e-mails as they would be sent:   " + digest.resolve("mail"));
        System.out.println(
                "All digests:                         " + home.digests().resolve("index.html"));
        System.out.println(
                "What the counties find as answer:    " + home.inbox().resolve("*/receipts"));
        System.out.println("The ledger, open to any reader:      " + home.database());
    }
}
