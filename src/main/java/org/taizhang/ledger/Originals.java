package org.taizhang.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.sheet.Row;
import org.taizhang.sheet.Sheet;
import org.taizhang.sheet.UnreadableException;
import org.taizhang.sheet.Workbook;

/** The cells of archived originals, read again where their raw text is asked for. */
final class Originals {
    private final Archive archive;
    private final Campaign campaign;

    Originals(Archive archive, Campaign campaign) {
        this.archive = archive;
        this.campaign = campaign;
    }

    /** What stands in a cell; of one that is covered by a merged range, in the range's first. */
    record Written(Tracing.Place at, String text) {}

    /** What stands in some cells of a sheet; nothing where the original can't be read any more. */
    Map<Tracing.Place, Written> texts(String sha256, Optional<String> sheet, Collection<Tracing.Place> places) {
        Map<Tracing.Place, Written> texts = new HashMap<>();
        if (places.isEmpty()) return texts;
        try (Workbook workbook =
                Workbook.open(archive.original(sha256), campaign.settings().limits(), campaign.language())) {
            for (Sheet s : workbook.sheets()) {
                if (!s.name().equals(sheet)) continue;
                Map<Tracing.Place, List<Tracing.Place>> standing =
                        places.stream().distinct().collect(Collectors.groupingBy(p -> first(p, s.merges())));
                Set<Integer> rows =
                        standing.keySet().stream().map(Tracing.Place::row).collect(Collectors.toSet());
                try (Stream<Row> all = s.rows()) {
                    all.filter(r -> rows.contains(r.number())).forEach(r -> read(r, standing, texts));
                }
            }
        } catch (UnreadableException e) {
            return Map.of();
        }
        return texts;
    }

    /** Where the text of a cell stands. */
    private static Tracing.Place first(Tracing.Place place, List<Merge> merges) {
        return merges.stream()
                .filter(m -> m.covers(place.row(), place.column()))
                .findFirst()
                .map(m -> new Tracing.Place(m.firstRow(), m.firstColumn()))
                .orElse(place);
    }

    /** @param standing the places that are asked about, by where their text stands */
    private static void read(
            Row row, Map<Tracing.Place, List<Tracing.Place>> standing, Map<Tracing.Place, Written> texts) {
        for (Cell c : row.cells()) {
            Tracing.Place at = new Tracing.Place(row.number(), c.column());
            for (Tracing.Place asked : standing.getOrDefault(at, List.of()))
                texts.put(asked, new Written(at, c.text()));
        }
    }
}
