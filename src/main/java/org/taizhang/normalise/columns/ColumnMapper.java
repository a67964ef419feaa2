package org.taizhang.normalise.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.heading.ColumnUnits;
import org.taizhang.normalise.heading.FirstRows;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Address;

/**
 * Gives each column of a header its field.
 *
 * <p>Of two columns for one field the one counts that speaks of no other month than the report's, else of the last before
 * it, then the title, then the earlier synonym, then the one further left; what belongs to a person stays beside the person. A
 * header over free words about a list gives it only where no other does, or, of a list of steps, where it is the earlier
 * synonym: then the others are asked beside it. What is only planned is not read as what has come about: see {@link
 * PlannedColumns}. Of a number that stands in groups of columns the whole counts: see {@link
 * PartColumns}.
 */
public final class ColumnMapper {
    private final Vocabulary words;
    private final FoundTable table;
    private final ColumnUnits units;
    private final CountyHeadedKey countyHeaded;
    private final ColumnTimes times;
    private final YearColumns years;
    private final FirstRows rows;
    private final ColumnFindings told;
    private final PartColumns parts;
    private final Map<HeaderColumn, HeaderMatch> matches = new HashMap<>();

    public ColumnMapper(
            Vocabulary words,
            FoundTable table,
            TableSetting setting,
            CountyHeadedKey countyHeaded,
            FirstRows rows,
            TableFindings findings) {
        this.words = words;
        this.table = table;
        this.units = new ColumnUnits(words.units(), table.form(), setting.preamble(), rows);
        this.countyHeaded = countyHeaded;
        this.rows = rows;
        years = new YearColumns(table, rows);
        times = new ColumnTimes(words, table, setting.period(), rows);
        parts = new PartColumns(table, rows, words);
        told = new ColumnFindings(words.language(), table, setting.period(), times, findings);
    }

    public List<Column> columns() {
        for (HeaderColumn c : table.header().columns())
            if (!times.isOfAnotherYear(c))
                years.match(c)
                        .filter(m ->
                                !units.measureSomethingElse(c, m) && !times.isOfAnotherTime(c, m) && !tellsElse(c, m))
                        .ifPresent(m -> matches.put(c, m));
        new PlannedColumns(table, words).takeFrom(matches);
        parts.takeFrom(matches);
        Map<String, HeaderColumn> chosen = chosen();
        new PersonalColumns(table.form(), matches).keepTogether(chosen);
        resolveAmbiguous(chosen);
        for (String key : table.form().primaryKey())
            if (!chosen.containsKey(key))
                findCountyHeaded(table.form().field(key).orElseThrow(), chosen);
        Set<String> names = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (HeaderColumn c : table.header().columns()) columns.add(column(c, chosen, names));
        told.otherMonths(chosen);
        told.missing(chosen);
        return columns;
    }

    /** Whether it has words about other words that stand beside it under the same header. */
    private boolean tellsElse(HeaderColumn column, HeaderMatch match) {
        return table.fit().headers().mayTellElse(column.words(), match)
                && table.header().beside(column).anyMatch(o -> rows.haveWords(o.index()));
    }

    private Map<String, HeaderColumn> chosen() {
        Map<String, HeaderColumn> chosen = new HashMap<>();
        matches.entrySet().stream()
                .filter(e -> e.getValue() instanceof HeaderMatch.Named)
                .sorted(Comparator.comparingInt(
                                (Map.Entry<HeaderColumn, HeaderMatch> e) -> times.monthsBehind(e.getKey()))
                        .thenComparing(
                                e -> named(e).remark() && !named(e).field().ordered())
                        .thenComparing(e -> named(e).rank())
                        .thenComparing(e -> times.daysBehind(e.getKey()))
                        .thenComparing(e -> e.getKey().index()))
                .forEach(e -> chosen.putIfAbsent(named(e).field().name(), e.getKey()));
        return chosen;
    }

