package org.taizhang.normalise.heading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.Units;

/** Tells in which unit the numbers of a column are, by its header and by the lines above the table. */
public final class ColumnUnits {
    private final Units units;
    private final Form form;
    private final Preamble preamble;
    private final FirstRows rows;

    /** @param rows those below the header; {@link FirstRows#NONE} where they are not to be looked at */
    public ColumnUnits(Units units, Form form, Preamble preamble, FirstRows rows) {
        this.units = units;
        this.form = form;
        this.preamble = preamble;
        this.rows = rows;
    }

    /** The header's own unit, else the one of the lines above that is meant for the field. */
    public Optional<String> of(HeaderColumn c, Form.Field field) {
        if (c.unit().isPresent()
                || field.type() != Form.Type.number
                || field.unit().isEmpty()) return c.unit();
        String own = Spelling.of(field.unit().get());
        return preamble.units().stream()
                .map(u -> units.meant(u, own))
                .filter(u -> isMeantFor(u, own) || isAllThatIsNamed(c, u, own))
                .min(Comparator.comparingDouble(u -> units.distance(u, own)));
    }

    /**
     * Whether no field that is measured alike has a unit nearer to one that a line names, as acres are not for floors;
     * a multiple of the field's own is meant for it.
     */
    private boolean isMeantFor(String unit, String own) {
        Optional<String> family = units.familyOf(unit);
        if (family.isEmpty() || !family.equals(units.familyOf(own))) return false;
        if (units.isMultiple(unit, own)) return true;
        return form.fields().stream()
                .flatMap(f -> f.unit().map(Spelling::of).stream())
                .filter(u -> units.familyOf(u).equals(family))
                .noneMatch(u -> units.distance(unit, u) < units.distance(unit, own));
    }

    /**
     * Whether a smaller unit than the field's own is the only one of its family that header and lines name, and most
     * numbers come to one of the field's own or more: land is told in mu beside floors in square metres too.
     */
    private boolean isAllThatIsNamed(HeaderColumn c, String unit, String own) {
        Optional<String> family = units.familyOf(unit);
        double one = units.ratio(unit, own);
        return one < 1
                && family.isPresent()
                && family.equals(units.familyOf(own))
                && !c.lowest().contains(own)
                && preamble.units().stream()
                        .filter(u -> units.familyOf(u).equals(family))
                        .allMatch(u -> units.distance(u, unit) == 0)
                && rows.areMostly(c.index(), BigDecimal.valueOf(1 / one));
    }

    /** Whether the header names a measure in which nothing of the field can be said: money for people, a share for a step. */
    public boolean measureSomethingElse(HeaderColumn column, HeaderMatch match) {
        if (!(match instanceof HeaderMatch.Named named)
                || column.unit().filter(units::isMeasure).isEmpty()) return false;
        // A unit of the headers above it may be that of the numbers beside it.
        if (named.field().type() == Form.Type.list)
            return column.leaf().unit().filter(units::isMeasure).isPresent();
        Optional<String> own = named.field().unit().map(Spelling::of).flatMap(units::familyOf);
        return own.isPresent() && !own.equals(units.familyOf(column.unit().get()));
    }
}
