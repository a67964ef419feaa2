package org.taizhang.normalise;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Address;

/** A file from a county, and what must be understood of it. */
final class CountyFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A table's row as it was meant. */
    static final class TrueRow {
        final int row;
        boolean accepted = true;
        final Map<String, Object> values = new LinkedHashMap<>();

        TrueRow(int row) {
            this.row = row;
        }
    }

    record TrueTable(CountySheet sheet, String form, String period, List<TrueRow> rows) {}

    record TrueFinding(String code, CountySheet sheet, int row, int column) {}

    String name = "";
    CountyFileFormat format = CountyFileFormat.XLSX;
    Optional<String> folder = Optional.empty();
    String county = "";
    LocalDate arrival = LocalDate.of(2012, 4, 3);
    final List<CountySheet> sheets = new ArrayList<>();
    final List<TrueTable> tables = new ArrayList<>();
    final List<TrueFinding> findings = new ArrayList<>();

    void find(String code, CountySheet sheet, int row, int column) {
        if (code != null) findings.add(new TrueFinding(code, sheet, row, column));
    }

    byte[] bytes() {
        return format.write(sheets);
    }

    Source source() {
        return new Source(name, "", folder, Optional.empty(), arrival);
    }

    /** The truth in the shape of {@code check --json}. */
    ObjectNode truth() {
        ObjectNode file = JSON.createObjectNode();
        file.put("file", name);
        ArrayNode out = file.putArray("tables");
        for (TrueTable t : tables) {
            ObjectNode table = out.addObject();
            table.put("sheet", format.isWorkbook() ? t.sheet().name : null);
            table.put("form", t.form()).put("county", county).put("period", t.period());
            ArrayNode rows = table.putArray("rows");
            for (TrueRow r : t.rows()) {
                ObjectNode row = rows.addObject();
                row.put("row", format.lineOf(t.sheet(), r.row));
                row.put("status", r.accepted ? "accepted" : "rejected");
                ObjectNode values = row.putObject("values");
                r.values.forEach((f, v) -> {
                    if (v instanceof BigDecimal n) values.put(f, n);
                    else values.put(f, v.toString());
                });
            }
        }
        ArrayNode found = file.putArray("findings");
        for (TrueFinding f : findings) {
            ObjectNode finding = found.addObject();
            finding.put("code", f.code());
            finding.put(
                    "cell", f.row() == 0 ? null : Address.letters(f.column() - 1) + format.lineOf(f.sheet(), f.row()));
        }
        return file;
    }
}
