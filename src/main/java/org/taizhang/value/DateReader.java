package org.taizhang.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;

/** Reads dates with the precision that was written. */
final class DateReader implements FieldReader {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[t .]\\d{1,2}:\\d\\d(:\\d\\d(\\.\\d+)?)?(z|[ap]m)?$");
    private static final Pattern REMARK = Pattern.compile("\\([^()\\d]*\\)$");
    /** What changes nothing between a day, the name of its month and a year, as in <i>15 de marzo de 2012</i>. */
    private static final Pattern BESIDE_NAME =
            Pattern.compile("(?<=[0-9D]\\.?)F\\.?(?=N[0-9]{2})|(?<=N[0-9]{2}\\.?)F\\.?(?=[0-9]{4}$)");

    /** A year that is last and has its word behind it, as the Russian for <i>15 March 2024 y.</i> has. */
    private static final Pattern YEAR_AND_WORD =
            Pattern.compile("(.*[NQ]\\d\\d[-./,]*|\\d{1,2}[-./]\\d{1,2}[-./])(\\d{4}|\\d\\d)\\.?Y");

    /** A day in quotation marks, as forms to be filled in by hand have it. */
    private static final Pattern QUOTED_DAY =
            Pattern.compile("^[\"\u00ab\u201c\u201e]?(\\d{1,2})[\"\u00bb\u201c\u201d](?=\\D)");

    private static final Pattern TWO_DECIMALS = Pattern.compile("0+\\.00(?!0).*");
    /** A date further from its report than this is a slip of the pen. */
    private static final int FARTHEST_YEARS = 50;

    /** What a database writes that has no date. */
    private static final Pattern NO_DATE = Pattern.compile("0000([-/])00\\100([Tt ]00:00(:00(\\.0+)?)?)?");

    private final Form.Field field;
    private final DateScript script;
    private final DateForms forms;
    private final DateTrouble trouble;
    private final Doubts doubts;
    private final ZoneId zone;

    DateReader(Form.Field field, DateScript script, DateForms forms, Doubts doubts, ZoneId zone) {
        this.field = field;
        this.script = script;
        this.forms = forms;
        this.doubts = doubts;
        this.zone = zone;
        this.trouble = new DateTrouble(field, forms, doubts);
    }

    @Override
    public ValueReading read(Cell cell, String words, Optional<String> unit, Period period) {
        return switch (cell.kind()) {
            case DATE ->
                cell.date()
                        .map(d -> d.toLocalDate())
                        .filter(d -> d.isAfter(SERIAL_ZERO.plusDays(1)))
                        .map(d -> accept(shown(d, cell.format()), words, period, List.of()))
                        .orElseGet(() -> ValueReading.refused(trouble.none("date.time", words)));
            case NUMBER -> number(cell, words, period);
            case TEXT -> {
                if (Wording.isEndless(words)) yield ValueReading.refused(trouble.none("date.none", words));
                if (NO_DATE.matcher(words).matches()) yield ValueReading.nothing();
                Optional<IsoMoment> moment = IsoMoment.of(words, zone);
                if (moment.isPresent()) yield moment(moment.get(), words, period);
                Optional<WrittenDate> iso = iso(words);
                yield iso.isPresent()
                        ? accept(iso.get(), words, period, List.of())
                        : text(Wording.compact(words), words, period);
            }
            case BOOLEAN, ERROR, NO_STORED_VALUE -> ValueReading.refused(trouble.none("date.none", words));
        };
    }

    private ValueReading moment(IsoMoment moment, String words, Period period) {
        WrittenDate day = WrittenDate.of(moment.day());
        if (moment.certain()) return accept(day, words, period, List.of());
        Map<String, String> put = Map.of("value", day.iso());
        return accept(
                day, words, period, List.of(doubts.of(Code.APPROXIMATE, "date.zone", words, put, Optional.empty())));
    }

    /** A day as its format shows it: a month or year where the format shows no more and the day is the first of it. */
    private static WrittenDate shown(LocalDate day, Optional<String> format) {
        if (day.getDayOfMonth() != 1 || format.isEmpty()) return WrittenDate.of(day);
        if (day.getDayOfYear() == 1 && DateFormat.showsYearAlone(format.get()))
            return new WrittenDate(day.getYear(), WrittenDate.NONE, WrittenDate.NONE, false);
        return DateFormat.showsDay(format.get())
                ? WrittenDate.of(day)
                : new WrittenDate(day.getYear(), day.getMonthValue(), WrittenDate.NONE, false);
    }

