package org.taizhang.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/**
 * Rewrites a compact text so that a date in it is free of any language: figures, separators and capital letters.
 *
 * <p>{@code Y}, {@code M} and {@code D} stand for the words after a year, a month and a day; {@code N04} for a month's
 * name; {@code P31} for the part of a month that ends on a day and {@code Q12} for the part of a year that ends with a
 * month, both where a word may be either; {@code R5} for a year said by its distance from the report's, here the same;
 * {@code T} parts the ends of a range. Words that put a date off or before are {@code L} and {@code B}, and {@code F} is
 * anything that changes nothing. What is not understood stays as it is, in lower case.
 */
final class DateScript {
    static final int SAME_YEAR = 5;

    private final Lexicon<String> words = new Lexicon<>();
    private final Lexicon<Integer> digits = new Lexicon<>();
    private final Lexicon<Integer> tens = new Lexicon<>();
    private final List<String> zeroLike;
    private final Optional<String> ten;

    DateScript(Language language) {
        this(language, Map.of());
    }

    /** The script of a language's remarks, in which people name more parts of a year. */
    static DateScript ofRemarks(Language language) {
        return new DateScript(language, language.remarks().seasons());
    }

    private DateScript(Language language, Map<String, Integer> seasons) {
        DateWords dates = language.dates();
        dates.parts().forEach((word, day) -> {
            String year = Optional.ofNullable(dates.yearParts().get(word))
                    .map(DateScript::yearPart)
                    .orElse("");
            words.with(word, String.format(Locale.ROOT, "P%02d", day) + year);
        });
        dates.yearParts().forEach((word, month) -> words.with(word, yearPart(month)));
        seasons.forEach((word, month) -> words.with(word, yearPart(month)));
        dates.years().forEach((word, distance) -> words.with(word, "R" + (SAME_YEAR + distance)));
        dates.months().forEach((word, month) -> words.with(word, String.format(Locale.ROOT, "N%02d", month)));
        dates.days().forEach((word, day) -> words.with(word, day / 100 + "M" + day % 100 + "D"));
        words.with(dates.year(), "Y")
                .with(dates.month(), "M")
                .with(dates.day(), "D")
                .with(dates.range(), "T")
                .with(dates.before(), "B")
                .with(dates.planned(), "L")
                .with(dates.filler(), "F");
        language.numbers().digits().forEach(digits::with);
        language.numbers().tens().forEach(tens::with);
        zeroLike = language.numbers().zeroLike().stream().map(Spelling::of).toList();
        ten = language.numbers().multipliers().entrySet().stream()
                .filter(e -> e.getValue().compareTo(BigDecimal.TEN) == 0)
                .map(e -> Spelling.of(e.getKey()))
                .findFirst();
    }

    private static String yearPart(int month) {
        return String.format(Locale.ROOT, "Q%02d", month);
    }

    String of(String compact) {
        StringBuilder script = new StringBuilder(compact.length() + 8);
        int at = 0;
        while (at < compact.length()) {
            char c = compact.charAt(at);
            var word = words.at(compact, at);
            if (word.isPresent()) {
                script.append(word.get().meaning());
                at += word.get().length();
            } else if (digits.at(compact, at).isPresent()
                    || tens.at(compact, at).isPresent()
                    || isTen(compact, at)
                    || isZeroLike(compact, at) && digits.at(compact, at + 1).isPresent()
                    || Wording.isDigit(c)) {
                at = number(compact, at, script);
            } else {
                script.append(separator(c));
                at++;
            }
        }
        return script.toString();
    }

    /** Writes one number in figures, whether it stands there in figures, in words or in both mixed. */
    private int number(String text, int from, StringBuilder script) {
        StringBuilder figures = new StringBuilder();
        boolean inWords = false;
        boolean inFigures = false;
        boolean spelled = false;
        boolean tensSeen = false;
        int value = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            var digit = digits.at(text, at);
            var several = tens.at(text, at);
            if (Wording.isDigit(c) || isZeroLike(text, at)) {
                inFigures = true;
                figures.append(Wording.isDigit(c) ? c : '0');
                at++;
            } else if (at > from
                    && isMonth(text, at, digit.map(Lexicon.Word::length).orElse(0))) {
                break;
            } else if (digit.isPresent()) {
                inWords = true;
                spelled |= digit.get().length() > 1;
                figures.append(digit.get().meaning());
                at += digit.get().length();
            } else if (!tensSeen && several.isPresent() && figures.isEmpty()) {
                inWords = tensSeen = true;
                value = several.get().meaning();
                at += several.get().length();
            } else if (!tensSeen && isTen(text, at) && figures.length() < 2) {
                inWords = tensSeen = true;
                value = 10 * (figures.isEmpty() ? 1 : figures.charAt(0) - '0');
                figures.setLength(0);
                at += ten.orElseThrow().length();
            } else {
                break;
            }
        }
        boolean letters = !inWords && text.substring(from, at).chars().anyMatch(c -> c < '0' || c > '9');
        if (letters || spelled && inFigures || tensSeen && figures.length() > 1) script.append(text, from, at);
        else if (tensSeen) script.append(value + (figures.isEmpty() ? 0 : figures.charAt(0) - '0'));
        else script.append(figures);
        return at;
    }

    /** Whether a month's name stands here and is no shorter than the digit that it begins like. */
    private boolean isMonth(String text, int at, int digit) {
        return words.at(text, at)
                .filter(w -> w.length() >= digit && w.meaning().charAt(0) == 'N')
                .isPresent();
    }

    private boolean isTen(String text, int at) {
        return ten.isPresent() && text.startsWith(ten.get(), at);
    }

    private boolean isZeroLike(String text, int at) {
        for (String zero : zeroLike) if (text.startsWith(zero, at)) return true;
        return false;
    }

    /** Separators as people mistype them. */
    private static char separator(char c) {
        return switch (c) {
            case 0xB7, 0x3002, 0x3001, 0x2022, '_', ' ', ',' -> '.';
            case 0x2212, 0x2010, 0x2011 -> '-';
            case '\\' -> '/';
            default -> c;
        };
    }
}
