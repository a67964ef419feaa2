package org.taizhang.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.sheet.Cell;
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

    /** The texts of some cells of a sheet; none where the original can't be read any more. */
    Map<Tracing.Place, String> texts(String sha256, Optional<String> sheet, Collection<Tracing.Place> places) {
        Map<Tracing.Place, String> texts = new HashMap<>();
        if (places.isEmpty()) return texts;
        Set<Tracing.Place> wanted = new HashSet<>(places);
        Set<Integer> rows = places.stream().map(Tracing.Place::row).collect(Collectors.toSet());
        try (Workbook workbook = Workbook.open(
                archive.original(sha256),
                campaign.settings().limits(),
                campaign.language().writing().encodings())) {
            for (Sheet s : workbook.sheets()) {
                if (!s.name().equals(sheet)) continue;
                try (Stream<Row> all = s.rows()) {
                    all.filter(r -> rows.contains(r.number())).forEach(r -> read(r, wanted, texts));
                }
            }
        } catch (UnreadableException e) {
            return Map.of();
        }
        return texts;
    }

    private static void read(Row row, Set<Tracing.Place> wanted, Map<Tracing.Place, String> texts) {
        for (Cell c : row.cells()) {
            Tracing.Place place = new Tracing.Place(row.number(), c.column());
            if (wanted.contains(place)) texts.put(place, c.text());
        }
    }
}
