package org.taizhang.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.NumberWords;
import org.taizhang.campaign.UnitFamily;
import org.taizhang.value.UnitConversion.Unit;

/** Reads a compact text as one number with its unit, words for about, and remarks behind it. */
final class NumberPhrases {
    private enum Word {
        ABOUT,
        FILLER,
        SAME
    }

    private final Numerals numerals;
    private final Lexicon<Word> before = new Lexicon<>();
    private final Lexicon<Word> after = new Lexicon<>();
    private final Lexicon<Word> same = new Lexicon<>();
    private final Lexicon<Boolean> minus = new Lexicon<>();
    private final Lexicon<Boolean> notes = new Lexicon<>();
    private final Lexicon<Boolean> revised = new Lexicon<>();
    private final Lexicon<Boolean> fraction = new Lexicon<>();
    private final Lexicon<Unit> units = new Lexicon<>();
    private final Digits digits;

    NumberPhrases(Language language, UnitConversion conversion) {
        NumberWords words = language.numbers();
        numerals = new Numerals(words);
        digits = new Digits(words);
        before.with(words.approximateBefore(), Word.ABOUT).with(words.filler(), Word.FILLER);
        after.with(words.approximateAfter(), Word.ABOUT).with(words.filler(), Word.FILLER);
        same.with(words.equivalent(), Word.SAME);
        minus.with(words.minus(), true);
        notes.with(words.note(), true);
        revised.with(words.revised(), true);
        fraction.with(words.fraction(), true);
        conversion.all().forEach(units::with);
    }

    Numerals numerals() {
        return numerals;
    }

    /** What the text says; empty where it is not one number. */
    Optional<NumberPhrase> read(String text) {
        if (isBracketed(text)) {
            String inner = text.substring(1, text.length() - 1);
            Optional<NumberPhrase> bare = new Reading(inner).phrase();
            boolean accounting = Wording.isDigit(inner.charAt(0));
            return bare.map(p -> accounting ? negative(p) : p);
        }
        return new Reading(text).phrase();
    }

    private static boolean isBracketed(String text) {
        return text.length() > 2 && text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1;
    }

    private static NumberPhrase negative(NumberPhrase phrase) {
        return new NumberPhrase(phrase.quantity().negated(), phrase.again(), phrase.signed());
    }

    /** One text as it is being read. */
    private final class Reading {
        private final String text;
        private int at;
        private boolean approximate;
        private boolean signed;
        private Optional<Unit> unit = Optional.empty();
        private Optional<Quantity> again = Optional.empty();

        Reading(String text) {
            this.text = text;
        }

        Optional<NumberPhrase> phrase() {
            // A unit may stand in brackets behind the number.
            return quantity().filter(q -> rest()).map(q -> new NumberPhrase(q.with(unit, approximate), again, signed));
        }

        Optional<Quantity> quantity() {
            skip(before);
            Optional<Lexicon.Word<Unit>> sign = units.at(text, at).map(this::step);
            unit = sign.map(Lexicon.Word::meaning);
            boolean negative = minus.at(text, at).map(this::step).isPresent();
            if (!negative && at < text.length() && text.charAt(at) == '+') at++;
            Optional<Numeral> found = numeral();
            if (found.isEmpty()) return Optional.empty();
            Numeral numeral = found.get();
            approximate |= numeral.approximate();
            skip(after);
            Optional<Unit> behind =
                    sign.flatMap(this::parted).or(() -> units.at(text, at).map(u -> step(u).meaning()));
            if (behind.isPresent() && unit.isPresent() && !behind.get().equals(unit.get())) return Optional.empty();
            signed = behind.isEmpty()
                    && sign.filter(s -> isCurrency(s.spelling())).isPresent();
            unit = behind.or(() -> unit);
            BigDecimal amount = numeral.amount();
            if (behind.isPresent() && behind.get().kind() == UnitFamily.Kind.share) amount = amount.add(tenth());
            skip(after);
            Quantity read = new Quantity(amount, unit, approximate, numeral.rounded(), numeral.greatest());
            return Optional.of(negative ? read.negated() : read);
        }

