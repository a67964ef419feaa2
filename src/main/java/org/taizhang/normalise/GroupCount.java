package org.taizhang.normalise;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/** Holds the number that a heading such as {@code North (12 schools)} gives against the rows below it. */
final class GroupCount {
    private static final Pattern COUNT =
            Pattern.compile("\\(\\s*[^0-9()]{0,2}\\s*([0-9]{1,6})\\s*([^0-9()]{1,8})\\)\\s*:?$");

    private final TableFindings findings;
    private final Units units;
    private final Set<String> measured;
    private int row;
    private Column column;
    private Cell cell;
    private int expected = -1;
    private int rows;

    GroupCount(TableFindings findings, Units units, Form form) {
        this.findings = findings;
        this.units = units;
        measured = form.fields().stream()
                .flatMap(f -> f.unit().map(Spelling::of).flatMap(units::familyOf).stream())
                .collect(Collectors.toSet());
    }

    /** The count that a heading gives of the rows below it. */
    OptionalInt in(String text) {
        Matcher m = COUNT.matcher(Labels.plain(text));
        return m.find() && counts(m.group(2).replace(" ", ""))
                ? OptionalInt.of(Integer.parseInt(m.group(1)))
                : OptionalInt.empty();
    }

    /** Whether a unit counts rows: it is one, and no field is measured in it. */
    private boolean counts(String unit) {
        return units.familyOf(unit).filter(f -> !measured.contains(f)).isPresent();
    }

    void begin(int row, Column column, Cell cell) {
        end();
        OptionalInt count = in(cell.text());
        this.row = row;
        this.column = column;
        this.cell = cell;
        expected = count.orElse(-1);
        rows = 0;
    }

    void addRow() {
        rows++;
    }

    void end() {
        if (expected >= 0 && rows > 0 && rows != expected)
            findings.onCell(
                    row,
                    column,
                    Optional.of(cell),
                    Code.TOTAL_MISMATCH,
                    "group.mismatch",
                    Map.of("written", Integer.toString(expected), "sum", Integer.toString(rows)),
                    Optional.of(Integer.toString(rows)));
        expected = -1;
    }
}
