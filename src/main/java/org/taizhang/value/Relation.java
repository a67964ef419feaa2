package org.taizhang.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Rule;

/**
 * A relation that must hold between the fields of a row, such as {@code invested <= total_investment}.
 *
 * <p>Numbers are compared as amounts, dates by the days that they may mean: {@code 2012-04} is neither before nor after
 * {@code 2012-04-30}. Where a field is empty, or the two sides can't be compared, it holds.
 */
public final class Relation {
    /** The digits that spreadsheets keep of a number; amounts are equal up to these. */
    private static final MathContext KEPT = new MathContext(15);

    private final Form form;
    private final Form.Check check;
    private final Doubts doubts;
    private final Rule rule;
    private final Expression left;
    private final Expression right;
    private final List<String> fields;

    private Relation(Form form, Form.Check check, Rule rule, Language language) {
        this.form = form;
        this.check = check;
        this.doubts = new Doubts(language);
        this.rule = rule;
        this.left = new Expression(rule.left());
        this.right = new Expression(rule.right());
        this.fields = rule.fields();
    }

    /**
     * The relation that a form's check states.
     *
     * @throws IllegalArgumentException where its rule can't be understood or names no field of the form
     */
    public static Relation of(Form form, Form.Check check, Language language) {
        Rule rule = Rule.parse(check.rule())
                .orElseThrow(() -> new IllegalArgumentException("\"" + check.rule() + "\" is no relation"));
        for (String field : rule.fields())
            if (form.field(field).isEmpty())
                throw new IllegalArgumentException("\"" + field + "\" in \"" + check.rule() + "\" is not a field");
        return new Relation(form, check, rule, language);
    }

    /** The fields that it speaks of, in the order of its rule. */
    public List<String> fields() {
        return fields;
    }

    /** What is to be said where it does not hold for a row; an error where the form says so. */
    public Optional<Doubt> broken(Map<String, Value> values) {
        if (holds(values)) return Optional.empty();
        Map<String, String> put = Map.of(
                "left", left.text(this::title),
                "leftValue", left.text(f -> shown(f, values)),
                "right", right.text(this::title),
                "rightValue", right.text(f -> shown(f, values)),
                "relation", doubts.say(sentence(), Map.of()));
        String general = doubts.say("check.broken", put);
        String message = check.message()
                .map(own -> doubts.say("check.own", Map.of("message", filled(own, put), "values", shown(values))))
                .orElse(general);
        return Optional.of(new Doubt(Code.INCONSISTENT, severity(), message, Optional.empty()));
    }

    private Severity severity() {
        return check.severity() == Form.Check.Severity.error && !check.trial() ? Severity.ERROR : Severity.WARNING;
    }

    private boolean holds(Map<String, Value> values) {
        Optional<Value.Date> from = left.date(values);
        if (from.isPresent()) {
            Optional<Value.Date> to = right.date(values);
            return to.isEmpty() || mayHold(DateSpan.of(from.get()), DateSpan.of(to.get()));
        }
        Optional<BigDecimal> one = left.amount(values);
        if (one.isEmpty()) return true;
        Optional<BigDecimal> other = right.amount(values);
        return other.isEmpty() || rule.comparison().holds(rounded(one.get()).compareTo(rounded(other.get())));
    }

    private boolean mayHold(DateSpan from, DateSpan to) {
        return rule.comparison()
                .mayHold(from.first().compareTo(to.last()), from.last().compareTo(to.first()));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.precision() <= KEPT.getPrecision() ? amount : amount.round(KEPT);
    }

    /** The key of the words for what should hold. */
    private String sentence() {
        return switch (rule.comparison()) {
            case AT_MOST -> "check.atMost";
            case LESS -> "check.less";
            case AT_LEAST -> "check.atLeast";
            case MORE -> "check.greater";
            case EQUAL -> "check.equal";
        };
    }

    private String shown(Map<String, Value> values) {
        return doubts.joined(
                fields().stream().map(f -> title(f) + " " + shown(f, values)).collect(Collectors.toList()));
    }

    private String shown(String field, Map<String, Value> values) {
        return doubts.shown(form.field(field).orElseThrow(), values.get(field));
    }

    private String title(String field) {
        return form.field(field).orElseThrow().title();
    }

    private static String filled(String sentence, Map<String, String> put) {
        String filled = sentence;
        for (Map.Entry<String, String> e : put.entrySet())
            filled = filled.replace("{" + e.getKey() + "}", e.getValue());
        return filled;
    }
}
