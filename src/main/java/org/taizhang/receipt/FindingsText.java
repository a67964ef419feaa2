package org.taizhang.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Severity;

/** What was understood and found of a file, for a person at a terminal: grouped by sheet, aligned, coloured on request. */
public final class FindingsText {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RAW = 60;
    private static final String RESET = "\u001B[0m";

    private final Speech speech;

    public FindingsText(Campaign campaign) {
        this.speech = new Speech(campaign);
    }

    /** The whole text, each line with its end; no control character in it comes from the file. */
    public String of(Reading reading, boolean colour) {
        StringBuilder text = new StringBuilder();
        String status = speech.say("status." + reading.status().id());
        text.append(PlainText.line(reading.fileName(), LONGEST_NAME)).append("  ");
        text.append(coloured(status, statusColour(reading.status()), colour)).append('\n');
        for (TableReading t : reading.tables())
            text.append("  ").append(table(t)).append('\n');
        Titles titles = new Titles(speech, reading);
        bySheet(reading).forEach((sheet, findings) -> {
            text.append("  ")
                    .append(sheet.isEmpty() ? speech.say("check.file") : sheet)
                    .append('\n');
            lines(findings, titles, colour, text);
        });
        return text.toString();
    }

    private String table(TableReading t) {
        Counts c = t.counts();
        return speech.say(
                "check.table",
                "sheet",
                t.sheet().map(s -> PlainText.line(s, 31)).orElse(speech.say("receipt.no-sheet")),
                "form",
                speech.form(t.form()),
                "county",
                speech.county(t.county()),
                "period",
                speech.period(t.period()),
                "seen",
                c.seen(),
                "header",
                c.header(),
                "accepted",
                c.accepted(),
                "rejected",
                c.rejected(),
                "total",
                c.total(),
                "note",
                c.note(),
                "blank",
                c.blank());
    }

    private static Map<String, List<Finding>> bySheet(Reading reading) {
        return reading.findings().stream()
                .collect(Collectors.groupingBy(
                        f -> f.sheet().map(s -> PlainText.line(s, 31)).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void lines(List<Finding> findings, Titles titles, boolean colour, StringBuilder text) {
        int cells = widest(findings.stream().map(f -> f.cell().orElse("")).toList());
        int weights =
                widest(findings.stream().map(f -> speech.severity(f.severity())).toList());
        int fields = widest(findings.stream().map(titles::of).toList());
        String indent = " ".repeat(4 + cells + 2 + weights + 2);
        FindingSentence sentence = new FindingSentence(speech, titles);
        for (Finding f : findings) {
            text.append("    ")
                    .append(DisplayWidth.pad(f.cell().orElse(""), cells))
                    .append("  ");
            String weight = DisplayWidth.pad(speech.severity(f.severity()), weights);
            text.append(coloured(weight, severityColour(f.severity()), colour)).append("  ");
            if (fields > 0) text.append(DisplayWidth.pad(titles.of(f), fields)).append("  ");
            f.raw()
                    .map(r -> PlainText.line(r, LONGEST_RAW))
                    .filter(r -> !f.message().contains(r))
                    .ifPresent(
                            r -> text.append(speech.say("check.raw", "raw", r)).append("  "));
            String said = sentence.bare(f);
            text.append(said).append('\n');
            sentence.offer(f, said).ifPresent(o -> text.append(indent).append(o).append('\n'));
        }
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static String coloured(String text, int code, boolean colour) {
        return colour ? "\u001B[" + code + "m" + text + RESET : text;
    }

    private static int statusColour(Reading.Status status) {
        return switch (status) {
            case ACCEPTED -> 32;
            case PARTIAL -> 33;
            case REJECTED -> 31;
        };
    }

    private static int severityColour(Severity severity) {
        return switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case INFO -> 36;
        };
    }
}
