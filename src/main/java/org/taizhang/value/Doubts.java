package org.taizhang.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.NumberStyle;
import org.taizhang.sheet.Cell;

/** Says what is the matter with a value, in the words of a language. */
final class Doubts {
    private static final int LONGEST = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final NumberStyle style;

    Doubts(Language language) {
        this.language = language;
        style = language.numberStyle();
    }

    /** A doubt as heavy as its code; {@code raw} is what stands in the cell. */
    Doubt of(Code code, String sentence, String raw, Map<String, String> put, Optional<String> suggestion) {
        Map<String, String> all = new java.util.HashMap<>(put);
        all.put("raw", shortened(raw));
        suggestion.ifPresent(s -> all.put("suggestion", s));
        String message = language.say(sentence, all)
                + suggestion
                        .map(s -> language.say("value.suggestion", Map.of("suggestion", s)))
                        .orElse("");
        return new Doubt(code, code.severity(), message, suggestion);
    }

    Doubt of(Code code, String sentence, String raw, Optional<String> suggestion) {
        return of(code, sentence, raw, Map.of(), suggestion);
    }

    Doubt of(Code code, String sentence, String raw) {
        return of(code, sentence, raw, Map.of(), Optional.empty());
    }

    /** That a spreadsheet has not kept all digits of a number. */
    Doubt lostDigits(String raw) {
        return of(Code.INCONSISTENT, "value.lostDigits", raw);
    }

    /** Two possibilities, as one suggestion. */
    String either(String one, String other) {
        return language.say("value.either", Map.of("one", one, "other", other));
    }

    /** Several words as one enumeration. */
    String joined(List<String> words) {
        return String.join(language.say("value.comma", Map.of()), words);
    }

    /** An amount of a field, as people write it: with its unit, a rate in percent. */
    String amount(Form.Field field, BigDecimal amount) {
        if (amount.signum() == 0) return "0";
        if (field.rate()) return percent(amount.multiply(HUNDRED));
        return language.measured(number(amount), field.unit().orElse(""));
    }

    /** A number such that it can be typed as it stands. */
    String number(BigDecimal number) {
        return style.plain(new Value.Number(number).amount());
    }

    /** A cell's words, with the number that its file holds written as people write it. */
    String seen(Cell cell, String words) {
        return SeenNumber.text(cell, words, style);
    }

    /** A number of hundredths as a percentage. */
    String percent(BigDecimal number) {
        return language.percent(number(number));
    }

    /** A value of a field, as people write it. */
    String shown(Form.Field field, Value value) {
        return value instanceof Value.Number n ? amount(field, n.amount()) : value.text();
    }

    /** A sentence of the language. */
    String say(String sentence, Map<String, String> put) {
        return language.say(sentence, put);
    }

    private static String shortened(String raw) {
        String words = Wording.of(raw);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
