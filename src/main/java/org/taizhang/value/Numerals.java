package org.taizhang.value;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.NumberWords;

/**
 * Reads numbers in figures, in words, or in both: {@code 1,350.5}, {@code 1.2} and a multiplier, or words all through.
 *
 * <p>A multiplier takes with it what stands before it and is smaller. Where ten is such a multiplier, a single digit
 * after a greater one stands for its next lower power, as people say it.
 */
final class Numerals {
    private static final Pattern EXPONENT = Pattern.compile("e([+-]?\\d{1,2})(?![\\d.])");

    private final Digits digits;
    private final Lexicon<BigDecimal> multipliers = new Lexicon<>();
    private final Lexicon<Boolean> amounts = new Lexicon<>();
    private final Lexicon<Boolean> about = new Lexicon<>();
    private final boolean byTens;

    Numerals(NumberWords words) {
        digits = new Digits(words);
        words.multipliers().forEach(multipliers::with);
        amounts.with(words.amounts(), true);
        about.with(words.approximateAfter(), true);
        byTens = words.multipliers().containsValue(BigDecimal.TEN);
    }

    /** The number that begins at this place; empty where none does, or it makes no sense. */
    Optional<Numeral> at(String text, int place) {
        return at(text, place, false);
    }

    /** @param about whether a word for about stands before it: then a multiplier alone stands for one of it */
    Optional<Numeral> at(String text, int place, boolean about) {
        Reading reading = new Reading(text, place, about);
        return reading.read() && reading.at > place ? Optional.of(reading.numeral()) : Optional.empty();
    }

    /** The multiplier that stands at this place, as the number it is. */
    Optional<Numeral> multiplierAt(String text, int place) {
        return multipliers
                .at(text, place)
                .map(m -> new Numeral(m.meaning(), place + m.length(), false, false, m.meaning()));
    }

    /** One number as it is being read. */
    private final class Reading {
        private final String text;
        private final Deque<BigDecimal> terms = new ArrayDeque<>();
        private int at;
        private Digits.Run run;
        private BigDecimal last;
        private BigDecimal greatest = BigDecimal.ONE;
        private boolean rounded;
        private boolean approximate;
        private final boolean aboutBefore;

        Reading(String text, int place, boolean aboutBefore) {
            this.text = text;
            this.at = place;
            this.aboutBefore = aboutBefore;
        }

        boolean read() {
            while (true) {
                Optional<Digits.Run> next = run == null ? digits.at(text, at) : Optional.empty();
                if (next.isPresent()) {
                    run = next.get();
                    at = run.end();
                    if (run.malformed()) return false;
                    continue;
                }
                int word = aboutWithin();
                var multiplier = multipliers.at(text, at + word);
                if (multiplier.isEmpty()) return end();
                rounded = amounts.at(text, at + word).isPresent();
                at += word + multiplier.get().length();
                approximate |= word > 0;
                if (!multiply(multiplier
                        .get()
                        .meaning()
                        .multiply(another(multiplier.get().meaning())))) return false;
            }
        }

        /** A greater multiplier that follows directly on that of a number in figures, which goes on in words; else 1. */
        private BigDecimal another(BigDecimal first) {
            if (run == null || run.inWords() || !terms.isEmpty()) return BigDecimal.ONE;
            var greater = multipliers.at(text, at).filter(m -> m.meaning().compareTo(first) > 0);
            if (greater.isEmpty()) return BigDecimal.ONE;
            rounded = amounts.at(text, at).isPresent();
            at += greater.get().length();
            return greater.get().meaning();
        }

        /** The length of a word for about that stands between a number and its multiplier. */
        private int aboutWithin() {
            if (run == null && last == null) return 0;
            var word = about.at(text, at);
            return word.isPresent()
                            && multipliers.at(text, at + word.get().length()).isPresent()
                    ? word.get().length()
                    : 0;
        }

        private boolean multiply(BigDecimal by) {
            if (run != null && run.isOneOrOther()) return false;
            boolean found = run != null;
            BigDecimal sum = found ? run.amount() : BigDecimal.ZERO;
            while (!terms.isEmpty() && terms.peek().compareTo(by) < 0) {
                sum = sum.add(terms.pop());
                found = true;
            }
            if (!found && by.compareTo(BigDecimal.TEN) != 0 && !isAbout()) return false;
            terms.push(found ? sum.multiply(by) : by);
            last = by;
            greatest = greatest.max(by);
            run = null;
            return true;
        }

        private boolean isAbout() {
            return last == null && (aboutBefore || about.at(text, at).isPresent());
        }

        private boolean end() {
            if (run == null) return last != null;
            if (last == null) return !run.isTwoWithoutZero() && exponent();
            BigDecimal tail = run.amount();
            if (byTens && run.isSingle() && last.compareTo(BigDecimal.TEN) > 0) {
                tail = tail.multiply(last).divide(BigDecimal.TEN);
            }
            if (tail.compareTo(last) >= 0) return false;
            terms.push(tail);
            rounded = false;
            return true;
        }

        private boolean exponent() {
            Matcher e = EXPONENT.matcher(text).region(at, text.length());
            if (!run.inWords() && e.lookingAt()) {
                run = new Digits.Run(
                        run.amount().scaleByPowerOfTen(Integer.parseInt(e.group(1))), e.end(), 1, false, false);
                at = e.end();
                approximate = true;
            }
            terms.push(run.amount());
            return true;
        }

        Numeral numeral() {
            BigDecimal sum = terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Numeral(sum, at, approximate, rounded, greatest);
        }
    }
}
