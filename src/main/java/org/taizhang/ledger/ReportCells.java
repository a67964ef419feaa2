package org.taizhang.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.sheet.Address;
import org.taizhang.value.Severity;

/** Which cells of a county's reports hold what field, and what in them was refused; each report is read once. */
final class ReportCells {
    private final Database database;
    private final Map<Long, Report> reports = new HashMap<>();

    ReportCells(Database database) {
        this.database = database;
    }

    /** A refused cell; that of a sheet that has no name of its own has none. */
    private record At(Optional<String> sheet, String cell, String field) {}

    /** @param columns which column of each sheet held which field */
    private record Report(List<Reports.TableColumns> columns, Map<At, String> refused) {}

    Optional<AsOf.Cell> find(AsOf.RowPlace place, String field) {
        Report report = reports.computeIfAbsent(place.report(), this::read);
        return Tracing.place(report.columns(), place.sheet(), place.row(), field)
                .map(p -> Address.of(p.row(), p.column()))
                .map(name -> new AsOf.Cell(
                        name, Optional.ofNullable(report.refused().get(new At(place.sheet(), name, field)))));
    }

    private Report read(long id) {
        return database.read(db -> {
            Map<Long, String> told = new HashMap<>();
            Prepared.query(
                    db,
                    "select submission_id, columns_json from report where id = ?",
                    r -> told.put(r.getLong(1), r.getString(2)),
                    id);
            Map<At, String> refused = new HashMap<>();
            for (long submission : told.keySet())
                Findings.ofReport(db, submission, id).stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .forEach(f -> f.cell()
                                .ifPresent(c -> f.field()
                                        .ifPresent(field -> f.raw()
                                                .ifPresent(raw -> refused.put(new At(f.sheet(), c, field), raw)))));
            return new Report(
                    told.values().stream()
                            .flatMap(c -> Reports.columns(c).stream())
                            .toList(),
                    refused);
        });
    }
}
