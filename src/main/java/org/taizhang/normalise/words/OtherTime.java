package org.taizhang.normalise.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;

/** Tells words over a column that speak of another time than the report's from names that begin like them. */
public final class OtherTime {
    private static final int LONG = 24;
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private final List<String> words;
    private final Pattern whole;

    public OtherTime(SheetWords sheets) {
        words = sheets.otherTime().stream().map(Spelling::of).toList();
        String any = any(words);
        String behind = any(sheets.otherTimeBehind().stream().map(Spelling::of).toList());
        whole = Pattern.compile("(?:" + any + ")(?:[0-9%]|" + any + "|" + behind + ")*");
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether a word for another time is somewhere in it. */
    public boolean isIn(String spelled) {
        return words.stream().anyMatch(spelled::contains);
    }

    /** Whether it is nothing but such words, perhaps with a year, with something in brackets or with words that say no more. */
    public boolean is(String spelled) {
        String bare = BRACKETED.matcher(spelled).replaceAll("");
        return bare.length() <= LONG && isIn(bare) && whole.matcher(bare).matches();
    }
}
