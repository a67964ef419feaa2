package org.taizhang.sheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A date format as it is shown: {@code yyyy/m/d}, {@code h:mm}, with its literal text between. */
record DatePattern(List<FormatTokens.Token> tokens) {
    private static final LocalDateTime TIME_ALONE = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final int SECONDS = 86_400;

    static DatePattern of(FormatTokens format) {
        List<FormatTokens.Token> tokens = new ArrayList<>();
        for (FormatTokens.Token token : format.tokens()) {
            boolean minutes =
                    token.is("m") && token.text().length() < 3 && isBesideTime(format.tokens(), tokens.size());
            tokens.add(
                    minutes
                            ? new FormatTokens.Token(
                                    false, "i".repeat(token.text().length()))
                            : token);
        }
        return new DatePattern(List.copyOf(tokens));
    }

    /** An {@code m} behind hours or before seconds means minutes. */
    private static boolean isBesideTime(List<FormatTokens.Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (tokens.get(i).is("h")) return true;
            if (tokens.get(i).is("ymds")) break;
        }
        for (int i = at + 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("s")) return true;
            if (tokens.get(i).is("ymdh")) break;
        }
        return false;
    }

    boolean showsDay() {
        return tokens.stream().anyMatch(t -> t.is("ymdeg"));
    }

    /** What is seen of a time of day alone, from a serial number between 0 and 1. */
    String text(double partOfDay) {
        return text(TIME_ALONE.plusSeconds(Math.round(partOfDay * SECONDS)));
    }

    String text(LocalDateTime at) {
        return text(at, ShownNames.ENGLISH);
    }

    String text(LocalDateTime at, ShownNames names) {
        StringBuilder s = new StringBuilder();
        for (FormatTokens.Token token : tokens) {
            if (token.literal()) s.append(token.text());
            else s.append(shown(token.text().toLowerCase(Locale.ROOT), at, names));
        }
        return s.toString().strip();
    }

    private String shown(String letters, LocalDateTime at, ShownNames names) {
        int n = letters.length();
        return switch (letters.charAt(0)) {
            case 'y' -> n <= 2 ? padded(at.getYear() % 100, 2) : String.valueOf(at.getYear());
            case 'e' -> String.valueOf(at.getYear());
            case 'm' -> n > 2 ? names.month(at.getMonth(), n) : padded(at.getMonthValue(), n);
            case 'd' -> n > 2 ? names.weekday(at.getDayOfWeek(), n) : padded(at.getDayOfMonth(), n);
            case 'h' -> padded(halfDays() ? (at.getHour() + 11) % 12 + 1 : at.getHour(), n);
            case 'i' -> padded(at.getMinute(), n);
            case 's' -> padded(at.getSecond(), n);
            case 'a' -> at.getHour() < 12 ? "AM" : "PM";
            case 'g', '0' -> "";
            default -> letters;
        };
    }

    private boolean halfDays() {
        return tokens.stream().anyMatch(t -> t.is("a"));
    }

    private static String padded(int number, int digits) {
        String s = String.valueOf(number);
        return "0".repeat(Math.max(0, digits - s.length())) + s;
    }
}
