package org.taizhang.normalise.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.TimeWords;

/** What stands in a header's cell beside its name: words over a diagonal line, half a bracket. */
final class HeaderCell {
    private static final String SPACE = "[\\s\\u3000\\u00a0]";

    private static final String UNIT = "{unit}";

    private final Pattern corner;
    private final List<Pattern> unitPhrases;
    /** What stands before the unit in a phrase that ends with it. */
    private final List<String> leads;

    HeaderCell(SheetWords words) {
        corner = Pattern.compile(
                "(?s)" + SPACE + "*(?:(?:" + TimeWords.any(words.corner()) + ")" + SPACE + "+)+(\\S.*)");
        unitPhrases = words.unitPhrases().stream()
                .map(p -> Pattern.compile(Pattern.quote(Spelling.of(p)).replace(UNIT, "\\E(.{1,24})\\Q")))
                .toList();
        leads = words.unitPhrases().stream()
                .filter(p -> p.endsWith(UNIT))
                .map(p -> Spelling.of(p.substring(0, p.length() - UNIT.length())))
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** What stands before the words that lead over to a unit at the end; empty where there are none. */
    Optional<String> beforeLead(String spelled) {
        return leads.stream()
                .filter(l -> spelled.length() > l.length() && spelled.endsWith(l))
                .map(l -> spelled.substring(0, spelled.length() - l.length()))
                .findFirst();
    }

    /** What stands below a diagonal line, where general words stand above it. */
    Optional<String> belowLine(String written) {
        Matcher m = corner.matcher(written);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** A spelling with its one bracket closed, or without one that was never opened. */
    static String closed(String spelled) {
        int open = spelled.lastIndexOf('(');
        int close = spelled.lastIndexOf(')');
        if (open > 0 && close < open) return spelled + ")";
        boolean never = close == spelled.length() - 1 && open < 0 && close > 0;
        return never ? spelled.substring(0, close) : spelled;
    }

    /** The unit that words in brackets say by a sentence; otherwise the words themselves. */
    String unitIn(String words, Units units) {
        for (Pattern phrase : unitPhrases) {
            Matcher m = phrase.matcher(words);
            if (!m.matches()) continue;
            for (int i = 1; i <= m.groupCount(); i++) if (units.isMeasure(m.group(i))) return m.group(i);
        }
        return words;
    }
}
