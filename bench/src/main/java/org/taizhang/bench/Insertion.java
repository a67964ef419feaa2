package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Ledger;
import org.taizhang.normalise.Normaliser;

/**
 * Entering understood files into a ledger, each with its history, present, lineage and findings; beside it what
 * {@code sqlite3 .import} takes to bring the very same history rows, as CSV, into one plain table of a database with the
 * same journal and {@code synchronous=FULL}.
 */
final class Insertion {
    private static final int READERS = 4;

    public static void main(String[] args) throws Exception {
        Path program = Path.of(args[0]).toAbsolutePath().normalize();
        int files = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int rows = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        try (Scratch scratch = Scratch.of("insert")) {
            Path work = scratch.folder();
            Whole.say("%d files of %d rows and 20 columns", files, rows);
            List<Understood> submissions = submissions(program, work.resolve("inbox"), files, rows);
            Campaign campaign = CampaignFiles.load(work.resolve("inbox"));
            for (int round = 1; round <= 4; round++) {
                Home home = new Home(work.resolve("round" + round));
                double seconds;
                try (Ledger ledger = Ledger.open(home, campaign)) {
                    long start = System.nanoTime();
                    enter(ledger, submissions);
                    seconds = (System.nanoTime() - start) / 1e9;
                }
                double imported = imported(home.database(), work.resolve("round" + round));
                if (imported == 0) return;
                Whole.say(
                        "  ledger %.0f rows/s, each into history and present; sqlite3 .import %.0f rows/s;"
                                + " ratio %.2f by rows, %.2f by rows written",
                        files * rows / seconds, files * rows / imported, imported / seconds, 2 * imported / seconds);
            }
        }
    }

    /** As many at once as intake has counties beside each other, so that they share commits. */
    private static void enter(Ledger ledger, List<Understood> submissions) throws InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        for (Understood s : submissions) readers.execute(() -> ledger.enter(s.arrival(), s.reading()));
        readers.shutdown();
        if (!readers.awaitTermination(1, TimeUnit.HOURS)) throw new IllegalStateException("Entering takes too long");
    }

    private static List<Understood> submissions(Path program, Path home, int files, int rows) throws IOException {
        Nation nation = new Nation(home, files, rows);
        nation.found(program);
        Campaign campaign = CampaignFiles.load(home);
        Normaliser normaliser = new Normaliser(campaign);
        Archive archive = new Archive(new Home(home).archive());
        List<Understood> submissions = new ArrayList<>();
        for (int county = 0; county < files; county++) {
            Path file = Files.createDirectories(home.resolve("inbox").resolve(Nation.id(county)))
                    .resolve("2012年3月项目进度表.xlsx");
            nation.write(file, Nation.name(county) + "2012年3月项目进度表", Nation.PROGRESS, county, 3);
            submissions.add(Understood.of(file, Nation.id(county), archive, campaign, normaliser));
        }
        return submissions;
    }

    /** The seconds that the import takes; 0 where there is no {@code sqlite3}. */
    private static double imported(Path ledger, Path work) throws IOException, InterruptedException {
        Path csv = work.resolve("rows.csv");
        Path plain = work.resolve("plain.db");
        if (!sqlite3(ledger, ".mode csv", ".headers on", ".output " + csv, "select * from project_progress_history;")) {
            Whole.say("  sqlite3: skipped; it is not installed");
            return 0;
        }
        long start = System.nanoTime();
        sqlite3(plain, "pragma journal_mode = wal;", "pragma synchronous = full;", ".mode csv", ".import " + csv + " rows");
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean sqlite3(Path database, String... lines) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "sqlite3", database.toString()));
        command.addAll(List.of(lines));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }
}
