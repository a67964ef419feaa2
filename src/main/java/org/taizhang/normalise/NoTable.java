package org.taizhang.normalise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.campaign.Language;
import org.taizhang.normalise.columns.FileState;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.heading.FormFit;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.value.Code;

/** Says of a file that none of its sheets has a table of a form. */
final class NoTable {
    private static final int NAMED = 8;

    private final Understanding with;
    private final FileState file;
    private final List<SheetReading> sheets;
    private final Language language;

    NoTable(Understanding with, FileState file, List<SheetReading> sheets) {
        this.with = with;
        this.file = file;
        this.sheets = sheets;
        language = with.words().language();
    }

    /** With the form that comes nearest, and what is missing for it. */
    void say() {
        List<FormFit> best = sheets.stream()
                .map(s -> s.nearest().forms())
                .filter(g -> !g.isEmpty())
                .max(Comparator.comparingDouble(g -> g.get(0).score()))
                .orElse(List.of());
        Findings.Place place = sheets.stream()
                .filter(s -> s.nearest().forms().equals(best) && !best.isEmpty())
                .map(SheetReading::place)
                .findFirst()
                .orElse(Findings.Place.file());
        String forms = (best.isEmpty()
                        ? with.words().forms().stream().map(f -> f.form().title())
                        : best.stream().map(f -> f.form().title()))
                .collect(Collectors.joining(language.say("list.and", Map.of())));
        if (best.size() > 1) file.findings().add(place, Code.NO_TABLE, "file.no-table.tie", Map.of("forms", forms));
        else if (best.size() == 1)
            file.findings()
                    .add(
                            place,
                            Code.NO_TABLE,
                            "file.no-table.near",
                            Map.of("form", forms, "missing", missing(best.get(0))));
        else file.findings().add(place, Code.NO_TABLE, "file.no-table", Map.of("forms", forms));
    }

    private String missing(FormFit fit) {
        List<String> has = sheets.stream()
                .flatMap(s -> s.nearest().header().stream())
                .flatMap(h -> h.columns().stream())
                .flatMap(c -> fit.headers().match(c.words()).stream())
                .filter(HeaderMatch.Named.class::isInstance)
                .map(m -> ((HeaderMatch.Named) m).field().name())
                .toList();
        return fit.missing(has).stream().limit(NAMED).collect(Collectors.joining(language.say("list.and", Map.of())));
    }
}
