package org.taizhang.sheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/**
 * A workbook as people of a language see it: dates with the names of its months where their formats write them out, and
 * texts with the words that their formats write around them, but for its words for nothing or for the same as above.
 */
record SeenCells(Workbook workbook, ShownNames names, Set<String> stayPlain, Map<String, NumberFormat> formats)
        implements Workbook {
    private static final Pattern IN_LETTERS = Pattern.compile("mmm|ddd", Pattern.CASE_INSENSITIVE);

    SeenCells(Workbook workbook, Language language) {
        this(workbook, ShownNames.of(language), plain(language), new ConcurrentHashMap<>());
    }

    private static Set<String> plain(Language language) {
        return Stream.concat(language.sheets().empty().stream(), language.sheets().ditto().stream())
                .map(Spelling::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.sheets().stream().<Sheet>map(SeenSheet::new).toList();
    }

    @Override
    public FileKind kind() {
        return workbook.kind();
    }

    @Override
    public void close() {
        workbook.close();
    }

    private Row seen(Row row) {
        return row.cells().stream().noneMatch(c -> isInLetters(c) || isWorded(c))
                ? row
                : new Row(row.number(), row.cells().stream().map(this::seen).toList());
    }

    private static boolean isWorded(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.format().isPresent();
    }

    private Cell seen(Cell cell) {
        if (!isWorded(cell)) return named(cell);
        if (stayPlain.contains(Spelling.of(cell.text()))) return cell.seen(cell.text());
        return cell.seen(format(cell).text(cell.text()));
    }

    private NumberFormat format(Cell cell) {
        return formats.computeIfAbsent(cell.format().orElseThrow(), NumberFormat::of);
    }

    private static boolean isInLetters(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                && cell.date().isPresent()
                && cell.format().filter(f -> IN_LETTERS.matcher(f).find()).isPresent();
    }

    /** A page says itself what is seen of its dates. */
    private Cell named(Cell cell) {
        if (!isInLetters(cell)) return cell;
        LocalDateTime at = cell.date().orElseThrow();
        Optional<DatePattern> pattern =
                format(cell).date().filter(p -> p.text(at, ShownNames.ENGLISH).equals(cell.text()));
        return pattern.map(p -> new Cell(
                        cell.column(), cell.kind(), p.text(at, names), cell.number(), cell.date(), cell.format()))
                .orElse(cell);
    }

    private final class SeenSheet implements Sheet {
        private final Sheet sheet;

        SeenSheet(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public Optional<String> name() {
            return sheet.name();
        }

        @Override
        public boolean isHidden() {
            return sheet.isHidden();
        }

        @Override
        public boolean isInLines() {
            return sheet.isInLines();
        }

        @Override
        public List<Merge> merges() {
            return sheet.merges();
        }

        @Override
        public Stream<Row> rows() {
            return sheet.rows().map(SeenCells.this::seen);
        }
    }
}
