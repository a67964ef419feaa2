package org.taizhang.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;
import org.taizhang.value.UnitConversion.Unit;

/** Reads numbers into a field's unit: the unit of the cell counts, then the column's, then the field's own. */
final class NumberReader implements FieldReader {
    private static final int MOST_FIGURES = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The first year that a date typed for a number is likely to have; before, a number is likely shown as a date. */
    private static final LocalDate SERIALS_LOOK_LIKE_DAYS = LocalDate.of(1950, 1, 1);

    private final Form.Field field;
    private final UnitConversion units;
    private final NumberPhrases phrases;
    private final NumberTrouble trouble;
    private final NumberBounds bounds;
    private final Doubts doubts;
    private final Unit own;
    private volatile Column last;

    NumberReader(Form.Field field, UnitConversion units, NumberPhrases phrases, NumberTrouble trouble, Doubts doubts) {
        this.field = field;
        this.units = units;
        this.phrases = phrases;
        this.trouble = trouble;
        this.doubts = doubts;
        this.bounds = new NumberBounds(field, doubts);
        this.own = field.rate()
                ? UnitConversion.WHOLE
                : field.unit().map(u -> units.unit(u).orElseThrow()).orElse(UnitConversion.BARE);
        this.last = new Column(Optional.empty(), own);
    }

    @Override
    public ValueReading read(Cell cell, String words, Optional<String> unit, Period period) {
        return switch (cell.kind()) {
            case NUMBER -> number(cell, doubts.seen(cell, words), unit);
            case DATE -> day(cell, words);
            case BOOLEAN, ERROR, NO_STORED_VALUE -> refuse("number.none", words, Optional.empty());
            case TEXT -> Wording.isEndless(words) ? refuse("number.none", words, Optional.empty()) : text(words, unit);
        };
    }

    /** The unit of the column; remembered, since it is asked for each of its cells. */
    private Unit column(Optional<String> unit) {
        Column known = last;
        if (known.said.equals(unit)) return known.unit;
        Unit found = fitting(unit).orElse(own);
        last = new Column(unit, found);
        return found;
    }

    private Optional<Unit> fitting(Optional<String> unit) {
        return unit.flatMap(units::unit).filter(u -> u.fits(own));
    }

    private record Column(Optional<String> said, Unit unit) {}

    private ValueReading number(Cell cell, String words, Optional<String> unit) {
        Unit column = column(unit);
        BigDecimal amount = cell.number().orElseThrow();
        Optional<Unit> written = Optional.empty();
        Optional<Quantity> shown = cell.format().isPresent() || hasUnit(words) ? asShown(words) : Optional.empty();
        if (hasUnit(words)) {
            BigDecimal stored = amount;
            Optional<Quantity> meant = shown.flatMap(s -> s.ofStored(stored));
            if (meant.isPresent()) return finish(meant.get(), column, words, List.of());
            written = shown.flatMap(s -> unitOf(stored, s));
        } else if (shown.isPresent() && !isOfBase(unit)) amount = shown.get().amount();
        boolean approximate = shown.filter(Quantity::approximate).isPresent();
        List<Doubt> lost = KeptDigits.areLost(cell) ? List.of(doubts.lostDigits(words)) : List.of();
        return finish(Quantity.stored(amount, written, approximate), column, words, lost);
    }

    /** The number as its format shows it, which may have moved its point to count in thousands or ten thousands. */
    private Optional<Quantity> asShown(String words) {
        return phrases.read(Wording.compact(words)).map(NumberPhrase::quantity);
    }

