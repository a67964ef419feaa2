package org.taizhang.service;

import static org.taizhang.service.City.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Inbox;
import org.taizhang.ledger.TestDatabase;

/** A home of many counties, played through some days by one program or by several that are killed again and again. */
final class SharedHome {
    static final int COUNTIES = 25;
    static final int FILES_A_DAY = 10;
    private static final Path OTHER_CLOCK = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");

    final Home home;
    private final Optional<String> url;

    /** @param url the database; a file of the home's where there is none */
    SharedHome(Path folder, Optional<String> url) throws IOException {
        this.home = new Home(folder);
        this.url = url;
        copy("campaign");
        copy("routes");
        Path settings = home.campaign().resolve("campaign.yaml");
        String text = Files.readString(settings);
        int from = text.indexOf("counties:");
        Files.writeString(
                settings,
                text.substring(0, from) + "counties: { file: counties.csv }\n\n"
                        + text.substring(text.indexOf("# Due days", from)));
        StringBuilder counties = new StringBuilder("id,name,contact\n");
        for (int c = 0; c < COUNTIES; c++)
            counties.append(id(c)).append(',').append(name(c)).append(",a@example.org\n");
        Files.writeString(home.campaign().resolve("counties.csv"), counties);
        route("nightly", "\"{{taizhang.nightly.cron}}\"", "\"0/7 * * * * ?\"");
        route("delivery", "\"{{taizhang.delivery.period}}\"", "2000");
        new Inbox(home, CampaignFiles.load(folder)).prepare();
    }

