package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.SheetWords;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.sheet.Cell;

/**
 * Puts together a month of a year, or a day, whose numbers and words stand in cells of their own, as in the lines over
 * official forms; a title may begin before it and go on behind it.
 *
 * <p>Times that are whole in their cells, such as a year and a month side by side, are let be, for they may be parents.
 */
final class PartedTimes {
    /** So many cells at most hold one time. */
    private static final int MOST = 10;

    private static final int LONGEST = 60;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The words that a cell of such a time may begin with. */
    private final List<String> words;

    private final Pattern time;
    /** What stands at the end of labels of such times, and before those with a day. */
    private final Pattern label;

    private final Pattern dayLabel;

    PartedTimes(SheetWords sheets, DateWords dates, TimeWords times) {
        label = ending(Stream.of(dates.periodLabels(), dates.monthLabels(), sheets.fillDate()));
        dayLabel = ending(Stream.of(dates.dayLabels()));
        words = dates.year().isEmpty() || dates.month().isEmpty()
                ? List.of()
                : Stream.concat(dates.year().stream(), dates.month().stream())
                        .map(TimeWords::plain)
                        .toList();
        String day = "(?:(?<day>[0-3]?[0-9])(?:" + TimeWords.any(dates.day()) + ")|" + times.end() + ")?";
        time = Pattern.compile("[(\\[]?(?:" + times.until() + ")?(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?:"
                + TimeWords.any(dates.year()) + ")(?<month>(?:" + times.monthNumber() + times.range() + ")?"
                + times.monthNumber() + ")(?:" + TimeWords.any(dates.month()) + ")(?<more>" + day + ")[)\\]]?");
    }

    private static Pattern ending(Stream<List<String>> labels) {
        List<String> bare = labels.flatMap(List::stream)
                .map(TimeWords::plain)
                .map(l -> l.endsWith(":") ? l.substring(0, l.length() - 1) : l)
                .toList();
        return Pattern.compile("(?:" + TimeWords.any(bare) + "):$");
    }

    /** A time, and whether it stands behind a label. */
    private record Told(Cell cell, boolean labelled) {}

    /** The cells of a row, each such time in one; several without a label are let be. */
    List<Cell> together(List<Cell> cells) {
        if (cells.stream().noneMatch(this::beginsWithWord)) return cells;
        List<Cell> together = new ArrayList<>();
        int bare = 0;
        for (int i = 0; i < cells.size(); i++) {
            Optional<Told> time = Optional.empty();
            String before = i == 0 ? "" : plain(cells.get(i - 1));
            int last = Math.min(cells.size(), i + MOST) - 1;
            while (last > i && time.isEmpty()) {
                time = time(before, cells.subList(i, last + 1));
                if (time.isEmpty()) last--;
            }
            together.add(time.map(Told::cell).orElse(cells.get(i)));
            if (time.filter(t -> !t.labelled()).isPresent()) bare++;
            i = last;
        }
        return bare > 1 ? cells : together;
    }

    private boolean beginsWithWord(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && words.stream().anyMatch(cell.text().stripLeading()::startsWith);
    }

    /** The one cell for several that a time parts among them, from the first to the last. */
    private Optional<Told> time(String before, List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Cell c : cells) {
            boolean plain = c.kind() == Cell.Kind.TEXT || c.kind() == Cell.Kind.NUMBER;
            if (!plain || c.written().isPresent() || c.text().length() > LONGEST) return Optional.empty();
            text.append(plain(c));
            ends.add(text.length());
        }
        Matcher m = time.matcher(text);
        if (!m.find() || ends.get(0) <= m.start() || ends.get(ends.size() - 2) >= m.end()) return Optional.empty();
        String over = m.start() == 0 ? before : text.substring(0, m.start());
        boolean labelled = over.endsWith(":");
        if (labelled && !isLabel(over, m.group("day") != null) || ends.stream().noneMatch(end -> parts(m, end)))
            return Optional.empty();
        return Optional.of(new Told(Cell.text(cells.get(0).column(), text.toString()), labelled));
    }

    /** Whether what ends with a colon is a label of the table's own time; others are of its approval and the like. */
    private boolean isLabel(String text, boolean day) {
        return label.matcher(text).find() || day && dayLabel.matcher(text).find();
    }

    private static String plain(Cell cell) {
        return SPACE.matcher(Labels.plain(cell.text())).replaceAll("");
    }

    /** Whether a cell ends within a time, between a number and its word. */
    private static boolean parts(Matcher time, int end) {
        return end > time.start("year")
                && end < time.end("more")
                && end != time.start("month")
                && end != time.start("more");
    }
}
