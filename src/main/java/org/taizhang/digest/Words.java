package org.taizhang.digest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Indicator;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Measure;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Scale;

/**
 * What people call things and how they write numbers and days, in the campaign's language.
 *
 * <p>Sentences come from the language's messages, day patterns are those of {@link java.time.format.DateTimeFormatter}.
 * Names of forms, fields, entries and counties come from the campaign.
 */
final class Words {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Campaign campaign;
    private final Language language;
    private final Patterns patterns;
    private final Map<String, String> periods = new ConcurrentHashMap<>();
    private final Map<String, String> counties = new HashMap<>();
    private final Map<String, Optional<Form.Field>> fields = new ConcurrentHashMap<>();

    Words(Campaign campaign) {
        this.campaign = campaign;
        this.language = campaign.language();
        this.patterns = new Patterns(language);
        campaign.counties().forEach(c -> counties.put(c.id(), c.name()));
    }

    /** The language as in {@code lang="zh-CN"}. */
    String code() {
        return language.code();
    }

    /** Whether lines begin at the right. */
    boolean rightToLeft() {
        return language.rightToLeft();
    }

    /** The direction of lines as in {@code dir="ltr"}. */
    String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    String say(String key, Map<String, String> put) {
        return language.say(key, put);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    boolean knows(String key) {
        return language.messages().containsKey(key);
    }

    /** A number with separators of thousands and at most two decimals. */
    String number(BigDecimal n) {
        return patterns.number("#,##0.##", n);
    }

    /** A share from 0 to 1 in percent. */
    String percent(BigDecimal share) {
        return language.percent(patterns.number("#,##0.#", share.movePointRight(2)));
    }

    /** A ratio with two decimals. */
    String ratio(BigDecimal ratio) {
        return patterns.number("0.00", ratio);
    }

    /** A number of a unit in the size that people speak in: the language's scales of that unit. */
    String amount(BigDecimal n, String unit) {
        for (Scale s : language.scales().getOrDefault(unit, List.of())) {
            if (n.abs().compareTo(s.from()) >= 0) return language.measured(number(n.multiply(s.times())), s.unit());
        }
        return language.measured(number(n), unit);
    }

    /** A day in words. */
    String day(LocalDate day) {
        return format("date.day", day);
    }

    /** A day in words without its year. */
    String shortDay(LocalDate day) {
        return format("date.short", day);
    }

    /** A day in the words of an official letter, which may write its digits out. */
    String formalDay(LocalDate day) {
        return formal().map(
                        f -> f.write(day, say("date.formal.year"), say("date.formal.month"), say("date.formal.day")))
                .orElseGet(() -> day(day));
    }

    /** A number below 100 as official letters count their points. */
    String formalNumber(int n) {
        return formal().map(f -> f.upToNinetyNine(n)).orElse(Integer.toString(n));
    }

    private Optional<FormalNumbers> formal() {
        String digits = say("date.formal.digits");
        return digits.codePointCount(0, digits.length()) == 11
                ? Optional.of(new FormalNumbers(digits))
                : Optional.empty();
    }

    /** A period or a day of any precision, such as {@code 2012-03}, {@code 2012-H1}, {@code 2012-04-30}, in words. */
    String period(String period) {
        if (DAY.matcher(period).matches()) return day(LocalDate.parse(period));
        return periods.computeIfAbsent(period, language::period);
    }

    /** A period in words, a month of a day's own year without that year. */
    String shortPeriod(String period, LocalDate day) {
        return Period.parse(period)
                .filter(p -> p.kind() == Period.Kind.MONTH && p.year() == day.getYear())
                .map(p -> format("date.month.short", p.firstDay()))
                .orElseGet(() -> period(period));
    }

    String county(String id) {
        return counties.getOrDefault(id, id);
    }

    String reportingUnit(String county, String id) {
        return campaign.county(county)
                .flatMap(c -> c.unit(id))
                .map(County.ReportingUnit::name)
                .orElse(id);
    }

    String form(String form) {
        return campaign.form(form).map(Form::title).orElse(form);
    }

    String field(String form, String field) {
        return fieldOf(form, field).map(Form.Field::title).orElseGet(() -> figure(field));
    }

    /** The titles of the fields that name a form's rows. */
    String key(String form) {
        return campaign.form(form).stream()
                .flatMap(f -> f.primaryKey().stream())
                .map(k -> field(form, k))
                .collect(Collectors.joining(" / "));
    }

    /** The unit of a field; empty where it has none. */
    String unit(String form, String field) {
        return fieldOf(form, field).flatMap(Form.Field::unit).orElse("");
    }

    /** A stored value as people write it: an entry by its name, a number with its unit, a date in words. */
    String value(String form, String field, String raw) {
        Optional<Form.Field> f = fieldOf(form, field);
        if (f.isEmpty()) return raw;
        return switch (f.get().type()) {
            case list -> f.get().entry(raw).map(Form.Entry::name).orElseGet(() -> named("entry." + raw, raw));
            case number -> numeric(raw).map(n -> measure(f.get(), n)).orElse(raw);
            case date -> period(raw);
            case text -> raw;
        };
    }

    /** The entry of the projects' stages, or of what the milestones speak of, by its name. */
    String stage(String id) {
        Campaign.Settings settings = campaign.settings();
        return Stream.concat(
                        settings.roles().projects().flatMap(p -> fieldOf(p.form(), p.stage())).stream(),
                        settings.milestones().stream().flatMap(m -> fieldOf(m.form(), m.field()).stream()))
                .flatMap(f -> f.entry(id).stream())
                .findFirst()
                .map(Form.Entry::name)
                .orElseGet(() -> named("entry." + id, id));
    }

    /** A figure of {@code digest.json} by what people call it; its name where the language has no word for it. */
    String figure(String name) {
        return own(name).map(Indicator::title).orElseGet(() -> named("digest.figure." + name, name));
    }

    private Optional<Indicator> own(String id) {
        return campaign.settings().indicator(Measure.of(id));
    }

    /** A value to reach of a measure: a ratio, where it is none of the campaign's own figures. */
    String aim(String measure, BigDecimal value) {
        return own(measure).map(i -> value(i, value)).orElseGet(() -> ratio(value));
    }

    /** Whether an indicator is read in percent. */
    boolean isInPercent(String id) {
        return own(id).filter(Indicator::inPercent).isPresent();
    }

    /** A value of one of the campaign's own figures. */
    String indicator(String id, BigDecimal value) {
        return own(id).map(i -> value(i, value)).orElseGet(() -> number(value));
    }

    private String value(Indicator indicator, BigDecimal value) {
        if (indicator.inPercent()) return percent(value);
        Optional<String> added = indicator.over().isEmpty() ? indicator.sum() : Optional.empty();
        return added.flatMap(f -> fieldOf(indicator.form(), f))
                .map(f -> measure(f, value))
                .orElseGet(() -> number(value));
    }

    private String measure(Form.Field field, BigDecimal n) {
        if (field.rate()) return percent(n);
        return field.unit().map(u -> amount(n, u)).orElseGet(() -> number(n));
    }

    /** Fields of a form in its order; those that it no longer has come last. */
    List<String> inOrder(String form, Set<String> fields) {
        Set<String> all = new LinkedHashSet<>();
        campaign.form(form)
                .ifPresent(f -> f.fields().stream()
                        .map(Form.Field::name)
                        .filter(fields::contains)
                        .forEach(all::add));
        all.addAll(fields);
        return List.copyOf(all);
    }

    Optional<Form.Field> fieldOf(String form, String field) {
        return fields.computeIfAbsent(
                form + '/' + field, k -> campaign.form(form).flatMap(f -> f.field(field)));
    }

    static Optional<BigDecimal> numeric(String raw) {
        try {
            return Optional.of(new BigDecimal(raw));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String named(String key, String otherwise) {
        return knows(key) ? say(key) : otherwise;
    }

    private String format(String key, LocalDate day) {
        return patterns.day(say(key), day);
    }
}
