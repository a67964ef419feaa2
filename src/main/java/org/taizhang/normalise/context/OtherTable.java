package org.taizhang.normalise.context;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;

/**
 * Tells lines over a table that say a word such as "void" of another table or of a row, or deny it, as in "the report of
 * March sent before is void; this one counts". A line that says it of the table itself is never one of them.
 */
public final class OtherTable {
    private static final Pattern CLAUSES = Pattern.compile("[,;:!()\\u3001\\u3002\\u2013\\u2014]|\\s-\\s");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final List<String> others;
    private final List<String> denials;

    public OtherTable(SheetWords sheets) {
        others = sheets.otherTable().stream().map(Labels::plain).toList();
        denials = sheets.denials().stream().map(Spelling::of).toList();
    }

    /**
     * Whether no clause of a line says the word of the table below it.
     *
     * @param note whether the line is a note, which may speak of a row by its number, or of what is void in general
     */
    public boolean isMeant(String line, String word, boolean note) {
        String spelled = Spelling.of(word);
        List<String> clauses = CLAUSES.splitAsStream(Labels.plain(line))
                .filter(c -> Spelling.of(c).contains(spelled))
                .toList();
        return !clauses.isEmpty() && clauses.stream().allMatch(c -> isOfAnother(c.strip(), spelled, note));
    }

    private boolean isOfAnother(String clause, String word, boolean note) {
        String whole = Spelling.of(clause);
        String before = whole.substring(0, whole.indexOf(word));
        return others.stream().anyMatch(o -> begins(clause, o))
                || denials.stream().anyMatch(before::endsWith)
                || note && (DIGIT.matcher(before).find() || whole.length() > before.length() + word.length());
    }

    /** Whether a clause begins with a whole word. */
    private static boolean begins(String clause, String word) {
        return clause.startsWith(word)
                && (clause.length() == word.length() || !Spelling.isLetterOfParted(clause.charAt(word.length())));
    }
}
