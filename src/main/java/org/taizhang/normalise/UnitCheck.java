package org.taizhang.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.County;
import org.taizhang.normalise.columns.FileState;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.reading.Source;
import org.taizhang.value.Code;

/**
 * Holds what the lines over the tables of a sheet say of the reporting unit against whose folder the file lay in.
 *
 * <p>A title or reporting unit that names another unit of the county alone is doubted and no more, since one bureau may well
 * send what another has asked for.
 */
final class UnitCheck {
    private final Understanding with;
    private final FileState file;
    private final Findings.Place sheet;
    private final Optional<County.ReportingUnit> own;
    private boolean said;

    UnitCheck(Understanding with, FileState file, Findings.Place sheet, Source source) {
        this.with = with;
        this.file = file;
        this.sheet = sheet;
        own = source.unit().flatMap(id -> file.county().flatMap(c -> c.unit(id)));
    }

    void check(Preamble preamble) {
        if (own.isEmpty() || said) return;
        List<Preamble.Line> lines = Stream.concat(
                        preamble.titles().stream()
                                .filter(l -> with.words().titles().isTitle(l.text()) && !with.isNote(l.text())),
                        preamble.reportingUnits().stream())
                .filter(l -> !named(l).toList().isEmpty())
                .toList();
        if (lines.isEmpty() || lines.stream().flatMap(this::named).anyMatch(own.get()::equals)) return;
        said = true;
        doubt(lines.get(0), own.get());
    }

    private Stream<County.ReportingUnit> named(Preamble.Line line) {
        return file.counties().unitsIn(file.county().orElseThrow(), line.text()).stream();
    }

    private void doubt(Preamble.Line line, County.ReportingUnit expected) {
        County.ReportingUnit found = named(line).findFirst().orElseThrow();
        file.findings()
                .add(
                        sheet,
                        line,
                        Code.INCONSISTENT,
                        "unit.mismatch",
                        Map.of("found", found.name(), "expected", expected.name()));
    }
}
