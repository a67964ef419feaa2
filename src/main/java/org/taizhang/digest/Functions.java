package org.taizhang.digest;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.taizhang.campaign.SayFunction;

/**
 * The functions that templates may call; most of them turn texts and numbers into texts.
 *
 * <table>
 * <caption>Functions</caption>
 * <tr><td>{@code say(key, {…})}</td><td>the language's sentence of this key, with what is put in</td></tr>
 * <tr><td>{@code number(n)}, {@code percent(n)}, {@code ratio(n)}, {@code amount(n, unit)}</td><td>numbers</td></tr>
 * <tr><td>{@code day(d)}, {@code short_day(d)}, {@code formal_day(d)}, {@code formal_number(n)}, {@code period(p)}</td><td>days and periods</td></tr>
 * <tr><td>{@code county_name(id)}, {@code unit_name(county, id)}, {@code form_title(id)}, {@code field_title(form, field)}, {@code key_title(form)}, {@code unit(form, field)}, {@code stage(id)}, {@code figure(name)}, {@code indicator(id, n)}, {@code aim(measure, n)},
 * {@code value(form, field, stored)}</td><td>what people call it</td></tr>
 * <tr><td>{@code cut(text, n)}</td><td>the text, shortened to n characters</td></tr>
 * <tr><td>{@code in_order(form, fields)}</td><td>fields as their form has them</td></tr>
 * <tr><td>{@code worst(list, n)}, {@code tally(list)}</td><td>what is told of a list too long to be told whole</td></tr>
 * <tr><td>{@code by_project(lists)}, {@code by_form(list)}</td><td>what a county has to do, together by what it concerns</td></tr>
 * <tr><td>{@code cells(a, b, …)}, {@code cells(list)}</td><td>a table's row in a document's template</td></tr>
 * </table>
 */
final class Functions {
    private interface Body {
        Object of(List<?> arguments) throws TemplateModelException;
    }

    private Functions() {}

    static Map<String, Object> of(Words words) {
        Map<String, Object> all = new HashMap<>();
        all.put("say", new SayFunction(words::say));
        add(all, "number", a -> words.number(number(a, 0)));
        add(all, "percent", a -> words.percent(number(a, 0)));
        add(all, "ratio", a -> words.ratio(number(a, 0)));
        add(all, "amount", a -> words.amount(number(a, 0), text(a, 1)));
        add(all, "day", a -> words.day(LocalDate.parse(text(a, 0))));
        add(all, "short_day", a -> words.shortDay(LocalDate.parse(text(a, 0))));
        add(all, "formal_day", a -> words.formalDay(LocalDate.parse(text(a, 0))));
        add(all, "formal_number", a -> words.formalNumber(number(a, 0).intValue()));
        add(all, "period", a -> words.period(text(a, 0)));
        add(all, "county_name", a -> words.county(text(a, 0)));
        add(all, "unit_name", a -> words.reportingUnit(text(a, 0), text(a, 1)));
        add(all, "form_title", a -> words.form(text(a, 0)));
        add(all, "field_title", a -> words.field(text(a, 0), text(a, 1)));
        add(all, "key_title", a -> words.key(text(a, 0)));
        add(all, "unit", a -> words.unit(text(a, 0), text(a, 1)));
        add(all, "indicator", a -> words.indicator(text(a, 0), number(a, 1)));
        add(all, "aim", a -> words.aim(text(a, 0), number(a, 1)));
        add(all, "figure", a -> words.figure(text(a, 0)));
        add(all, "stage", a -> words.stage(text(a, 0)));
        add(all, "value", a -> words.value(text(a, 0), text(a, 1), text(a, 2)));
        add(all, "cut", a -> cut(text(a, 0), number(a, 1).intValue()));
        add(all, "worst", a -> Worst.of(list(a, 0), number(a, 1).intValue()));
        add(all, "tally", a -> Worst.tally(list(a, 0)));
        add(all, "by_project", a -> Todo.byProject((Map<?, ?>) held(a, 0)));
        add(all, "by_form", a -> Todo.byForm(list(a, 0)));
        add(all, "cells", Functions::cells);
        add(all, "in_order", a -> words.inOrder(text(a, 0), texts((TemplateModel) argument(a, 1))));
        return all;
    }

    /** Adds a function of one number. */
    static void number(Map<String, Object> all, String name, Function<BigDecimal, String> body) {
        add(all, name, a -> body.apply(number(a, 0)));
    }

    /** Adds a function of one text. */
    static void text(Map<String, Object> all, String name, UnaryOperator<String> body) {
        add(all, name, a -> body.apply(text(a, 0)));
    }

    private static void add(Map<String, Object> all, String name, Body body) {
        all.put(name, (TemplateMethodModelEx) body::of);
    }

    private static String cells(List<?> arguments) throws TemplateModelException {
        StringBuilder row = new StringBuilder();
        for (Object argument : arguments) {
            if (argument instanceof TemplateSequenceModel list)
                for (int i = 0; i < list.size(); i++) row.append(Notice.CELL).append(SayFunction.text(list.get(i)));
            else row.append(Notice.CELL).append(SayFunction.text((TemplateModel) argument));
        }
        return row.toString();
    }

    private static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) return text;
        return text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

    private static BigDecimal number(List<?> arguments, int i) throws TemplateModelException {
        Object value = argument(arguments, i);
        if (value instanceof TemplateNumberModel n)
            return new BigDecimal(n.getAsNumber().toString());
        return new BigDecimal(SayFunction.text((TemplateModel) value));
    }

    private static Set<String> texts(TemplateModel list) throws TemplateModelException {
        Set<String> texts = new LinkedHashSet<>();
        TemplateSequenceModel s = (TemplateSequenceModel) list;
        for (int i = 0; i < s.size(); i++) texts.add(SayFunction.text(s.get(i)));
        return texts;
    }

    private static List<Map<String, Object>> list(List<?> arguments, int i) throws TemplateModelException {
        return DigestTree.items(held(arguments, i));
    }

    /** What the digest's model holds; nothing that a template has made. */
    private static Object held(List<?> arguments, int i) throws TemplateModelException {
        if (argument(arguments, i) instanceof WrapperTemplateModel w) return w.getWrappedObject();
        throw new TemplateModelException("The argument " + (i + 1) + " is none of the digest's own lists.");
    }

    private static String text(List<?> arguments, int i) throws TemplateModelException {
        return SayFunction.text((TemplateModel) argument(arguments, i));
    }

    private static Object argument(List<?> arguments, int i) throws TemplateModelException {
        if (i >= arguments.size()) throw new TemplateModelException("The argument " + (i + 1) + " is missing.");
        return arguments.get(i);
    }
}
