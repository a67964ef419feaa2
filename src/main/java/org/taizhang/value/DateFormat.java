package org.taizhang.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** A spreadsheet's date format, such as {@code yyyy"."m}. */
final class DateFormat {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private DateFormat() {}

    /** Whether it shows a day; a format that shows no year or month either is taken to. */
    static boolean showsDay(String format) {
        String codes = codes(format);
        return !(showsYear(codes) || codes.indexOf('m') >= 0) || codes.indexOf('d') >= 0 || codes.indexOf('h') >= 0;
    }

    /** Whether it shows a year and nothing else. */
    static boolean showsYearAlone(String format) {
        String codes = codes(format);
        return showsYear(codes) && codes.indexOf('m') < 0 && !showsDay(format);
    }

    private static boolean showsYear(String codes) {
        return codes.indexOf('y') >= 0 || codes.indexOf('e') >= 0;
    }

    private static String codes(String format) {
        return LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
