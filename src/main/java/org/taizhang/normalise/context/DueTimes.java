package org.taizhang.normalise.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.DateWords;

/** Tells times by which something shall be done, or at which a report is sent, from those of which a text speaks. */
final class DueTimes {
    private final Pattern due;
    private final Pattern dueAtEnd;
    private final Pattern sent;
    private final Pattern upTo;

    DueTimes(DateWords words, TimeWords times) {
        String day = "(?:[-./]?\\s*[0-3]?[0-9]\\s*(?:" + TimeWords.any(words.day()) + ")?)";
        String part = "(?:" + TimeWords.any(words.parts().keySet()) + ")";
        // One character alone right behind a month may begin another word.
        String clear = TimeWords.any(
                words.before().stream().filter(w -> w.length() > 1).toList());
        due = Pattern.compile(
                "\\s*(?:(?:" + day + "|" + part + ")\\s*(?:" + TimeWords.any(words.before()) + ")|(?:" + clear + "))");
        dueAtEnd = Pattern.compile("\\s*(?:" + TimeWords.any(words.before()) + ")");
        sent = Pattern.compile("\\s*" + day + "?\\s*(?:" + TimeWords.any(words.sent()) + ")");
        upTo = Pattern.compile(times.until() + "[^0-9]{0,3}$");
    }

    /**
     * Whether the time from one place to another is one by which something shall be done.
     *
     * @param part whether it is a part of a year, such as its end, and no month
     */
    boolean isDue(String plain, int from, int to, boolean part) {
        return at(part ? dueAtEnd : due, plain, to) && !isUpTo(plain, from);
    }

    /** Whether it is up to the time at a place that is counted. */
    boolean isUpTo(String plain, int from) {
        return upTo.matcher(plain.substring(0, from)).find();
    }

    /** Whether the time that ends at a place is one at which a report is sent. */
    boolean isSending(String plain, int to) {
        return at(sent, plain, to);
    }

    private static boolean at(Pattern pattern, String plain, int place) {
        Matcher m = pattern.matcher(plain).region(place, plain.length());
        return m.lookingAt();
    }
}
