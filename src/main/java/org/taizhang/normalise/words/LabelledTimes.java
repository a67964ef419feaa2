package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/**
 * Gives a bare number beside a label of months the word of one, and its year where a label beside it in the row gives it.
 *
 * <p>Of several numbers beside a label, or several labels with one each, none is the month, and neither is a number
 * that other words or the end of a range stand behind.
 */
final class LabelledTimes {
    private static final int LONGEST_LABEL = 24;

    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern BOTH = Pattern.compile("((?:19|20)[0-9]{2})(0[1-9]|1[0-2])");

    private final Set<String> months;
    private final Set<String> periods;
    private final Set<String> years;
    private final Set<String> yearWords;
    private final Set<String> monthWords;
    private final DateWords dates;
    private final WordsAround around;

    LabelledTimes(DateWords dates, WordsAround around) {
        this.dates = dates;
        this.around = around;
        months = Vocabulary.spelled(dates.monthLabels());
        periods = Vocabulary.spelled(Stream.concat(dates.periodLabels().stream(), dates.monthLabels().stream())
                .toList());
        years = Vocabulary.spelled(dates.yearLabels());
        yearWords = Vocabulary.spelled(dates.year());
        monthWords = Vocabulary.spelled(dates.month());
    }

    /** The cells of a row, the month beside its label in words. */
    List<Cell> told(List<Cell> cells) {
        Optional<Integer> at =
                beside(cells, months, monthWords, MONTH).or(() -> beside(cells, periods, Set.of(), BOTH));
        if (at.isEmpty()) return cells;
        int month = at.get();
        Matcher both = BOTH.matcher(text(cells.get(month)));
        List<Cell> told = new ArrayList<>(cells);
        if (both.matches()) {
            told.set(month, written(cells.get(month), both.group(1) + "-" + both.group(2)));
            return told;
        }
        int number = Integer.parseInt(text(cells.get(month)));
        Optional<Integer> year = beside(cells, years, yearWords, YEAR);
        if (year.isEmpty() && cells.stream().anyMatch(c -> years.contains(label(c)))) return cells;
        told.set(
                month,
                written(
                        cells.get(month),
                        year.map(y -> "%s-%02d".formatted(text(cells.get(y)), number))
                                .orElseGet(() -> name(number))));
        boolean worded = isWord(cells, month + 1, monthWords);
        if (worded) told.remove(month + 1);
        year.ifPresent(y -> {
            int from = y > month && worded ? y - 2 : y - 1;
            int to = from + (isWord(cells, y + 1, yearWords) ? 3 : 2);
            told.subList(from, to).clear();
        });
        return told;
    }

    /** Where the only number of a kind stands beside a label, perhaps with its word behind it. */
    private Optional<Integer> beside(List<Cell> cells, Set<String> labels, Set<String> words, Pattern kind) {
        Optional<Integer> found = Optional.empty();
        for (int i = 1; i < cells.size(); i++) {
            boolean mayBe = beginsWithDigit(cells.get(i)) && !beginsWithDigit(cells.get(i - 1));
            if (!mayBe || !kind.matcher(text(cells.get(i))).matches()) continue;
            if (!labels.contains(label(cells.get(i - 1)))) continue;
            int next = isWord(cells, i + 1, words) ? i + 2 : i + 1;
            if (!around.mayGoOn(cells, next - 1, "")) continue;
            if (found.isPresent()) return Optional.empty();
            found = Optional.of(i);
        }
        return found;
    }

    /** What most cells of data are told by, and costs nothing. */
    private static boolean beginsWithDigit(Cell cell) {
        return !cell.text().isEmpty() && Character.isDigit(cell.text().charAt(0));
    }

    private static boolean isWord(List<Cell> cells, int i, Set<String> words) {
        return i < cells.size() && words.contains(text(cells.get(i)));
    }

    private static String label(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST_LABEL) return "";
        String spelled = text(cell);
        return spelled.endsWith(":") ? spelled.substring(0, spelled.length() - 1) : spelled;
    }

    private static String text(Cell cell) {
        boolean plain = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        return plain && cell.text().length() <= LONGEST_LABEL ? Spelling.of(cell.text()) : "";
    }

    private static Cell written(Cell number, String text) {
        return Cell.text(number.column(), text);
    }

    /** The number with the word of months, or the name of the month. */
    private String name(int month) {
        if (!dates.month().isEmpty()) return month + dates.month().get(0);
        return dates.months().entrySet().stream()
                .filter(e -> e.getValue() == month)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(String::length))
                .orElse(Integer.toString(month));
    }
}
