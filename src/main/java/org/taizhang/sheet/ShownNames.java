package org.taizhang.sheet;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/**
 * The names of months and weekdays by which dates are shown: those that the language knows, since a file does not say in
 * which language the computer shows it that wrote it.
 */
final class ShownNames {
    /** Those of a format without any language. */
    static final ShownNames ENGLISH = new ShownNames(Locale.ENGLISH, Map.of());

    private static final int SHORT = 3;
    private static final List<TextStyle> FULL_STYLES = List.of(TextStyle.FULL_STANDALONE, TextStyle.FULL);
    private static final List<TextStyle> SHORT_STYLES = List.of(TextStyle.SHORT_STANDALONE, TextStyle.SHORT);

    private final Locale locale;
    private final Map<String, Integer> known;

    private ShownNames(Locale locale, Map<String, Integer> known) {
        this.locale = locale;
        this.known = known;
    }

    static ShownNames of(Language language) {
        return new ShownNames(
                Locale.forLanguageTag(language.code()), language.dates().months());
    }

    /** @param letters how many letters of a format it stands for; three mean the short name */
    String weekday(DayOfWeek day, int letters) {
        return day.getDisplayName(letters == SHORT ? TextStyle.SHORT : TextStyle.FULL, locale);
    }

    /** The name as people of the language write it where it is known, else as English has it, else any that is known. */
    String month(Month month, int letters) {
        TextStyle style = letters == SHORT ? TextStyle.SHORT : TextStyle.FULL;
        String english = month.getDisplayName(style, Locale.ENGLISH);
        return Stream.concat(
                        (letters == SHORT ? SHORT_STYLES : FULL_STYLES)
                                .stream().map(s -> month.getDisplayName(s, locale)),
                        Stream.of(english))
                .flatMap(name -> Stream.of(name.replaceFirst("\\.$", ""), name))
                .filter(name -> isKnown(name, month))
                .findFirst()
                .or(() -> anyKnown(month, letters))
                .orElse(english);
    }

    private boolean isKnown(String name, Month month) {
        String spelled = Spelling.of(name);
        return known.entrySet().stream()
                .anyMatch(e -> e.getValue() == month.getValue()
                        && Spelling.of(e.getKey()).equals(spelled));
    }

    private Optional<String> anyKnown(Month month, int letters) {
        Comparator<String> length = Comparator.comparingInt(String::length);
        return known.entrySet().stream()
                .filter(e -> e.getValue() == month.getValue())
                .map(Map.Entry::getKey)
                .max((letters == SHORT ? length.reversed() : length).thenComparing(Comparator.reverseOrder()));
    }
}
