package org.taizhang.sheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A workbook whose dates are shown with the names of a language's months where their formats write them out. */
record NamedDates(Workbook workbook, ShownNames names, Map<String, NumberFormat> formats) implements Workbook {
    private static final Pattern IN_LETTERS = Pattern.compile("mmm|ddd", Pattern.CASE_INSENSITIVE);

    NamedDates(Workbook workbook, ShownNames names) {
        this(workbook, names, new ConcurrentHashMap<>());
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.sheets().stream().<Sheet>map(NamedSheet::new).toList();
    }

    @Override
    public FileKind kind() {
        return workbook.kind();
    }

    @Override
    public void close() {
        workbook.close();
    }

    private Row named(Row row) {
        return row.cells().stream().noneMatch(NamedDates::isInLetters)
                ? row
                : new Row(row.number(), row.cells().stream().map(this::named).toList());
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
        Optional<DatePattern> pattern = formats.computeIfAbsent(cell.format().orElseThrow(), NumberFormat::of)
                .date()
                .filter(p -> p.text(at, ShownNames.ENGLISH).equals(cell.text()));
        return pattern.map(p -> new Cell(
                        cell.column(), cell.kind(), p.text(at, names), cell.number(), cell.date(), cell.format()))
                .orElse(cell);
    }

    private final class NamedSheet implements Sheet {
        private final Sheet sheet;

        NamedSheet(Sheet sheet) {
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
        public List<Merge> merges() {
            return sheet.merges();
        }

        @Override
        public Stream<Row> rows() {
            return sheet.rows().map(NamedDates.this::named);
        }
    }
}
