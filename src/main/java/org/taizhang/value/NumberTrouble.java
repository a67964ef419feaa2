package org.taizhang.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.NumberStyle;
import org.taizhang.campaign.NumberWords;
import org.taizhang.campaign.Spelling;

/** Tells why a text is no number, and what was likely meant. */
final class NumberTrouble {
    /** Beyond so many characters nobody meant a number. */
    private static final int LONGEST = 60;

    private static final String REVISED = "number.revised";
    private static final Pattern LOST_POINT = Pattern.compile("(?<=\\d)[?\\uFFFD](?=\\d)");
    private static final Pattern LETTERS_FOR_DIGITS = Pattern.compile("(?=.*\\d)[\\dol.,]+");
    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d[-./\\p{L}]\\d{1,2}.*|\\d{1,2}:\\d\\d(:\\d\\d)?");
    private static final Pattern ERROR = Pattern.compile("#{3,}|#[\\p{L}\\d/!?]+");

    /**
     * What is the matter.
     *
     * @param sentence the message's key
     * @param suggestion what was likely meant
     */
    record Diagnosis(String sentence, Optional<String> suggestion) {}

    private static final Pattern SUFFIX = Pattern.compile("[a-z]{1,3}(?![a-z]).*");

    private final NumberPhrases phrases;
    private final NumberStyle style;
    private final List<String> denials;
    private final Lexicon<String> joins = new Lexicon<>();

    NumberTrouble(Language language, NumberPhrases phrases) {
        NumberWords words = language.numbers();
        this.phrases = phrases;
        style = language.numberStyle();
        denials = language.remarks().notYet().stream().map(Spelling::of).toList();
        joins.with(words.revised(), REVISED)
                .with(words.ratio(), "number.ratio")
                .with(words.range(), "number.range")
                .with(List.of("+"), "number.sum")
                .with(List.of("×", "*", "x"), "number.product");
    }

    Diagnosis diagnose(String text) {
        if (text.length() > LONGEST) return new Diagnosis("number.none", Optional.empty());
        if (ERROR.matcher(text).matches()) return new Diagnosis("number.none", Optional.empty());
        if (DAY.matcher(text).matches() && !joined(text).isPresent())
            return new Diagnosis("number.date", Optional.empty());
        Matcher lost = LOST_POINT.matcher(text);
        if (lost.find()) return likely(lost.replaceAll(style.decimal()));
        if (LETTERS_FOR_DIGITS.matcher(text).matches()) {
            Diagnosis letters = likely(text.replace('o', '0').replace('l', '1'));
            if (letters.suggestion().isPresent()) return letters;
        }
        return joined(text).orElseGet(() -> new Diagnosis("number.none", onlyNumber(text)));
    }

    private Diagnosis likely(String text) {
        return new Diagnosis(
                "number.none", Optional.of(text).filter(t -> phrases.read(t).isPresent()));
    }

    /** Two numbers with something between them, as a range, a ratio, a sum or a product. */
    private Optional<Diagnosis> joined(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            var join = joins.at(text, at);
            if (join.isEmpty()) continue;
            if (join.get().meaning().equals(REVISED))
                return revised(text, at, at + join.get().length());
            Optional<NumberPhrase> left = phrases.read(text.substring(0, at));
            if (left.isEmpty()) continue;
            String rest = text.substring(at + join.get().length());
            Optional<Quantity> right = phrases.read(rest).map(NumberPhrase::quantity);
            String sentence = join.get().meaning();
            if (right.isPresent())
                return Optional.of(
                        new Diagnosis(sentence, result(sentence, left.get().quantity(), right.get())));
            if (joined(rest).isPresent()) return Optional.of(new Diagnosis(sentence, Optional.empty()));
        }
        return Optional.empty();
    }

    /** A number that another has taken the place of, which stands behind it or in brackets there. */
    private Optional<Diagnosis> revised(String text, int from, int to) {
        String former = text.substring(0, from).replaceFirst("[(,;]$", "");
        String latter = text.substring(to).replaceFirst("[)]$", "");
        return phrases.read(former)
                .flatMap(f -> phrases.read(latter))
                .map(l -> new Diagnosis(REVISED, Optional.of(latter)));
    }

    private Optional<String> result(String sentence, Quantity left, Quantity right) {
        if (left.unit().isPresent() || right.unit().isPresent()) return Optional.empty();
        BigDecimal result = switch (sentence) {
            case "number.sum" -> left.amount().add(right.amount());
            case "number.product" -> left.amount().multiply(right.amount());
            default -> null;
        };
        return Optional.ofNullable(result).map(this::written);
    }

    /** The one number in the text, where there is just one, nothing denies it and no unknown suffix multiplies it. */
    private Optional<String> onlyNumber(String text) {
        Optional<String> found = Optional.empty();
        for (int at = 0; at < text.length(); at++) {
            if (!Wording.isDigit(text.charAt(at))) continue;
            Optional<Numeral> here = phrases.numerals().at(text, at);
            if (here.isEmpty() || found.isPresent()) return Optional.empty();
            String before = text.substring(0, at);
            if (denials.stream().anyMatch(before::endsWith)) return Optional.empty();
            if (SUFFIX.matcher(text).region(here.get().end(), text.length()).matches()) return Optional.empty();
            String written = text.substring(at, here.get().end());
            boolean multiplied = here.get().greatest().compareTo(BigDecimal.ONE) > 0;
            found = Optional.of(multiplied ? written : written(here.get().amount()));
            at = here.get().end() - 1;
        }
        return found;
    }

    private String written(BigDecimal number) {
        return style.plain(new Value.Number(number).amount());
    }
}
