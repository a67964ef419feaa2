package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.sheet.Cell;

/**
 * Puts together a month of a year, or a day, whose numbers and words stand in cells of their own, as in the lines over
 * official forms; a title may begin before it and go on behind it. Among other words it is let be, and so is a range.
 *
 * <p>Times that are whole in their cells, such as a year and a month side by side, are let be, for they may be parents.
 */
final class PartedTimes {
    /** So many cells at most hold one time. */
    private static final int MOST = 10;

    private static final int LONGEST = 60;

    /** The words that a cell of such a time may begin with. */
    private final List<String> words;

    private final Pattern time;
    private final WordsAround around;

    PartedTimes(DateWords dates, TimeWords times, WordsAround around) {
        this.around = around;
        words = dates.year().isEmpty() || dates.month().isEmpty()
                ? List.of()
                : Stream.concat(dates.year().stream(), dates.month().stream())
                        .map(TimeWords::plain)
                        .toList();
        String day = "(?:(?<day>[0-3]?[0-9])(?:" + TimeWords.any(dates.day()) + ")|" + times.end() + ")?";
        time = Pattern.compile("[(\\[]?(?<until>" + times.until() + ")?(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?:"
                + TimeWords.any(dates.year()) + ")(?<month>(?:" + times.monthNumber() + times.range() + ")?"
                + times.monthNumber() + ")(?:" + TimeWords.any(dates.month()) + ")(?<more>" + day + ")[)\\]]?");
    }

    /** The cells of a row, each such time in one; several of the table itself are let be. */
    List<Cell> together(List<Cell> cells) {
        if (cells.stream().noneMatch(this::beginsWithWord)) return cells;
        List<Cell> together = new ArrayList<>();
        int months = 0;
        for (int i = 0; i < cells.size(); i++) {
            Optional<Cell> time = Optional.empty();
            int last = Math.min(cells.size(), i + MOST) - 1;
            while (last > i && time.isEmpty()) {
                time = time(cells, i, last);
                if (time.isEmpty()) last--;
            }
            together.add(time.orElse(cells.get(i)));
            if (time.isPresent() && !around.isBehindDay(cells, i)) months++;
            i = last;
        }
        return months > 1 ? cells : together;
    }

    private boolean beginsWithWord(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && words.stream().anyMatch(cell.text().stripLeading()::startsWith);
    }

    /** The one cell for several that a time parts among them, from the first to the last. */
    private Optional<Cell> time(List<Cell> cells, int first, int last) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Cell c : cells.subList(first, last + 1)) {
            boolean plain = c.kind() == Cell.Kind.TEXT || c.kind() == Cell.Kind.NUMBER;
            if (!plain || c.written().isPresent() || c.text().length() > LONGEST) return Optional.empty();
            text.append(WordsAround.plain(c));
            ends.add(text.length());
        }
        Matcher m = time.matcher(text);
        if (!m.find() || ends.get(0) <= m.start() || ends.get(ends.size() - 2) >= m.end()) return Optional.empty();
        boolean day = m.group("day") != null && m.group("until") == null;
        boolean own = around.mayBegin(cells, first, text.substring(0, m.start()), day)
                && around.mayGoOn(cells, last, text.substring(m.end()));
        if (!own || ends.stream().noneMatch(end -> parts(m, end))) return Optional.empty();
        return Optional.of(Cell.text(cells.get(first).column(), text.toString()));
    }

    /** Whether a cell ends within a time, between a number and its word. */
    private static boolean parts(Matcher time, int end) {
        return end > time.start("year")
                && end < time.end("more")
                && end != time.start("month")
                && end != time.start("more");
    }
}
