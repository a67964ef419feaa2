package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;
import static org.taizhang.campaign.FormCheck.keyed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.campaign.Form.Field;
import org.taizhang.campaign.Form.Type;

/** The campaign's own figures, held against the forms and against the figures that every campaign has. */
final class IndicatorCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    private final References references;
    private final FormReferences forms;

    IndicatorCheck(References references, FormReferences forms) {
        this.references = references;
        this.forms = forms;
    }

    void check(List<Indicator> indicators) {
        references.once("indicator", keyed("indicators", indicators, Indicator::id, ".id"));
        each(indicators, "indicators", this::indicator);
    }

    private void indicator(String key, Indicator indicator) {
        id(key + ".id", indicator.id());
        if (references.isWhole(key + ".over")) percent(key, indicator);
        forms.form(key + ".form", indicator.form()).ifPresent(f -> fields(key, indicator, f));
    }

    private void id(String key, String id) {
        if (!ID.matcher(id).matches())
            references.misnamed(key, "Expected small letters, digits and _ after a letter, found \"" + id + "\".");
        else if (Measure.OF_ALL.contains(Measure.of(id)) || Repertoire.isFigure(id))
            references.misnamed(key, "\"" + id + "\" is a figure of every campaign. Give this one another id.");
    }

    /** A sum is an amount; percent would be said of it in vain. */
    private void percent(String key, Indicator indicator) {
        if (indicator.percent()
                && indicator.sum().isPresent()
                && indicator.over().isEmpty())
            references.problem(
                    key + ".percent", "Only a quotient is read in percent: name the field to divide by, over.");
    }

    private void fields(String key, Indicator indicator, Bound<Form> form) {
        indicator
                .sum()
                .ifPresent(f ->
                        added(key + ".sum", form, f, indicator.over().isEmpty() && references.isWhole(key + ".over")));
        indicator.over().ifPresent(f -> added(key + ".over", form, f, false));
        indicator
                .share()
                .flatMap(f -> forms.field(key + ".share", form, f, Type.list))
                .ifPresent(list ->
                        each(indicator.of(), key + ".of", (at, id) -> forms.entry(at, "entry", form, list, id)));
    }

    private void added(String key, Bound<Form> form, String name, boolean alone) {
        Optional<Field> field = forms.field(key, form, name, Type.number);
        if (alone && field.filter(Field::rate).isPresent())
            references.problem(
                    key,
                    "\"" + name
                            + "\" is a rate, which is not added up. Name the two numbers that it is made of: sum, over.");
    }
}
