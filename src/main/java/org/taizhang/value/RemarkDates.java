package org.taizhang.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.campaign.Period;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/** Finds dates beside the events of a remark: what is dated after the report's period is a plan, the event as its work. */
final class RemarkDates {
    private static final int LONGEST = 16;
    private static final Pattern SPAN = Pattern.compile("[YMD]-");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern OWN_YEAR = Pattern.compile("[YR]|\\d{4}");

    private final DateScript script;
    private final DateForms forms;

    RemarkDates(DateScript script, DateForms forms) {
        this.script = script;
        this.forms = forms;
    }

    /** The words, with a denial before all that is dated after the period and not said to have happened. */
    List<Token> withPlans(List<Token> words, String text, Period period) {
        List<Token> all = new ArrayList<>(words.size() + 1);
        Optional<WrittenDate> before = Optional.empty();
        Optional<WrittenDate> here = Optional.empty();
        int from = 0;
        boolean already = false;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (word.is(Role.SEPARATOR)) {
                before = here;
                here = Optional.empty();
            } else if (isDatable(word)) {
                String gap = text.substring(from, word.start());
                Optional<WrittenDate> date = date(gap, period, before);
                if (date.isPresent()) here = date;
                boolean later = date.isPresent() && isAfter(date.get(), period)
                        || word.sense().phrase() >= 0 && isPutOff(words, i, text, period);
                boolean met = isDue(gap) && Wishes.isMet(words, i + 1, word.end(), text);
                if (later && !already && !met) all.add(new Token(Sense.of(Role.NOT_YET), word.start(), word.start()));
            }
            all.add(word);
            from = word.end();
            already = word.is(Role.ALREADY) || already && !word.is(Role.SEPARATOR);
        }
        return all;
    }

    /** Whether a date before which something is to be ends a gap. */
    private boolean isDue(String gap) {
        return script.of(gap).endsWith("B");
    }

    private static boolean isDatable(Token word) {
        return word.sense().isEvent() || word.is(Role.DONE) || word.is(Role.UNDERWAY);
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
        return date(gap, period, Optional.empty())
                .filter(d -> isAfter(d, period))
                .isPresent();
    }

    private static boolean isAfter(WrittenDate date, Period period) {
        return date.firstDay().isAfter(period.lastDay());
    }

    /**
     * The date at the end of a gap between words.
     *
     * @param before the date of the clause before, whose year goes on for a month behind its own
     */
    private Optional<WrittenDate> date(String gap, Period period, Optional<WrittenDate> before) {
        if (gap.isEmpty()) return Optional.empty();
        String raw = gap.substring(Math.max(0, gap.length() - LONGEST));
        String dated = script.of(raw);
        int end = dated.length();
        while (end > 0 && "FB".indexOf(dated.charAt(end - 1)) >= 0) end--;
        for (int at = 0; at < end; at++) {
            String written = dated.substring(at, end);
            var date = forms.read(written, period, false).filter(WrittenDate::exists);
            if (date.isEmpty()) continue;
            if (isOneLetter(raw, dated, at)) return Optional.empty();
            return OWN_YEAR.matcher(written).find() ? date : date.map(d -> goingOn(d, before));
        }
        return Optional.empty();
    }

    /** A date without a year, in that of a month of the clause before unless it lies ahead of that. */
    private static WrittenDate goingOn(WrittenDate date, Optional<WrittenDate> before) {
        return before.filter(b -> b.month() != WrittenDate.NONE)
                .map(b -> date.inYear(b.year()))
                .filter(WrittenDate::exists)
                .filter(d -> !d.firstDay().isBefore(before.get().firstDay()))
                .orElse(date);
    }

    /** Whether the date is a text's last letter alone, which is a part of another word then. */
    private boolean isOneLetter(String text, String dated, int at) {
        return dated.equals(script.of(text.substring(0, text.length() - 1)) + dated.substring(at));
    }
}
