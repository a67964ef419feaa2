package org.taizhang.normalise.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/** Knows a row that numbers the columns, with digits, letters, stems and formulas such as {@code 5=3+4} or {@code 3+4}. */
public final class ColumnNumbers {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?([0-9]{1,3})[)\\]]?(?:[=≥≤><].*|[(\\[].*)?");
    private static final Pattern FORMULA =
            Pattern.compile("(?=[=]|.*[+*/×÷])[=(\\[]{0,3}[0-9]{1,3}[-+*/×÷)\\]][-+*/×÷()\\[\\]0-9]{1,24}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int LEAST = 3;

    private final Set<String> stems;
    private final Pattern worded;

    ColumnNumbers(Language language) {
        stems = Vocabulary.spelled(language.sheets().columnNumbers());
        worded = Pattern.compile(RowWords.any(language.sheets().columnNumbers().stream()
                .filter(w -> w.contains("{n}"))
                .toList()));
    }

    /**
     * Whether a row numbers the columns of a table.
     *
     * @param first its first column, from which on or behind which letters and sums go: further right they may part the
     *     header above them
     */
    public boolean is(GridRow row, int first) {
        Count count = new Count();
        for (Cell c : row.cells()) if (!count.goesOn(Spelling.of(c.text()))) return false;
        return row.cells().size() >= LEAST
                && !count.hasOneLetter()
                && (!count.hasOthers() || row.cells().get(0).column() <= first + 1);
    }

    /** How far the numbers and letters of a row have come. */
    private final class Count {
        private int last;
        private int letters;
        private boolean lettered;
        private boolean summed;

        boolean goesOn(String text) {
            boolean stem = stems.contains(text);
            if (isLetter(text, (char) ('a' + letters))) {
                letters++;
                lettered |= !stem;
                return true;
            }
            if (stem || isNext(NUMBER.matcher(text)) || isNextInWords(text)) return true;
            summed = true;
            return FORMULA.matcher(text).matches();
        }

        /** Whether it is a letter, perhaps in brackets or with a formula behind it. */
        private boolean isLetter(String text, char letter) {
            int at = text.startsWith("(") || text.startsWith("[") ? 1 : 0;
            if (text.length() <= at || letter > 'z' || text.charAt(at) != letter) return false;
            int end = text.startsWith(")", at + 1) || text.startsWith("]", at + 1) ? at + 2 : at + 1;
            return text.length() == end || text.charAt(end) == '=';
        }

        private boolean isNext(Matcher number) {
            return number.matches() && isNext(Integer.parseInt(number.group(1)));
        }

        private boolean isNextInWords(String text) {
            return worded.matcher(text).matches()
                    && isNext(Integer.parseInt(NO_DIGIT.matcher(text).replaceAll("")));
        }

        private boolean isNext(int n) {
            if (n <= last || n > last + 4 || last == 0 && n > 3) return false;
            last = n;
            return true;
        }

        /** Whether it has more than numbers and stems. */
        boolean hasOthers() {
            return lettered || summed;
        }

        /** Whether its only letter may be the name of what its numbers are about. */
        boolean hasOneLetter() {
            return lettered && letters == 1;
        }
    }
}
