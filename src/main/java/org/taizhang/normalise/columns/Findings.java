package org.taizhang.normalise.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.taizhang.campaign.Language;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.reading.Finding;
import org.taizhang.sheet.Address;
import org.taizhang.value.Code;
import org.taizhang.value.Doubt;
import org.taizhang.value.Severity;

/**
 * The findings of one file as they come in, given out in the order of sheets and cells.
 *
 * <p>Of each code only the first few thousand are kept, so that a large file full of mistakes fits into memory; one more
 * says how many there were.
 */
public final class Findings {
    private static final int MOST = 2_000;
    /** Of what stands in a cell so much is quoted; the file itself holds the rest. */
    private static final int QUOTED = 1_000;

    /** Where a finding stands: a sheet's number in the file, -1 for the file itself, and a cell, which may be missing. */
    public record Place(int sheet, Optional<String> name, int row, int column) {
        public Place at(int row, int column) {
            return new Place(sheet, name, row, column);
        }

        public Optional<String> cell() {
            return row > 0 && column >= 0 ? Optional.of(Address.of(row, column)) : Optional.empty();
        }

        public static Place file() {
            return new Place(-1, Optional.empty(), 0, -1);
        }
    }

    private record Placed(Place place, Finding finding) {}

    private final Language language;
    private final List<Placed> kept = new ArrayList<>();
    private final Map<Code, AtomicLong> counts = new EnumMap<>(Code.class);
    private final Map<Code, Severity> worst = new EnumMap<>(Code.class);

    public Findings(Language language) {
        this.language = language;
    }

    public void add(Place place, Code code, String message, Map<String, String> put) {
        add(
                place,
                code.severity(),
                code,
                Optional.empty(),
                Optional.empty(),
                language.say(message, put),
                Optional.empty());
    }

    /** What is found in a line over a table. */
    public void add(Place sheet, Preamble.Line line, Code code, String message, Map<String, String> put) {
        add(
                sheet.at(line.row(), line.column()),
                code.severity(),
                code,
                Optional.empty(),
                Optional.of(line.written()),
                language.say(message, put),
                Optional.empty());
    }

    public void add(Place place, Optional<String> field, Optional<String> raw, Doubt doubt) {
        add(place, doubt.severity(), doubt.code(), field, raw, doubt.message(), doubt.suggestion());
    }

    public void add(
            Place place,
            Severity severity,
            Code code,
            Optional<String> field,
            Optional<String> raw,
            String message,
            Optional<String> suggestion) {
        worst.merge(code, severity, (a, b) -> a.ordinal() < b.ordinal() ? a : b);
        if (counts.computeIfAbsent(code, c -> new AtomicLong()).incrementAndGet() > MOST) return;
        Optional<String> cell = place.cell();
        String said = cell.isEmpty() && place.name().isEmpty()
                ? message
                : language.say(
                        "finding.placed",
                        Map.of(
                                "place",
                                place.name()
                                        .map(n -> cell.map(c -> n + "!" + c).orElse(n))
                                        .or(() -> cell)
                                        .orElse(""),
                                "message",
                                message));
        kept.add(new Placed(
                place,
                new Finding(severity, code, place.name(), cell, field, raw.map(Findings::quoted), said, suggestion)));
    }

    private static String quoted(String raw) {
        if (raw.length() <= QUOTED) return raw;
        int end = Character.isHighSurrogate(raw.charAt(QUOTED - 2)) ? QUOTED - 2 : QUOTED - 1;
        return raw.substring(0, end) + "…";
    }

    public boolean has(Severity severity) {
        return worst.containsValue(severity);
    }

    public boolean has(Code code) {
        return counts.containsKey(code);
    }

    public List<Finding> inOrder() {
        kept.sort(Comparator.comparingInt((Placed p) -> p.place().sheet())
                .thenComparingInt(p -> p.place().row())
                .thenComparingInt(p -> p.place().column()));
        List<Finding> all = new ArrayList<>(kept.stream().map(Placed::finding).toList());
        counts.forEach((code, count) -> {
            if (count.get() > MOST)
                all.add(new Finding(
                        worst.get(code),
                        code,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        language.say("finding.more", Map.of("count", Long.toString(count.get() - MOST))),
                        Optional.empty()));
        });
        return List.copyOf(all);
    }
}