        /** The unit of which one part stands before the number and the rest behind it, such as a dollar's sign and an m. */
        private Optional<Unit> parted(Lexicon.Word<Unit> sign) {
            if (at == text.length()) return Optional.empty();
            var whole = units.at(sign.spelling() + text.substring(at), 0).filter(u -> u.length() > sign.length());
            whole.ifPresent(u -> {
                at += u.length() - sign.length();
                unit = Optional.of(u.meaning());
            });
            return whole.map(Lexicon.Word::meaning);
        }

        /** A digit behind a share, which is a tenth of it. */
        private BigDecimal tenth() {
            Optional<Digits.Run> digit =
                    digits.at(text, at).filter(Digits.Run::isSingle).filter(Digits.Run::inWords);
            digit.ifPresent(d -> at = d.end());
            return digit.map(d -> d.amount().movePointLeft(1)).orElse(BigDecimal.ZERO);
        }

        private Optional<Numeral> numeral() {
            Optional<Numeral> denominator = numerals.at(text, at, approximate).or(this::implied);
            denominator.ifPresent(n -> at = n.end());
            var parted = fraction.at(text, at);
            if (denominator.isEmpty() || parted.isEmpty()) return denominator;
            step(parted.get());
            return numerals.at(text, at).flatMap(n -> {
                at = n.end();
                unit = Optional.of(UnitConversion.WHOLE);
                return divided(n, denominator.get().amount());
            });
        }

        /** A multiplier that stands before the word for a fraction, without a number before it. */
        private Optional<Numeral> implied() {
            return numerals.multiplierAt(text, at)
                    .filter(m -> fraction.at(text, m.end()).isPresent());
        }

        private Optional<Numeral> divided(Numeral numerator, BigDecimal by) {
            try {
                BigDecimal share = numerator.amount().divide(by);
                return Optional.of(new Numeral(share, at, numerator.approximate(), false, BigDecimal.ONE));
            } catch (ArithmeticException endless) {
                return Optional.empty();
            }
        }

        private boolean rest() {
            while (at < text.length()) {
                char c = text.charAt(at);
                int close = c == '(' ? closing() : -1;
                if (close > 0) {
                    if (isRevised(text.substring(at + 1, close))) return false;
                    remark(text.substring(at + 1, close));
                    at = close + 1;
                } else if (isStop(c) && at + 1 == text.length()) {
                    at++;
                } else {
                    int from = isStop(c) ? at + 1 : at;
                    if (!isNote(from)) return false;
                    remark(text.substring(from));
                    at = text.length();
                }
            }
            return true;
        }

        private boolean isRevised(String remark) {
            return revised.at(remark, 0)
                    .map(w -> new Reading(remark.substring(w.length())))
                    .filter(Reading::isNumber)
                    .isPresent();
        }

        private boolean isNumber() {
            return quantity().isPresent() && at == text.length();
        }

        private boolean isNote(int from) {
            if (notes.at(text, from).isPresent()) return true;
            return same.at(text, from).isPresent()
                    && new Reading(text.substring(from)).second().isPresent();
        }

        private void remark(String words) {
            Optional<Unit> alone = units.of(words);
            if (alone.isPresent() && unit.isEmpty()) unit = alone;
            else if (again.isEmpty()) again = new Reading(words).second();
        }

        private Optional<Quantity> second() {
            skip(same);
            return quantity().filter(q -> at == text.length() && q.unit().isPresent());
        }

        private int closing() {
            int depth = 0;
            for (int i = at; i < text.length(); i++) {
                if (text.charAt(i) == '(') depth++;
                if (text.charAt(i) == ')' && --depth == 0) return i;
            }
            return -1;
        }

        private void skip(Lexicon<Word> words) {
            for (var word = words.at(text, at); word.isPresent(); word = words.at(text, at)) {
                approximate |= step(word.get()).meaning() == Word.ABOUT;
            }
        }

        private <T> Lexicon.Word<T> step(Lexicon.Word<T> word) {
            at += word.length();
            return word;
        }
    }

    private static boolean isCurrency(String unit) {
        return unit.codePoints().allMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private static boolean isStop(char c) {
        return c == ',' || c == ';' || c == '.' || c == 0x3002 || c == 0x3001;
    }
}
