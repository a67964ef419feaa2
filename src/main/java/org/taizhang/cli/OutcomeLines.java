package org.taizhang.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Tally;
import org.taizhang.service.Outcome;

/** What a person reads after a run that ends: what came of the files, where the digest is, and what is to be looked at. */
final class OutcomeLines {
    private final Outcome outcome;
    private final Home home;
    private final List<String> lines = new ArrayList<>();

    private OutcomeLines(Outcome outcome, Home home) {
        this.outcome = outcome;
        this.home = home;
    }

    static List<String> of(Outcome outcome, Home home) {
        return new OutcomeLines(outcome, home).lines();
    }

    private List<String> lines() {
        lines.add("Taken in: " + taken());
        if (Files.exists(outcome.digest())) lines.add("Digest of " + outcome.day() + ": " + outcome.digest());
        if (!outcome.isWhole()) toLookAt(outcome.files());
        return lines;
    }

    private String taken() {
        Tally files = outcome.files();
        boolean waited = outcome.left() > 0 || !outcome.unfailing();
        if (files.done() == 0) return waited ? "nothing" : "nothing, no file waited";
        return files(files.done())
                + files.statuses().entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private void toLookAt(Tally files) {
        lines.add("To look at (exit status " + ExitStatus.FINDINGS + "):");
        files.named().forEach(d -> lines.add("  " + line(d)));
        int more = files.doubtful() - files.named().size();
        if (more > 0) lines.add("  and " + more + " more with errors or warnings");
        if (files.doubtful() > 0) lines.add("  the receipt of each says what is wrong, in " + home.receipts("COUNTY"));
        if (outcome.left() > 0) lines.add("  " + files(outcome.left()) + " left in the inbox for the next run");
        outcome.gone().forEach(folder -> lines.add("  can't be looked into: " + Printable.text(folder.toString())));
        if (!outcome.mailWent()) lines.add("  mail that did not go; \"taizhang status\" names it");
        if (!outcome.unfailing()) lines.add("  a step that failed; " + home.log() + " says which");
    }

    private static String line(Tally.Doubtful file) {
        return file.county() + file.unit().map(u -> "/" + u).orElse("") + "/" + Printable.text(file.fileName()) + ": "
                + file.status() + ", " + count(file.errors(), "error") + ", " + count(file.warnings(), "warning");
    }

    private static String files(int n) {
        return count(n, "file");
    }

    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