    /** Whether a column says that it is in the base of its unit, of which its numbers are only shown as thousands. */
    private boolean isOfBase(Optional<String> unit) {
        return fitting(unit)
                .filter(u -> u.size().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /** Whether something stands behind the figures, which may end with a digit of its own as square metres do. */
    private static boolean hasUnit(String words) {
        int last = words.length() - 1;
        return last >= 0
                && (!Wording.isDigit(words.charAt(last)) || last > 0 && Character.isLetter(words.charAt(last - 1)));
    }

    /** The unit in which a number stands whose format shows it so: a percentage is stored as the share itself. */
    private static Optional<Unit> unitOf(BigDecimal amount, Quantity shown) {
        boolean share = shown.unit().filter(u -> u.fits(UnitConversion.WHOLE)).isPresent();
        boolean asShown = shown.amount().compareTo(amount) == 0 && amount.signum() != 0;
        return share && !asShown ? Optional.of(UnitConversion.WHOLE) : shown.unit();
    }

    private ValueReading day(Cell cell, String words) {
        boolean serial = cell.number().isPresent()
                && cell.date()
                        .map(d -> d.toLocalDate().isBefore(SERIALS_LOOK_LIKE_DAYS))
                        .orElse(false)
                && cell.number().get().compareTo(BigDecimal.ONE) >= 0;
        return refuse("number.date", words, serial ? cell.number().map(doubts::number) : Optional.empty());
    }

    private ValueReading text(String words, Optional<String> unit) {
        Unit column = column(unit);
        if (isFigures(words)) {
            return finish(Quantity.stored(new BigDecimal(words), Optional.empty()), column, words, List.of());
        }
        String text = Wording.compact(words);
        Optional<NumberPhrase> phrase = phrases.read(text);
        if (phrase.isEmpty()) {
            NumberTrouble.Diagnosis d = trouble.diagnose(text);
            return refuse(d.sentence(), words, d.suggestion());
        }
        boolean named = phrase.get().signed() && fitting(unit).isPresent();
        Quantity first = named ? phrase.get().in(column) : phrase.get().quantity();
        Optional<Quantity> again =
                phrase.get().again().filter(q -> q.in(own, column).isPresent());
        if (again.isEmpty()) return finish(first, column, words, List.of());
        if (first.in(own, column).isEmpty()) return finish(again.get(), column, words, List.of());
        return finish(first, column, words, disagreement(first, again.get(), column, words));
    }

    /** Whether the text is nothing but figures, as most numbers are. */
    private static boolean isFigures(String words) {
        for (int i = 0; i < words.length(); i++) if (!Wording.isDigit(words.charAt(i))) return false;
        return !words.isEmpty() && words.length() <= MOST_FIGURES;
    }

    private List<Doubt> disagreement(Quantity first, Quantity again, Unit column, String words) {
        if (again.unit().equals(first.unit())) return List.of();
        Unit unit = again.unit().orElse(column);
        BigDecimal said = first.in(unit, column).orElse(again.amount());
        if (said.subtract(again.amount()).abs().compareTo(again.rounding()) <= 0) return List.of();
        return List.of(doubts.of(
                Code.INCONSISTENT,
                "number.disagrees",
                words,
                Map.of("converted", doubts.number(said), "written", doubts.number(again.amount())),
                Optional.empty()));
    }

    private ValueReading finish(Quantity quantity, Unit column, String words, List<Doubt> before) {
        Optional<BigDecimal> exact = quantity.in(own, column);
        if (exact.isEmpty()) return foreign(quantity, words);
        Optional<BigDecimal> amount = exact.map(KeptDigits::of);
        List<Doubt> found = new ArrayList<>(before);
        boolean rounded = KeptDigits.areCut(quantity.amount());
        if (quantity.approximate() || rounded)
            found.add(about(amount.get(), words, rounded ? "number.rounded" : "number.about"));
        if (looksLikeShareAlready(quantity, column)) {
            String meant = doubts.percent(quantity.amount().multiply(HUNDRED));
            found.add(doubts.of(Code.INCONSISTENT, "number.tiny", words, Optional.of(meant)));
        }
        Optional<Doubt> outside = bounds.outside(amount.get(), quantity, words);
        if (outside.filter(d -> d.severity() == Severity.ERROR).isPresent()) return ValueReading.refused(outside.get());
        outside.ifPresent(found::add);
        return ValueReading.of(new Value.Number(amount.get()), List.copyOf(found));
    }

    /** Whether a fraction of one stands in a column of hundredths. */
    private boolean looksLikeShareAlready(Quantity quantity, Unit column) {
        return field.rate()
                && quantity.unit().isEmpty()
                && column.size().compareTo(BigDecimal.ONE) < 0
                && quantity.amount().signum() > 0
                && quantity.amount().compareTo(BigDecimal.ONE) < 0;
    }

    private Doubt about(BigDecimal amount, String words, String sentence) {
        return doubts.of(
                Code.APPROXIMATE, sentence, words, Map.of("value", doubts.amount(field, amount)), Optional.empty());
    }

    private ValueReading foreign(Quantity quantity, String words) {
        boolean percent = quantity.unit()
                .filter(u -> u.kind() == UnitConversion.WHOLE.kind())
                .isPresent();
        return refuse(
                field.rate() ? "number.notShare" : percent ? "number.share" : "number.unit", words, Optional.empty());
    }

    private ValueReading refuse(String sentence, String words, Optional<String> suggestion) {
        Map<String, String> put = Map.of(
                "field",
                field.title(),
                "unit",
                field.rate() ? "%" : field.unit().orElseGet(() -> doubts.say("value.bare", Map.of())));
        return ValueReading.refused(doubts.of(Code.NOT_A_NUMBER, sentence, words, put, suggestion));
    }
}
