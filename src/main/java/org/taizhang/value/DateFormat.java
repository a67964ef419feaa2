package org.taizhang.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** A spreadsheet's date format, such as {@code yyyy"."m}. */
final class DateFormat {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private DateFormat() {}

    /** Whether it shows a day; a format that shows no year or month either is taken to. */
    static boolean showsDay(String format) {
        String codes = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean yearOrMonth = codes.indexOf('y') >= 0 || codes.indexOf('m') >= 0 || codes.indexOf('e') >= 0;
        return !yearOrMonth || codes.indexOf('d') >= 0 || codes.indexOf('h') >= 0;
    }
}
