package org.taizhang.normalise.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/** Knows a row that numbers the columns, with digits, stems and formulas such as {@code 5=3+4}. */
public final class ColumnNumbers {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?([0-9]{1,3})[)\\]]?(?:[=≥≤><].*|[(\\[].*)?");

    private final Set<String> stems;

    ColumnNumbers(Language language) {
        stems = Vocabulary.spelled(language.sheets().columnNumbers());
    }

    public boolean is(GridRow row) {
        int counted = 0;
        int last = 0;
        for (Cell c : row.cells()) {
            String text = Spelling.of(c.text());
            if (stems.contains(text)) {
                counted++;
                continue;
            }
            Matcher m = NUMBER.matcher(text);
            if (!m.matches()) return false;
            int n = Integer.parseInt(m.group(1));
            if (n <= last || n > last + 4 || last == 0 && n > 3) return false;
            last = n;
            counted++;
        }
        return counted >= 3;
    }
}
