package org.taizhang.campaign;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The roster of counties, from {@code campaign.yaml} itself or from the CSV file that it names. */
final class CountyRoster {
    private static final Set<String> COLUMNS = Set.of("id", "name", "aliases", "contact", "units");

    private static final Pattern ROW = Pattern.compile("counties\\[(\\d+)]");

    private final ConfigurationText texts;
    private final List<Problem> problems;

    CountyRoster(ConfigurationText texts, List<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** The counties with the file that lists them, in which {@code counties[i]} is the i-th; empty where it can't be read. */
    Optional<Bound<List<County>>> counties(Bound<Campaign.Settings> settings) {
        Campaign.Roster roster = settings.value().counties();
        if (roster.file().isEmpty()) return Optional.of(new Bound<>(settings.file(), roster.list(), settings.line()));
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
        int before = problems.size();
        List<County> counties = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            if (!columnsAreRight(file, rows.getHeaderNames())) return Optional.empty();
            for (CSVRecord row : rows) {
                int line = (int) rows.getCurrentLineNumber();
                county(file, row, line).ifPresent(county -> {
                    counties.add(county);
                    lines.add(line);
                });
            }
        } catch (IllegalArgumentException | UncheckedIOException | IOException e) {
            problems.add(new Problem(file, 1, "", "This is not a CSV: " + e.getMessage(), Optional.empty()));
        }
        if (problems.size() > before) return Optional.empty();
        return Optional.of(new Bound<>(file, List.copyOf(counties), key -> lineOf(key, lines)));
    }

    private static int lineOf(String key, List<Integer> lines) {
        Matcher row = ROW.matcher(key);
        return row.lookingAt() ? lines.get(Integer.parseInt(row.group(1))) : 1;
    }

    private boolean columnsAreRight(String file, List<String> columns) {
        int before = problems.size();
        for (String column : columns)
            if (!COLUMNS.contains(column))
                problems.add(
                        new Problem(file, 1, column, "This column is not known here.", Nearest.to(column, COLUMNS)));
        for (String needed : List.of("id", "name"))
            if (!columns.contains(needed))
                problems.add(new Problem(file, 1, needed, "This column is missing.", Optional.empty()));
        return problems.size() == before;
    }

    private Optional<County> county(String file, CSVRecord row, int line) {
        for (String needed : List.of("id", "name")) {
            if (one(row, needed).isEmpty()) {
                problems.add(new Problem(file, line, needed, "This cell is empty.", Optional.empty()));
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new County(
                    one(row, "id"), one(row, "name"), many(row, "aliases"), many(row, "contact"), units(row)));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(file, line, "", e.getMessage(), Optional.empty()));
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