    private void copy(String part) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(part))) {
            for (Path file : (Iterable<Path>) files::iterator)
                Files.copy(file, home.root().resolve(file.toString()));
        }
    }

    private void route(String name, String said, String instead) throws IOException {
        Path file = home.routes().resolve(name + ".camel.yaml");
        Files.writeString(file, Files.readString(file).replace(said, instead));
    }

    private static String id(int county) {
        return String.format("c%02d", county);
    }

    private static String name(int county) {
        return String.format("试%02d县", county);
    }

    /** Drops a county's file of this number: reports that replace each other, repetitions, and what is no report. */
    void drop(int county, int month, int number) throws IOException {
        String text = switch (number % 5) {
            case 3 -> "这不是一张表";
            case 4 -> report(county, month, number - 3);
            default -> report(county, month, number);
        };
        Path target = home.inbox(id(county)).resolve(String.format("%d月%02d.csv", month, number));
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String report(int county, int month, int number) {
        List<String> rows = new ArrayList<>();
        for (int p = 0; p <= number % 3 + 3; p++) rows.add("项目" + p + ",1000," + (county + 10 * number + p) + ",开工");
        rows.add("项目" + number + "甲,约2000,正在核实,奠基");
        return progress(name(county), month, rows.toArray(String[]::new));
    }

    /**
     * Starts a program.
     *
     * @param clock by how much its clock is wrong, such as {@code +4m}; told to it by libfaketime, where that is installed
     */
    Process start(String day, String clock) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dtaizhang.lease.seconds=4",
                "-Dtaizhang.intake.readers=1",
                "-cp",
                System.getProperty("java.class.path"),
                NodeProcess.class.getName(),
                home.root().toString(),
                day));
        url.ifPresent(command::add);
        ProcessBuilder node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.root().resolve("nodes.log").toFile()));
        if (!clock.isEmpty() && canShiftClocks())
            node.environment()
                    .putAll(Map.of(
                            "LD_PRELOAD",
                            OTHER_CLOCK.toString(),
                            "FAKETIME",
                            clock,
                            "FAKETIME_DONT_FAKE_MONOTONIC",
                            "1",
                            "FAKETIME_FORCE_MONOTONIC_FIX",
                            "0"));
        return node.start();
    }

    static boolean canShiftClocks() {
        return Files.exists(OTHER_CLOCK);
    }

    static void stop(Process node) throws InterruptedException {
        node.destroy();
        if (!node.waitFor(60, TimeUnit.SECONDS)) node.destroyForcibly().waitFor();
    }

    /**
     * Whether all that was dropped is entered and answered, the day before is published, and its mail is filed. Each is
     * asked after what brings it about, since the program works on between two questions.
     */
    boolean isDone(String dayBefore, int files) throws SQLException, IOException {
        try (Stream<Path> inbox = Files.walk(home.inbox())) {
            if (inbox.anyMatch(f -> f.toString().endsWith(".csv"))) return false;
        }
        try {
            return receipts().size() >= files
                    && !rows("select 1 from digest where as_of = '" + dayBefore + "'")
                            .isEmpty()
                    && Files.isRegularFile(home.digests().resolve(dayBefore).resolve("digest.json"))
                    && rows("select 1 from errand").isEmpty()
                    && rows("select 1 from message where state = 'queued'").isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /** Each row of a query, its columns joined by a bar. */
    List<String> rows(String sql) throws SQLException {
        try (Connection db = DriverManager.getConnection(url.orElse("jdbc:sqlite:" + home.database()))) {
            return TestDatabase.rows(db, sql);
        }
    }

    /** The names of all receipts, by county. */
    List<String> receipts() throws IOException {
        try (Stream<Path> inbox = Files.walk(home.inbox())) {
            return inbox.filter(f -> f.getFileName().toString().endsWith(".txt"))
                    .map(f -> home.inbox().relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Submissions are numbered over all counties, in the order in which they happen to be entered. */
    private static List<String> lines(Path digest) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(digest.resolve("digest.txt")));
        for (String line : Files.readAllLines(digest.resolve("digest.json")))
            lines.add(line.replaceAll("(\"submission_id\": )\\d+", "$1…"));
        return lines;
    }

    /** What the ledger and the digests say, without the numbers of rows and the moments of work. */
    TreeMap<String, List<String>> content() throws SQLException, IOException {
        TreeMap<String, List<String>> content = new TreeMap<>();
        String of = " from report r join submission s on s.id = r.submission_id ";
        content.put(
                "submission",
                rows("select county, file_name, sha256, channel, received_at, status, received_day, corrects, excluded"
                        + " from submission order by county, id"));
        content.put(
                "report",
                rows(
                        "select r.county, s.file_name, form, period, revision, is_current, kind, withdrawn, row_count, errors,"
                                + " warnings, columns_json" + of + "order by r.county, r.id"));
        content.put(
                "standing",
                rows(
                        "select r.county, r.form, r.period, r.revision, t.since_day, t.until_day from standing t join report r"
                                + " on r.id = t.report_id order by r.county, r.id"));
        content.put(
                "finding",
                rows(
                        "select s.county, s.file_name, severity, code, sheet, cell, field, raw, message, suggestion from finding f"
                                + " join submission s on s.id = f.submission_id order by s.county, s.id, f.id"));
        content.put("received", rows("select day, total from received order by day"));
        content.put(
                "digest",
                rows("select as_of, path, fingerprint, campaign_fingerprint, subject from digest order by as_of"));
        content.put(
                "message",
                rows("select as_of, kind, county, recipient, subject, state, attempts from message"
                        + " order by as_of, kind, county, subject, recipient"));
        for (String form : List.of("project_progress", "project_progress_history"))
            content.put(
                    form,
                    rows(
                            "select county, period, sheet, row_no, project, total_investment, invested, stage, extras, key_text"
                                    + " from " + form + " order by county, "
                                    + (form.endsWith("history") ? "row_id" : "key_text")));
        content.put("receipts", receipts());
        try (Stream<Path> days = Files.list(home.digests())) {
            for (Path day : (Iterable<Path>) days.filter(Files::isDirectory)::iterator)
                if (!day.getFileName().toString().startsWith("."))
                    content.put("digest of " + day.getFileName(), lines(day));
        }
        return content;
    }
}
