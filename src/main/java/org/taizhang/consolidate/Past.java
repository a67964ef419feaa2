package org.taizhang.consolidate;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Closing;

/**
 * What is kept of reports that are closed.
 *
 * @param stories by key
 * @param beside the keys of each period that is the last of some key
 * @param came the reports that counted
 */
record Past(Map<String, Story> stories, Map<String, Set<String>> beside, List<Came> came) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader READER = JSON.readerFor(Past.class);

    /** Where nothing is closed. */
    static final Past NONE = new Past(Map.of(), Map.of(), List.of());

    /** The stories once more, to be told on. */
    Map<String, Story> retold() {
        Map<String, Story> again = new TreeMap<>();
        stories.forEach((key, story) -> again.put(key, story.again()));
        return again;
    }

    /** What came of one period from the county or one of its units. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Came(String unit, String period, String first, boolean empty, boolean partial) {
        /** Of all reports of a period, replaced ones too; none where none counts. */
        static Optional<Came> of(List<AsOf.Report> reports, ZoneId zone) {
            List<AsOf.Report> counting =
                    reports.stream().filter(AsOf.Report::current).toList();
            if (counting.isEmpty()) return Optional.empty();
            AsOf.Report some = counting.get(0);
            LocalDate first = reports.stream()
                    .map(r -> r.receivedAt().atZoneSameInstant(zone).toLocalDate())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return Optional.of(new Came(
                    some.unit().orElse(""),
                    some.period().toString(),
                    first.toString(),
                    counting.stream()
                            .allMatch(r -> r.unfilled() || !r.nil() && r.rows().isEmpty()),
                    counting.stream().anyMatch(r -> r.status().equals("partial"))));
        }

        LocalDate firstDay() {
            return LocalDate.parse(first);
        }

        Optional<String> ofUnit() {
            return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        }
    }

    static Past of(Closing closing) {
        try {
            return READER.readValue(closing.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same reports with those that came since. */
    List<Came> with(List<Came> since) {
        List<Came> all = new ArrayList<>(came);
        all.addAll(since);
        return all;
    }
}
