package org.taizhang.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.campaign.Period;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/** Finds dates beside the events of a remark: an event that is dated after the report's period is a plan. */
final class RemarkDates {
    private static final int LONGEST = 16;
    private static final Pattern SPAN = Pattern.compile("[YMD]-");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final DateScript script;
    private final DateForms forms;

    RemarkDates(DateScript script, DateForms forms) {
        this.script = script;
        this.forms = forms;
    }

    /** The words, with a denial before each event that is dated after the period and not said to have happened. */
    List<Token> withPlans(List<Token> words, String text, Period period) {
        List<Token> all = new ArrayList<>(words.size() + 1);
        int from = 0;
        boolean already = false;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (word.sense().phrase() >= 0
                    && !already
                    && (isLater(text.substring(from, word.start()), period) || isPutOff(words, i, text, period))) {
                all.add(new Token(Sense.of(Role.NOT_YET), word.start(), word.start()));
            }
            all.add(word);
            from = word.end();
            already = word.is(Role.ALREADY) || already && !word.is(Role.SEPARATOR);
        }
        return all;
    }

    /** Whether a later date ends the clause of an event: one with its year, or one before which it is to be. */
    private boolean isPutOff(List<Token> words, int i, String text, Period period) {
        boolean last = i + 1 == words.size();
        if (!last && !words.get(i + 1).is(Role.SEPARATOR)) return false;
        String behind = text.substring(
                words.get(i).end(), last ? text.length() : words.get(i + 1).start());
        String dated = script.of(behind);
        return !isSpan(dated) && (dated.indexOf('B') >= 0 || YEAR.matcher(dated).find()) && isLater(behind, period);
    }

    /** Whether from one date to another, or up to one, which has begun. */
    private static boolean isSpan(String dated) {
        return dated.indexOf('T') >= 0
                || YEAR.matcher(dated).results().count() > 1
                || SPAN.matcher(dated).find();
    }

    private boolean isLater(String gap, Period period) {
        if (gap.isEmpty()) return false;
        String dated = script.of(gap.substring(Math.max(0, gap.length() - LONGEST)));
        int end = dated.length();
        while (end > 0 && "FB".indexOf(dated.charAt(end - 1)) >= 0) end--;
        for (int at = 0; at < end; at++) {
            var date = forms.read(dated.substring(at, end), period, false).filter(WrittenDate::exists);
            if (date.isPresent()) return date.get().firstDay().isAfter(period.lastDay());
        }
        return false;
    }
}
