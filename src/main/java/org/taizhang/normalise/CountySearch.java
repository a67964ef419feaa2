package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.County;
import org.taizhang.normalise.context.CountyFinder;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Sheet;
import org.taizhang.sheet.Workbook;

/** Finds out who a file is from where nobody says: from its titles, its name, its sheets' names, its cells. */
final class CountySearch {
    private static final int LINES = 15;
    private static final int ROWS = 200;

    private final Understanding with;
    private final CountyFinder counties;

    CountySearch(Understanding with, CountyFinder counties) {
        this.with = with;
        this.counties = counties;
    }

    Optional<County> of(Workbook workbook, Source source) {
        return first(workbook.sheets().stream().flatMap(s -> titled(s).stream()))
                .or(() -> first(Stream.of(source.fileName())))
                .or(() -> first(workbook.sheets().stream().flatMap(s -> s.name().stream())))
                .or(() -> workbook.sheets().stream()
                        .flatMap(s -> inCells(s).stream())
                        .findFirst());
    }

    private Optional<County> first(Stream<String> texts) {
        return texts.flatMap(t -> counties.in(t).stream()).findFirst();
    }

    /** Who reports, then the titles, of a sheet that is not set aside. */
    private List<String> titled(Sheet sheet) {
        if (sheet.name().flatMap(with::skipWord).isPresent()) return List.of();
        List<GridRow> above = new ArrayList<>();
        try (Lookahead ahead = new Lookahead(sheet)) {
            while (above.size() < LINES
                    && ahead.peek(0).isPresent()
                    && with.headers().at(ahead).isEmpty()) above.add(ahead.next());
        }
        Preamble preamble = Preamble.of(above, with.words());
        if (preamble.titles().stream().anyMatch(t -> with.skipWordOver(t.text()).isPresent())) return List.of();
        List<String> texts = new ArrayList<>();
        preamble.reportingUnits().forEach(l -> texts.add(l.text()));
        preamble.titles().stream()
                .map(Preamble.Line::text)
                .filter(t -> !with.isNote(t))
                .forEach(texts::add);
        return texts;
    }

    private Optional<County> inCells(Sheet sheet) {
        try (Lookahead ahead = new Lookahead(sheet)) {
            for (int i = 0; i < ROWS && ahead.peek(0).isPresent(); i++)
                for (Cell c : ahead.next().cells()) {
                    Optional<County> named = counties.exactly(c.text());
                    if (named.isPresent()) return named;
                }
        }
        return Optional.empty();
    }
}
