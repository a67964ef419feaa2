package org.taizhang.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one language by which sheets are understood and people are answered; ships as {@code languages/zh.yaml}
 * and {@code languages/en.yaml}, and a home may lay its own beside its campaign.
 *
 * @param code the language as in {@code lang="zh-CN"}
 * @param writing in which encodings and in which order of day, month and year people write
 * @param sheets words of a sheet's structure
 * @param numbers words of numbers
 * @param units units by kind
 * @param dates words of dates
 * @param remarks words that turn a phrase into something not yet done
 * @param scales how large numbers of a unit are shown to people, from the largest down
 * @param messages sentences for people, by key, with {@code {name}} for what is put in
 */
public record Language(
        String code,
        Writing writing,
        SheetWords sheets,
        NumberWords numbers,
        List<UnitFamily> units,
        DateWords dates,
        RemarkWords remarks,
        Map<String, List<Scale>> scales,
        Map<String, String> messages) {

    /** The same language, written and answered so. */
    Language with(Writing written, Map<String, String> sentences) {
        return new Language(
                code,
                written,
                sheets,
                numbers,
                units,
                dates,
                remarks,
                scales,
                java.util.Collections.unmodifiableMap(sentences));
    }

    /** The sentence of this key with what is put in; the key itself where the language lacks it. */
    public String say(String key, Map<String, String> put) {
        return Sentence.of(messages.getOrDefault(key, key)).say(put, this);
    }

    /** Whether its lines begin at the right. */
    public boolean rightToLeft() {
        return writing.rightToLeft().orElse(false);
    }

    /** How its people write numbers in figures. */
    public NumberStyle numberStyle() {
        return NumberStyle.of(writing, numbers);
    }

    /** A number with all its digits, such that it can be typed as it stands. */
    public String number(BigDecimal number) {
        return numberStyle().plain(number);
    }

    /** A number of hundredths, which is written already, as a percentage. */
    public String percent(String number) {
        return say("unit.percent", Map.of("n", number));
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date.day", Map.of()), Locale.forLanguageTag(code))
                .format(day);
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date.month", Map.of()), Locale.forLanguageTag(code))
                .format(day);
    }

    /** A period in words. */
    public String period(Period period) {
        return switch (period.kind()) {
            case DAY -> day(period.firstDay());
            case WEEK ->
                say(
                        "date.week",
                        Map.of("year", Integer.toString(period.year()), "n", Integer.toString(period.index())));
            case TEN_DAYS -> say("date." + period.toString().substring(8), Map.of("month", month(period.firstDay())));
            case MONTH -> month(period.firstDay());
            case YEAR -> say("date.year", Map.of("year", Integer.toString(period.year())));
            default -> say("date." + period.toString().substring(5), Map.of("year", Integer.toString(period.year())));
        };
    }

    /** A period in words; the text itself where it is none. */
    public String period(String text) {
        return Period.parse(text).map(this::period).orElse(text);
    }

    /**
     * A number with its unit: as the unit's family says that they are written together, else the unit behind the number, and
     * between them what the language sets there; a sign such as % stands close.
     */
    public String measured(String number, String unit) {
        for (UnitFamily f : units) {
            String written = f.written().get(unit);
            if (written == null) continue;
            String sign = number.startsWith("-") ? "-" : "";
            return sign + written.replace("{n}", number.substring(sign.length()));
        }
        boolean close = unit.isBlank()
                || Character.isWhitespace(unit.codePointAt(0))
                || Character.getType(unit.codePointAt(0)) == Character.OTHER_PUNCTUATION;
        return close ? number + unit : number + messages.getOrDefault("unit.gap", "") + unit;
    }

    /** The family of a unit's spelling, with or without multipliers before it. */
    public Optional<UnitFamily> familyOf(String unit) {
        String spelling = Spelling.of(unit);
        Optional<UnitFamily> family = units.stream()
                .filter(f ->
                        f.units().keySet().stream().anyMatch(u -> Spelling.of(u).equals(spelling)))
                .findFirst();
        return family.or(() -> numbers.multipliers().keySet().stream()
                .map(Spelling::of)
                .filter(m -> spelling.startsWith(m) && spelling.length() > m.length())
                .flatMap(m -> familyOf(spelling.substring(m.length())).stream())
                .findFirst());
    }
}
