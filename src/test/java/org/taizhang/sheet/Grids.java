package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Limits;

/** What tests ask of a file: its first sheet as text, or why it is refused. */
final class Grids {
    static final List<Charset> CHINESE = List.of(Charset.forName("windows-950"), Charset.forName("GB18030"));

    private Grids() {}

    /** Each row as {@code 2: A=x B=y}. */
    static List<String> rows(Path file) {
        return rows(file, 0);
    }

    static List<String> rows(Path file, int sheet) {
        try (Workbook workbook = Workbook.open(file, Limits.standard(), CHINESE);
                Stream<Row> rows = workbook.sheets().get(sheet).rows()) {
            return rows.map(Grids::text).toList();
        }
    }

    private static String text(Row row) {
        return row.number() + ": "
                + row.cells().stream()
                        .map(c -> Address.letters(c.column()) + "=" + c.text())
                        .collect(Collectors.joining(" "));
    }

    static List<Cell> cells(Path file) {
        try (Workbook workbook = Workbook.open(file, Limits.standard(), CHINESE);
                Stream<Row> rows = workbook.sheets().get(0).rows()) {
            return rows.flatMap(row -> row.cells().stream()).toList();
        }
    }

    static List<Merge> merges(Path file) {
        try (Workbook workbook = Workbook.open(file, Limits.standard(), CHINESE)) {
            return workbook.sheets().get(0).merges();
        }
    }

    static UnreadableException.Reason refusal(Path file) {
        return refusal(file, Limits.standard());
    }

    static UnreadableException.Reason refusal(Path file, Limits limits) {
        return catchThrowableOfType(UnreadableException.class, () -> readAll(file, limits))
                .reason();
    }

    static void readAll(Path file, Limits limits) {
        try (Workbook workbook = Workbook.open(file, limits, CHINESE)) {
            for (Sheet sheet : workbook.sheets()) {
                sheet.merges();
                try (Stream<Row> rows = sheet.rows()) {
                    rows.forEach(row -> {});
                }
            }
        }
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
