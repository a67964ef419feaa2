package org.taizhang.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.taizhang.campaign.NumberWords;

/** Reads runs of digits without multipliers, in figures or in words. */
final class Digits {
    /**
     * A run of digits.
     *
     * @param end the place after it
     * @param figures with how many digits it was written, before the decimals
     * @param inWords whether it was written in words
     * @param malformed whether its groups or points make no sense
     */
    record Run(BigDecimal amount, int end, int figures, boolean inWords, boolean malformed) {
        /** Whether it is one whole digit. */
        boolean isSingle() {
            return figures == 1 && amount.scale() == 0 && amount.signum() > 0 && amount.compareTo(BigDecimal.TEN) < 0;
        }

        /** Whether it is several digits in words, which before a multiplier mean one or the other: two or three tens. */
        boolean isOneOrOther() {
            return inWords && figures > 1 && amount.scale() == 0 && amount.precision() == figures;
        }

        /** Whether it is two digits in words of which none is zero: three or five. */
        boolean isTwoWithoutZero() {
            return isOneOrOther()
                    && figures == 2
                    && amount.remainder(BigDecimal.TEN).signum() != 0;
        }
    }

    /** More digits than any quantity has. */
    private static final int MOST = 40;

    private final Lexicon<Integer> digits = new Lexicon<>();
    private final Lexicon<Integer> tens = new Lexicon<>();
    private final Lexicon<Boolean> points = new Lexicon<>();
    private final Lexicon<Boolean> groups = new Lexicon<>();
    private final boolean spaces;

    Digits(NumberWords words) {
        words.digits().forEach(digits::with);
        words.tens().forEach(tens::with);
        points.with(words.decimalPoint(), true);
        groups.with(words.thousands(), true);
        spaces = words.thousands().contains(" ");
    }

    Optional<Run> at(String text, int place) {
        if (place >= text.length()) return Optional.empty();
        char first = text.charAt(place);
        if (Wording.isDigit(first)) return Optional.of(figures(text, place));
        var point = points.at(text, place);
        if (point.isPresent()) {
            int after = place + point.get().length();
            if (isFigure(text, after)) return Optional.of(decimals("0", text, place, 0));
        }
        return words(text, place);
    }

    private Run figures(String text, int place) {
        int at = place;
        while (isFigure(text, at)) at++;
        StringBuilder whole = new StringBuilder(text.substring(place, at));
        boolean malformed = false;
        if (at - place <= 3) {
            int group;
            String separator = null;
            while ((group = separatorLength(text, at)) > 0 && isFigure(text, at + group)) {
                String used = text.substring(at, at + group);
                int from = at + group;
                int to = from;
                while (isFigure(text, to)) to++;
                if (to - from != 3 || separator != null && !used.equals(separator) || whole.charAt(0) == '0') {
                    malformed = true;
                }
                separator = used;
                whole.append(text, from, to);
                at = to;
            }
        } else if (separatorLength(text, at) > 0 && isFigure(text, at + separatorLength(text, at))) {
            malformed = true;
        }
        Run run = decimals(whole.toString(), text, at, whole.length());
        return malformed ? new Run(run.amount, run.end, run.figures, false, true) : run;
    }

    private Run decimals(String whole, String text, int place, int figures) {
        int at = place;
        String decimals = "";
        boolean malformed = false;
        var point = points.at(text, place);
        if (point.isPresent() && isFigure(text, place + point.get().length())) {
            int from = place + point.get().length();
            at = from;
            while (isFigure(text, at)) at++;
            decimals = "." + text.substring(from, at);
            var again = points.at(text, at);
            malformed = again.isPresent() && isFigure(text, at + again.get().length());
        }
        if (whole.length() + decimals.length() > MOST) return new Run(BigDecimal.ZERO, at, figures, false, true);
        return new Run(new BigDecimal(whole + decimals), at, figures, false, malformed);
    }

    private Optional<Run> words(String text, int place) {
        var ten = tens.at(text, place);
        if (ten.isPresent()) {
            int after = place + ten.get().length();
            var digit = digits.at(text, after);
            int sum = ten.get().meaning() + digit.map(Lexicon.Word::meaning).orElse(0);
            int end = after + digit.map(Lexicon.Word::length).orElse(0);
            return Optional.of(new Run(BigDecimal.valueOf(sum), end, 1, true, false));
        }
        StringBuilder whole = new StringBuilder();
        int at = wordsInto(whole, text, place);
        if (whole.isEmpty()) return Optional.empty();
        int figures = whole.length();
        var point = points.at(text, at);
        if (point.isPresent() && digits.at(text, at + point.get().length()).isPresent()) {
            whole.append('.');
            at = wordsInto(whole, text, at + point.get().length());
        }
        if (whole.length() > MOST) return Optional.of(new Run(BigDecimal.ZERO, at, figures, true, true));
        return Optional.of(new Run(new BigDecimal(whole.toString()), at, figures, true, false));
    }

    private int wordsInto(StringBuilder whole, String text, int place) {
        int at = place;
        for (var digit = digits.at(text, at); digit.isPresent(); digit = digits.at(text, at)) {
            whole.append(digit.get().meaning());
            at += digit.get().length();
        }
        return at;
    }

    private int separatorLength(String text, int place) {
        if (spaces && place < text.length() && text.charAt(place) == ' ') return 1;
        return groups.at(text, place).map(Lexicon.Word::length).orElse(0);
    }

    private static boolean isFigure(String text, int place) {
        return place < text.length() && Wording.isDigit(text.charAt(place));
    }
}
