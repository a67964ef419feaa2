package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
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
    /** What the headings say that hold now, by the level of their numbers. */
    private final TreeMap<Integer, Map<String, Value>> said = new TreeMap<>();

    private int begun;

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
     * What those say under which a heading lies, the innermost first.
     *
     * @param own what it says by itself, by field
     */
    Map<String, Value> begin(String heading, Map<String, Value> own) {
        Mark mark = markOf(Spelling.of(heading));
        if (!isUnder(mark)) {
            end();
            begun = 0;
        }
        said.tailMap(mark.level(), true).clear();
        begun |= 1 << mark.level();
        Map<String, Value> outer = new HashMap<>();
        said.values().forEach(outer::putAll);
        if (mark.level() > 0) said.put(mark.level(), own);
        return outer;
    }

    /** Whether its number is the first of such, or goes on from one under the same heading. */
    private boolean isUnder(Mark mark) {
        boolean deeper = !said.isEmpty() && mark.level() > said.firstKey();
        return deeper && (mark.number() == 1 || (begun & (1 << mark.level())) != 0);
    }

    /** No heading holds any longer. */
    void end() {
        said.clear();
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