    private ValueReading number(Cell cell, String words, Period period) {
        BigDecimal number = cell.number().orElseThrow().stripTrailingZeros();
        String text = number.toPlainString();
        if (cell.date().isPresent() && SERIAL.matcher(text).matches())
            return serial(cell.date().get().toLocalDate(), words, period);
        boolean zeroMayBeLost = number.scale() == 1 && "123".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (zeroMayBeLost) {
            if (cell.format().filter(f -> TWO_DECIMALS.matcher(f).matches()).isPresent())
                return text(text + "0", words, period);
            Optional<WrittenDate> one = written(text, period);
            Optional<WrittenDate> other = written(text + "0", period);
            if (one.isPresent() && other.isPresent() && other.get().exists())
                return ValueReading.refused(trouble.either("date.lostZero", words, one.get(), other.get()));
        }
        return text(text, words, period);
    }

    /** A day written as most programs write it, which needs no words of any language. */
    private static Optional<WrittenDate> iso(String words) {
        if (words.length() != 10 || words.charAt(4) != '-' || words.charAt(7) != '-') return Optional.empty();
        for (int i = 0; i < 10; i++) if (i != 4 && i != 7 && !Wording.isDigit(words.charAt(i))) return Optional.empty();
        return Optional.of(new WrittenDate(
                Integer.parseInt(words, 0, 4, 10),
                Integer.parseInt(words, 5, 7, 10),
                Integer.parseInt(words, 8, 10, 10),
                false));
    }

    private Optional<WrittenDate> written(String script, Period period) {
        return forms.read(script, period, field.actual())
                .or(() -> forms.inAnyOrder(script, period, field.actual()).readings().stream()
                        .findFirst());
    }

    private ValueReading text(String compact, String words, Period period) {
        String unquoted = QUOTED_DAY.matcher(compact).replaceFirst("$1");
        String whole = script.of(withoutTimeAndRemark(unquoted));
        String bare = withYearAlone(bare(whole), period);
        if (field.actual() && whole.indexOf('L') >= 0) return ValueReading.refused(trouble.none("date.planned", words));
        Matcher serial = SERIAL.matcher(bare);
        if (serial.matches() && compact.contains(serial.group(1)))
            return serial(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))), words, period);
        Optional<WrittenDate> written = forms.read(bare, period, field.actual());
        if (written.isEmpty() && bare.indexOf('F') > 0)
            written = forms.read(BESIDE_NAME.matcher(bare).replaceAll(""), period, field.actual());
        if (written.isEmpty()) {
            DayAndMonth pair = forms.inAnyOrder(bare, period, field.actual());
            if (pair.readings().size() != 1) return ValueReading.refused(trouble.of(bare, pair, words, period));
            written = Optional.of(pair.readings().get(0));
        }
        boolean before = whole.indexOf('B') >= 0;
        return accept(before ? written.get().about() : written.get(), words, period, List.of());
    }

    private static String withoutTimeAndRemark(String compact) {
        String day = compact.indexOf(':') < 0
                ? compact
                : TIME_OF_DAY.matcher(compact).replaceFirst("");
        return day.endsWith(")") ? REMARK.matcher(day).replaceFirst("") : day;
    }

    /** A script without the words and stops around its date. */
    private static String bare(String script) {
        int from = 0;
        int to = script.length();
        while (from < to && "FLB".indexOf(script.charAt(from)) >= 0) from++;
        // A weekday changes nothing, and neither does the stop behind it.
        if (from > 0 && script.charAt(from - 1) == 'F') while (from < to && script.charAt(from) == '.') from++;
        while (to > from && "FLB.,;:".indexOf(script.charAt(to - 1)) >= 0) to--;
        return script.substring(from, to);
    }

    /** A script whose year needs no word to be known as such. */
    private static String withYearAlone(String bare, Period period) {
        Matcher named = YEAR_AND_WORD.matcher(bare);
        return named.matches() ? named.group(1) + DateForms.year(named.group(2), period) : bare;
    }

    private ValueReading serial(LocalDate day, String words, Period period) {
        if (Math.abs(day.getYear() - period.year()) > FARTHEST_YEARS)
            return ValueReading.refused(trouble.none("date.none", words));
        Doubt read =
                doubts.of(Code.APPROXIMATE, "date.serial", words, Map.of("value", day.toString()), Optional.empty());
        return accept(WrittenDate.of(day), words, period, List.of(read));
    }

    private ValueReading accept(WrittenDate date, String words, Period period, List<Doubt> before) {
        if (!date.exists()) return ValueReading.refused(trouble.impossible(date, words));
        if (Math.abs(date.year() - period.year()) > FARTHEST_YEARS)
            return ValueReading.refused(trouble.none("date.far", words));
        List<Doubt> found = new ArrayList<>(before);
        if (date.approximate()) {
            Map<String, String> put = Map.of("value", date.iso());
            found.add(doubts.of(Code.APPROXIMATE, "date.about", words, put, Optional.empty()));
        }
        if (field.actual() && date.firstDay().isAfter(period.plus(1).lastDay()))
            found.add(doubts.of(
                    Code.INCONSISTENT, "date.future", words, Map.of("field", field.title()), Optional.empty()));
        return ValueReading.of(new Value.Date(date.iso()), List.copyOf(found));
    }
}