    private static HeaderMatch.Named named(Map.Entry<HeaderColumn, HeaderMatch> e) {
        return (HeaderMatch.Named) e.getValue();
    }

    /** Where every other meaning has a column of its own, the one left is meant, which may be that of no field. */
    private void resolveAmbiguous(Map<String, HeaderColumn> chosen) {
        for (HeaderColumn c : table.header().columns()) {
            if (!(matches.get(c) instanceof HeaderMatch.Ambiguous ambiguous)) continue;
            List<String> left = ambiguous.meanings().stream()
                    .filter(m -> !chosen.containsKey(m))
                    .toList();
            Optional<Form.Field> meant = left.size() == 1 ? table.form().field(left.get(0)) : Optional.empty();
            meant.ifPresent(f -> {
                matches.put(c, new HeaderMatch.Named(f, 0, false));
                chosen.put(f.name(), c);
            });
            if (left.size() == 1 && meant.isEmpty()) matches.remove(c);
        }
    }

    private void findCountyHeaded(Form.Field key, Map<String, HeaderColumn> chosen) {
        countyHeaded.column(key).ifPresent(c -> {
            matches.put(c, new HeaderMatch.Named(key, key.synonyms().size(), false));
            chosen.put(key.name(), c);
        });
    }

    private Column column(HeaderColumn c, Map<String, HeaderColumn> chosen, Set<String> names) {
        HeaderMatch match = matches.get(c);
        String name = names.add(c.text()) ? c.text() : c.text() + " (" + Address.letters(c.index()) + ")";
        if (match instanceof HeaderMatch.Named n
                && c.equals(chosen.get(n.field().name())))
            return new Column(
                    c.index(),
                    name,
                    Column.Role.FIELD,
                    Optional.of(n.field()),
                    units.of(c, n.field()),
                    c.row(),
                    c.column());
        if (match instanceof HeaderMatch.Named n
                && isBeside(c, n, chosen.get(n.field().name())))
            return new Column(
                    c.index(), name, Column.Role.BESIDE, Optional.of(n.field()), c.unit(), c.row(), c.column());
        Column.Role role = Column.Role.EXTRA;
        if (match instanceof HeaderMatch.Ignored) role = Column.Role.IGNORED;
        else if (match instanceof HeaderMatch.Ambiguous a) told.ambiguous(c, a);
        else if (isOneOf(c, words.serial(), chosen)) role = Column.Role.SERIAL;
        else if (isOneOf(c, words.county(), chosen)) role = Column.Role.COUNTY;
        else if (match instanceof HeaderMatch.Named n && !n.remark())
            told.notChosen(c, chosen.get(n.field().name()), chosen);
        else if (match == null && !parts.tell(c, chosen, told)) told.unknown(c, chosen);
        return new Column(c.index(), name, role, Optional.empty(), c.unit(), c.row(), c.column());
    }

    /** Whether a header has the list itself of which the chosen one, under the same headers, has free words. */
    private boolean isBeside(HeaderColumn c, HeaderMatch.Named match, HeaderColumn chosen) {
        return !match.remark()
                && match.field().ordered()
                && chosen != null
                && matches.get(chosen) instanceof HeaderMatch.Named other
                && other.remark()
                && c.isUnderTheSameAs(chosen);
    }

    /** Whether it is one of some headers, by itself or under what stands over a key as well. */
    private boolean isOneOf(HeaderColumn c, Set<String> headers, Map<String, HeaderColumn> chosen) {
        boolean apart = c.path().size() == 1
                || headers.contains(c.joined())
                || table.form().primaryKey().stream()
                        .map(chosen::get)
                        .anyMatch(k -> k != null && c.isUnderTheSameAs(k));
        return apart
                && (headers.contains(c.lowest())
                        || headers.contains(c.joined())
                        || !c.words().isEmpty() && headers.contains(c.leaf().first()));
    }
}
