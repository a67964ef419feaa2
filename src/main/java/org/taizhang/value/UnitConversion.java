package org.taizhang.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.campaign.UnitFamily;
import org.taizhang.campaign.UnitFamily.Kind;

/** The units of a language, and how an amount in one is said in another. */
public final class UnitConversion {
    /** As many decimals as are kept of an amount that can't be said exactly in another unit. */
    private static final int DECIMALS = 6;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The codes of currencies have so many letters. */
    private static final int CODE = 3;

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    /**
     * A unit of measure.
     *
     * @param family what it measures
     * @param kind how it goes with other families
     * @param size its size in the family's base
     * @param multiplier the multiplier that its own spelling begins or ends with, 1 where it has none
     */
    public record Unit(String family, Kind kind, BigDecimal size, BigDecimal multiplier) {
        /** The unit without the multiplier in its spelling. */
        Unit plain() {
            return new Unit(family, kind, size.divide(multiplier, MathContext.DECIMAL64), BigDecimal.ONE);
        }

        /** Whether an amount in this unit can be said in the other. */
        public boolean fits(Unit other) {
            if (family.equals(other.family)) return true;
            if (kind == Kind.share || other.kind == Kind.share) return kind == other.kind;
            return kind == Kind.general && other.kind == Kind.count || kind == Kind.count && other.kind == Kind.general;
        }
    }

    /** The unit of a bare number, which may be a count of anything. */
    static final Unit BARE = new Unit("", Kind.general, BigDecimal.ONE, BigDecimal.ONE);
    /** The whole, of which rates are a share. */
    static final Unit WHOLE = new Unit("", Kind.share, BigDecimal.ONE, BigDecimal.ONE);

    private final Map<String, Unit> units = new HashMap<>();
    private final Lexicon<BigDecimal> multipliers = new Lexicon<>();

    public UnitConversion(Language language) {
        language.numbers().multipliers().forEach(multipliers::with);
        Set<String> all = language.units().stream()
                .flatMap(f -> f.units().keySet().stream().map(Spelling::of))
                .collect(Collectors.toSet());
        for (UnitFamily family : language.units()) {
            Map<String, BigDecimal> sizes = new HashMap<>();
            family.units().forEach((spelling, size) -> sizes.putIfAbsent(Spelling.of(spelling), size));
            sizes.forEach((word, size) -> units.putIfAbsent(
                    word, new Unit(family.name(), family.kind(), size, multiplierOf(word, sizes, all))));
        }
    }

    private UnitConversion(UnitConversion known, String spelling) {
        units.putAll(known.units);
        units.put(Spelling.of(spelling), new Unit(spelling, Kind.measure, BigDecimal.ONE, BigDecimal.ONE));
    }

    /** These units and one more that only a form knows, which is turned into no other. */
    UnitConversion with(String spelling) {
        return new UnitConversion(this, spelling);
    }

    /** The unit of this spelling, with or without a multiplier before it. */
    public Optional<Unit> unit(String spelling) {
        return spelled(Spelling.of(spelling));
    }

    /** The units by their {@link Spelling}. */
    Map<String, Unit> all() {
        return units;
    }

    /** An amount of one unit in another that it fits. */
    public static BigDecimal convert(BigDecimal amount, Unit from, Unit to) {
        if (from.size().compareTo(to.size()) == 0) return amount;
        BigDecimal inBase = amount.multiply(from.size());
        BigDecimal rounded = inBase.divide(to.size(), DECIMALS + 6, RoundingMode.HALF_UP);
        boolean exact = rounded.multiply(to.size()).compareTo(inBase) == 0;
        return exact ? rounded : rounded.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private Optional<Unit> spelled(String word) {
        Unit known = units.get(word);
        if (known != null) return Optional.of(known);
        return multipliers
                .at(word, 0)
                .flatMap(m -> spelled(word.substring(m.length())).map(u -> times(u, m.meaning())));
    }

    private static Unit times(Unit unit, BigDecimal by) {
        return new Unit(
                unit.family(),
                unit.kind(),
                unit.size().multiply(by),
                unit.multiplier().multiply(by));
    }

    /** What a spelling begins or ends with, where the rest of it is the same unit without that. */
    private BigDecimal multiplierOf(String word, Map<String, BigDecimal> sizes, Set<String> all) {
        return multipliers
                .at(word, 0)
                .filter(m ->
                        sizes.get(word).compareTo(rest(word, m.length(), sizes).multiply(m.meaning())) == 0)
                .map(Lexicon.Word::meaning)
                .or(() -> thousands(word, sizes, all))
                .orElse(BigDecimal.ONE);
    }

    /**
     * Thousands that a spelling adds to another unit of its family by what is no unit itself, such as a k behind a dollar or
     * a multiplier with more words. Before a unit such a letter may be a part of another's name, as of kilogrammes, and
     * counts only where money is meant.
     */
    private Optional<BigDecimal> thousands(String word, Map<String, BigDecimal> sizes, Set<String> all) {
        boolean money = sizes.keySet().stream().anyMatch(UnitConversion::isMoney);
        return sizes.keySet().stream()
                .filter(base -> word.length() > base.length())
                .flatMap(base -> added(word, base)
                        .filter(a -> !all.contains(a))
                        .map(a -> sizes.get(word).divide(sizes.get(base), MathContext.DECIMAL64))
                        .filter(times -> times.compareTo(THOUSAND) >= 0
                                && times.remainder(THOUSAND).signum() == 0)
                        .filter(times -> word.startsWith(base) || money || isMultiplier(word, times))
                        .stream())
                .max(Comparator.naturalOrder());
    }

    /** What a word has behind or before another. */
    private static Optional<String> added(String word, String base) {
        if (word.startsWith(base)) return Optional.of(word.substring(base.length()));
        return word.endsWith(base) ? Optional.of(word.substring(0, word.length() - base.length())) : Optional.empty();
    }

    private boolean isMultiplier(String word, BigDecimal times) {
        return multipliers
                .at(word, 0)
                .filter(m -> m.meaning().compareTo(times) == 0)
                .isPresent();
    }

    /** Whether a unit is a currency's sign, or its code. */
    private static boolean isMoney(String unit) {
        return unit.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                || unit.length() == CODE && CODES.contains(unit.toUpperCase(Locale.ROOT));
    }

    private static BigDecimal rest(String word, int from, Map<String, BigDecimal> sizes) {
        return from == word.length() ? BigDecimal.ONE : sizes.getOrDefault(word.substring(from), BigDecimal.ZERO);
    }
}
