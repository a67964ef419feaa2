package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.NumberWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.SmallNumbers;
import org.taizhang.value.Value;

/**
 * What a numbered heading says of the rows below it, as long as the headings that follow lie under it by their numbers: words
 * are over words in brackets, these over digits, and these over digits in brackets.
 */
final class Outline {
    private static final Pattern DIGITS = Pattern.compile("^(?:([0-9]{1,2})[.\u3001]|\\(([0-9]{1,2})\\))");

    private final SmallNumbers numbers;
    private final Pattern inWords;
    private int outer;
    /** The levels of numbers that have been begun under it. */
    private final Set<Integer> inner = new HashSet<>();

    private Map<String, Value> said = Map.of();

    /** The number before a heading: how deep it lies, and which it is. */
    private record Mark(int level, int number) {
        static final Mark NONE = new Mark(0, 0);
    }

    Outline(NumberWords words) {
        numbers = new SmallNumbers(words);
        String word = numbers.wordClass();
        inWords = word.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("^(?:(" + word + "{1,3})[.,\u3001]|\\((" + word + "{1,3})\\))");
    }

    /**
     * What a heading says together with that under which it lies.
     *
     * @param own what it says by itself, by field
     */
    Map<String, Value> begin(String heading, Map<String, Value> own) {
        Mark mark = markOf(Spelling.of(heading));
        if (isUnder(mark)) {
            inner.add(mark.level());
            Map<String, Value> both = new HashMap<>(said);
            both.putAll(own);
            return both;
        }
        end();
        outer = mark.level();
        said = own;
        return own;
    }

    /** Whether its number is the first of such, or goes on from one under the same heading. */
    private boolean isUnder(Mark mark) {
        return outer > 0 && mark.level() > outer && (mark.number() == 1 || inner.contains(mark.level()));
    }

    /** No heading holds any longer. */
    void end() {
        outer = 0;
        inner.clear();
        said = Map.of();
    }

    private Mark markOf(String spelled) {
        Mark worded = mark(inWords.matcher(spelled), 1);
        return worded.level() > 0 ? worded : mark(DIGITS.matcher(spelled), 3);
    }

    private Mark mark(Matcher m, int level) {
        if (!m.find()) return Mark.NONE;
        OptionalInt number = numbers.of(m.group(1) == null ? m.group(2) : m.group(1));
        return number.isEmpty() ? Mark.NONE : new Mark(m.group(1) == null ? level + 1 : level, number.getAsInt());
    }
}
