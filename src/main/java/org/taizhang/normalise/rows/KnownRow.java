package org.taizhang.normalise.rows;

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
    private final Form form;
    private final Optional<Register.Page> page;
    private final Period period;

    KnownRow(Register register, Form form, Optional<County> county, Period period) {
        this.form = form;
        this.page = county.filter(c -> form.primaryKey().size() == 1).flatMap(c -> register.page(form.name(), c.id()));
        this.period = period;
    }

    /** The registered name of a value, where it is a key that is written by an alias. */
    Optional<Value> named(String field, Value written) {
        if (page.isEmpty() || !form.primaryKey().contains(field)) return Optional.empty();
        return page.get().nameOf(written.text()).map(Value.Text::new);
    }

    /** The city's values that a row's own differ from, by field. */
    Map<String, BigDecimal> contradicted(Map<String, Value> row) {
        if (page.isEmpty()) return Map.of();
        Value key = row.get(form.primaryKey().get(0));
        if (key == null) return Map.of();
        Map<String, BigDecimal> given = page.get().given(key.text(), period);
        given.entrySet().removeIf(g -> !differs(row.get(g.getKey()), g.getValue()));
        return given;
    }

    private static boolean differs(Value own, BigDecimal given) {
        return own instanceof Value.Number n && n.amount().compareTo(given) != 0;
    }
}
