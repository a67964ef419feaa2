package org.taizhang.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Form;

/** All that a home's runs have brought about, in words that are the same whatever number something was given. */
final class Outcome {
    private static final String OF = " join report r on r.id = %s join submission s on s.id = r.submission_id";
    private static final String WHO = "s.county || '/' || s.file_name || '/' || s.received_at as of_file, ";

    /** Counties are taken in beside each other, so which of them gets which number is chance. */
    private static final Pattern NUMBER = Pattern.compile("(\"submission_id\": |报送编号 )\\d+");

    private final Path home;

    Outcome(Path home) {
        this.home = home;
    }

    /** Each part of it under its name, line by line. */
    Map<String, List<String>> parts() throws IOException, SQLException {
        Map<String, List<String>> parts = new TreeMap<>(ledger());
        parts.put("digests", files("var/digests", "digest.json"));
        parts.put("receipts", files("inbox", ".txt"));
        for (String folder : List.of("inbox", "var/archive", "var/digests", "var/tables"))
            parts.put("files in " + folder, names(folder));
        return parts;
    }

    /** Each line that one of two has more often than the other. */
    static List<String> differences(Map<String, List<String>> expected, Map<String, List<String>> actual) {
        List<String> differences = new ArrayList<>();
        for (String part : expected.keySet()) {
            List<String> missing = new ArrayList<>(expected.get(part));
            List<String> surplus = new ArrayList<>(actual.get(part));
            actual.get(part).forEach(missing::remove);
            expected.get(part).forEach(surplus::remove);
            missing.forEach(line -> differences.add(part + " lacks " + line));
            surplus.forEach(line -> differences.add(part + " has beside " + line));
        }
        return differences;
    }

    /** What stands in the ledger. */
    Map<String, List<String>> ledger() throws SQLException {
        Map<String, List<String>> parts = new TreeMap<>();
        try (Snapshot db = new Snapshot(home)) {
            parts.put("submission", db.rows("select * from submission", Set.of("id")));
            parts.put(
                    "report",
                    db.rows(
                            "select " + WHO + "r.* from report r join submission s on s.id = r.submission_id",
                            Set.of("id", "submission_id", "first_row", "last_row")));
            parts.put(
                    "standing",
                    db.rows(
                            "select " + WHO + "r.form, r.period, t.* from standing t" + OF.formatted("t.report_id"),
                            Set.of("report_id")));
            parts.put(
                    "finding",
                    db.rows(
                            "select " + WHO + "f.* from finding f join submission s on s.id = f.submission_id",
                            Set.of("id", "submission_id", "report_id")));
            parts.put("received", db.rows("select * from received", Set.of()));
            parts.put("errand", db.rows("select * from errand", Set.of()));
            parts.put("digest", db.rows("select * from digest", Set.of("id")));
            parts.put("message", db.rows("select * from message", Set.of("id", "message_id", "path")));
            Campaign campaign = CampaignFiles.load(home);
            for (Form form : campaign.forms())
                for (String table : List.of(form.table(), form.table() + "_history"))
                    parts.put(
                            table,
                            db.rows(
                                    "select " + WHO + "h.* from " + table + " h" + OF.formatted("h.report_id"),
                                    Set.of("report_id", "row_id")));
        }
        return parts;
    }

    /** Their words, but for the numbers of submissions. */
    private List<String> files(String folder, String ending) throws IOException {
        return list(folder, file -> {
            if (!file.toString().endsWith(ending)) return "";
            String words = NUMBER.matcher(Files.readString(file)).replaceAll("$1N");
            return relative(file) + " " + words.replaceAll("\\R", " ⏎ ");
        });
    }

    private List<String> names(String folder) throws IOException {
        return list(folder, this::relative);
    }

    private interface Line {
        String of(Path file) throws IOException;
    }

    private List<String> list(String folder, Line line) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve(folder))) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            List<String> lines = new ArrayList<>();
            for (Path file : files) lines.add(line.of(file));
            return lines.stream().filter(l -> !l.isEmpty()).collect(Collectors.toList());
        }
    }

    private String relative(Path file) {
        // So is which note has which.
        return home.relativize(file).toString().replaceAll("-\\d+(-corrects-\\d+)?\\.json$", "-N.json");
    }
}
