package org.taizhang.campaign;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The roster of counties, from {@code campaign.yaml} itself or from the CSV file that it names. */
final class CountyRoster {
    private static final List<String> COLUMNS = List.of("id", "name", "aliases", "contact", "units");
    private static final List<String> NEEDED = List.of("id", "name");

    private final ConfigurationText texts;
    private final List<Problem> problems;

    CountyRoster(ConfigurationText texts, List<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** The counties with the file that lists them, in which {@code counties[i]} is the i-th; empty where it can't be read. */
    Optional<Bound<List<County>>> counties(Bound<Campaign.Settings> settings) {
        Campaign.Roster roster = settings.value().counties();
        if (roster.file().isEmpty()) return Optional.of(new Bound<>(settings.file(), roster.list(), settings.keys()));
        String file = roster.file().get();
        if (!roster.list().isEmpty())
            problems.add(
                    settings.problem("counties", "Write the counties out or name a file, not both.", Optional.empty()));
        if (!file.matches("[^/\\\\]+")) {
            problems.add(settings.problem(
                    "counties.file", "Expected the name of a file beside campaign.yaml.", Optional.empty()));
            return Optional.empty();
        }
        return texts.read(file).flatMap(text -> parse("campaign/" + file, text));
    }

    private Optional<Bound<List<County>>> parse(String file, String text) {
        List<County> counties = new ArrayList<>();
        Keys keys = new Keys();
        keys.stands("", 1);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            if (!hasColumns(file, rows.getHeaderNames())) return Optional.empty();
            int place = 0;
            for (CSVRecord row : rows) {
                if (row.stream().allMatch(String::isBlank)) continue;
                String key = "counties[" + place + "]";
                keys.stands(key, (int) rows.getCurrentLineNumber());
                Optional<County> county = county(file, row, keys, key);
                county.ifPresent(counties::add);
                if (county.isPresent()) keys.keeps("counties", place);
                place++;
            }
        } catch (IllegalArgumentException | UncheckedIOException | IOException e) {
            problems.add(new Problem(file, 1, "", "This is not a CSV: " + e.getMessage(), Optional.empty()));
            return Optional.empty();
        }
        return Optional.of(new Bound<>(file, List.copyOf(counties), keys));
    }

    /** A semicolon where nothing else parts the names of columns, as a spreadsheet writes it where numbers have a comma. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    /** Whether the columns that each row must have are there. */
    private boolean hasColumns(String file, List<String> columns) {
        Set<String> misspelt = new HashSet<>();
        for (String column : columns)
            if (!column.isBlank() && !COLUMNS.contains(column)) {
                Optional<String> nearest = UnknownKey.nearest(column, COLUMNS);
                nearest.ifPresent(misspelt::add);
                problems.add(new Problem(file, 1, column, "This column is not known here.", nearest));
            }
        for (String needed : NEEDED)
            if (!columns.contains(needed) && !misspelt.contains(needed))
                problems.add(new Problem(file, 1, needed, "This column is missing.", Optional.empty()));
        return columns.containsAll(NEEDED);
    }

    private Optional<County> county(String file, CSVRecord row, Keys keys, String key) {
        int line = keys.line(key);
        for (String needed : NEEDED)
            if (one(row, needed).isEmpty()) {
                problems.add(new Problem(file, line, needed, "This cell is empty.", Optional.empty()));
                keys.wrong(key + "." + needed);
            }
        if (one(row, "id").isEmpty()) return Optional.empty();
        try {
            return Optional.of(new County(
                    one(row, "id"), one(row, "name"), many(row, "aliases"), many(row, "contact"), units(row)));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(file, line, "", e.getMessage(), Optional.empty()));
            keys.wrong(key);
            return Optional.empty();
        }
    }

    /** Each unit as {@code id} or {@code id=name=alias…}. */
    private static List<County.ReportingUnit> units(CSVRecord row) {
        return many(row, "units").stream()
                .map(unit -> List.of(unit.split("\\s*=\\s*")))
                .map(u -> new County.ReportingUnit(
                        u.get(0),
                        u.size() > 1 ? u.get(1) : u.get(0),
                        u.size() > 2 ? u.subList(2, u.size()) : List.of()))
                .toList();
    }

    private static String one(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private static List<String> many(CSVRecord row, String column) {
        return Stream.of(one(row, column).split("[;\uFF1B]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
