package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.TimeWords;

/**
 * A header with a sign for each month that letters name, which is told from other words by the white space around it and
 * so must be found before that is taken away.
 *
 * @param text the header with the signs
 * @param written the spelled names in whose place they stand, in order
 */
record MonthSigns(String text, List<String> written) {
    /** Any sign, as a regular expression: private characters, sixteen for each name, of which the month is one. */
    static final String ANY = "[\\uE000-\\uE0FF]";

    private static final char FIRST = '\uE000';
    private static final int MONTHS = 16;
    private static final int MOST = 16;
    private static final Pattern SIGN = Pattern.compile(ANY);

    /** @param names the names of months, as a regular expression over plain text */
    static MonthSigns of(String header, Pattern names, TimeWords times) {
        String plain = TimeWords.plain(SIGN.matcher(header).replaceAll(""));
        List<String> written = new ArrayList<>();
        Matcher m = names.matcher(plain);
        StringBuilder signed = new StringBuilder();
        while (m.find() && written.size() < MOST) {
            int month = times.monthOf(m.group()).orElseThrow();
            m.appendReplacement(signed, Character.toString(FIRST + written.size() * MONTHS + month));
            written.add(Spelling.of(m.group()));
        }
        return new MonthSigns(m.appendTail(signed).toString(), List.copyOf(written));
    }

    /** A header without signs. */
    static MonthSigns none(String header) {
        return new MonthSigns(header, List.of());
    }

    /** The month whose sign a text is; 0 of another text. */
    static int monthOf(String text) {
        return SIGN.matcher(text).matches() ? (text.charAt(0) - FIRST) % MONTHS : 0;
    }

    /** A part of the spelled text with the names again. */
    String names(String spelled) {
        if (written.isEmpty()) return spelled;
        return SIGN.matcher(spelled).replaceAll(s -> written.get((s.group().charAt(0) - FIRST) / MONTHS));
    }
}
