package org.taizhang.normalise;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Register;
import org.taizhang.value.Value;

/** What the city's register says of the rows of one table: the name that an alias stands for, and the city's own values. */
final class KnownRow {
    private final Register register;
    private final Form form;
    private final Optional<String> county;
    private final Period period;

    KnownRow(Register register, Form form, Optional<County> county, Period period) {
        this.register = register;
        this.form = form;
        this.county = county.map(County::id).filter(c -> form.primaryKey().size() == 1);
        this.period = period;
    }

    /** The registered name of a value, where it is a key that is written by an alias. */
    Optional<Value> named(String field, Value written) {
        if (!form.primaryKey().contains(field)) return Optional.empty();
        return county.flatMap(c -> register.nameOf(form.name(), c, written.text()))
                .map(Value.Text::new);
    }

    /** The city's values that a row's own differ from, by field. */
    Map<String, BigDecimal> contradicted(Map<String, Value> row) {
        Value key = county.isPresent() ? row.get(form.primaryKey().get(0)) : null;
        if (key == null) return Map.of();
        Map<String, BigDecimal> given = register.given(form.name(), county.get(), key.text(), period);
        if (given.isEmpty()) return given;
        given.entrySet().removeIf(g -> !differs(row.get(g.getKey()), g.getValue()));
        return given;
    }

    private static boolean differs(Value own, BigDecimal given) {
        return own instanceof Value.Number n && n.amount().compareTo(given) != 0;
    }
}
