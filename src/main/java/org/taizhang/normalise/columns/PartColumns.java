package org.taizhang.normalise.columns;

import static java.util.function.Predicate.not;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.heading.FirstRows;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.words.GroupHeaders;
import org.taizhang.normalise.words.GroupKind;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;

/**
 * The columns that have a number of the form's by their lowest header, but under different headers, so that each may be a part
 * alone: those of spring, of autumn and of both.
 *
 * <p>The one under a word for the whole counts; else one that the form names as it stands; and where neither is there, and the
 * same columns stand under each header, none, unless the first rows fill those under one header alone.
 */
final class PartColumns {
    private final FoundTable table;
    private final FirstRows rows;
    private final Vocabulary words;
    private final GroupHeaders groups;
    private final Map<HeaderColumn, Form.Field> parts = new HashMap<>();
    private final Map<HeaderColumn, Form.Field> undecided = new HashMap<>();
    private final Map<HeaderColumn, Form.Field> blank = new HashMap<>();

    PartColumns(FoundTable table, FirstRows rows, Vocabulary words) {
        this.table = table;
        this.rows = rows;
        this.words = words;
        groups = table.fit().headers().groups();
    }

    /** Takes those of parts out of what columns have been found to be. */
    void takeFrom(Map<HeaderColumn, HeaderMatch> matches) {
        for (Form.Field f : table.form().fields()) {
            if (f.type() != Form.Type.number) continue;
            List<HeaderColumn> columns = table.header().columns().stream()
                    .filter(c ->
                            HeaderMatch.field(matches.get(c)).filter(f::equals).isPresent())
                    .toList();
            if (columns.size() < 2) continue;
            underOneHeader(f, columns);
            decide(f, columns.stream().filter(not(parts::containsKey)).toList());
        }
        matches.keySet().removeAll(parts.keySet());
        matches.keySet().removeAll(undecided.keySet());
        matches.keySet().removeAll(blank.keySet());
    }

    /** Says of a column what part it is; false where it is none. */
    boolean tell(HeaderColumn column, Map<String, HeaderColumn> chosen, ColumnFindings told) {
        if (blank.containsKey(column)) {
            told.notChosen(column, chosen.get(blank.get(column).name()), chosen);
            return true;
        }
        if (undecided.containsKey(column)) told.partOfNone(column, undecided.get(column));
        Form.Field field = parts.get(column);
        HeaderColumn read = field == null ? null : chosen.get(field.name());
        if (read != null) told.part(column, field, read);
        return read != null || undecided.containsKey(column);
    }

    /** Beside a total of all below the field's own header, what only is a synonym together with that header is a part. */
    private void underOneHeader(Form.Field field, List<HeaderColumn> columns) {
        for (HeaderColumn total : columns) {
            if (total.path().size() < 2 || !groups.isTotalBelow(total.leaf())) continue;
            for (HeaderColumn c : columns)
                if (c.isUnderTheSameAs(total)
                        && !groups.isTotalBelow(c.leaf())
                        && !groups.isLeaf(c.leaf(), field)
                        && !groups.isSpelledOut(c.words().get(c.words().size() - 2), c.leaf(), field))
                    parts.put(c, field);
        }
    }

    private void decide(Form.Field field, List<HeaderColumn> columns) {
        Map<HeaderColumn, GroupKind> kinds = kinds(field, columns);
        if (kinds.values().stream().noneMatch(GroupKind::yieldsToWhole)) return;
        if (has(kinds, GroupKind.WHOLE))
            take(
                    field,
                    kinds,
                    Set.of(GroupKind.JOINED, GroupKind.UNKNOWN, GroupKind.PART, GroupKind.TOTAL, GroupKind.SUBTOTAL));
        else if (has(kinds, GroupKind.TOTAL))
            take(field, kinds, Set.of(GroupKind.JOINED, GroupKind.UNKNOWN, GroupKind.PART, GroupKind.SUBTOTAL));
        else if (has(kinds, GroupKind.SUBTOTAL) || has(kinds, GroupKind.SPELLED_OUT) || isNamedAlone(kinds))
            take(field, kinds, Set.of(GroupKind.JOINED, GroupKind.UNKNOWN, GroupKind.PART));
        else if (has(kinds, GroupKind.JOINED)) take(field, kinds, Set.of(GroupKind.UNKNOWN, GroupKind.PART));
        else if (has(kinds, GroupKind.KNOWN) || has(kinds, GroupKind.NONE)) return;
        else leaveOpen(field, kinds);
    }

    private void take(Form.Field field, Map<HeaderColumn, GroupKind> kinds, Set<GroupKind> which) {
        kinds.forEach((c, k) -> {
            if (which.contains(k)) parts.put(c, field);
        });
    }

    private static boolean has(Map<HeaderColumn, GroupKind> kinds, GroupKind kind) {
        return kinds.containsValue(kind);
    }

    /**
     * What each column is by the headers over it, but for those over all of them; a total of one part beside that of another
     * is unknown.
     */
    private Map<HeaderColumn, GroupKind> kinds(Form.Field field, List<HeaderColumn> columns) {
        List<List<HeaderWords>> over = columns.stream()
                .filter(c -> isLeaf(c, field))
                .map(PartColumns::over)
                .toList();
        int shared = shared(over);
        Map<HeaderColumn, GroupKind> kinds = new LinkedHashMap<>();
        for (HeaderColumn c : columns) kinds.put(c, kind(c, isLeaf(c, field) ? shared : spelledWith(c, field), field));
        for (GroupKind k : List.of(GroupKind.TOTAL, GroupKind.SUBTOTAL)) {
            boolean several = kinds.entrySet().stream()
                            .filter(e -> e.getValue() == k)
                            .map(e -> over(e.getKey()))
                            .distinct()
                            .count()
                    > 1;
            if (several) kinds.replaceAll((c, kind) -> kind == k ? GroupKind.UNKNOWN : kind);
        }
        return kinds;
    }

    /** What a column is by the headers from one on to its lowest; at most the form's own words where none is left of them. */
    private GroupKind kind(HeaderColumn column, int from, Form.Field field) {
        List<HeaderWords> over = over(column);
        if (from < over.size() || isLeaf(column, field))
            return groups.kind(over.subList(from, over.size()), column.leaf(), field);
        return GroupKind.SPELLED_OUT;
    }

    /** Where the headers begin that stand between a column's lowest and the one with which that is the field's. */
    private int spelledWith(HeaderColumn column, Form.Field field) {
        List<HeaderWords> over = over(column);
        for (int i = over.size() - 1; i >= 0; i--)
            if (groups.isSpelledOut(over.get(i), column.leaf(), field)) return i + 1;
        return over.size();
    }

    private boolean isLeaf(HeaderColumn column, Form.Field field) {
        return !column.words().isEmpty() && groups.isLeaf(column.leaf(), field);
    }

    private static List<HeaderWords> over(HeaderColumn column) {
        return column.words().subList(0, column.words().size() - 1);
    }

    private static int shared(List<List<HeaderWords>> paths) {
        int shortest = paths.stream().mapToInt(List::size).min().orElse(0);
        return (int) IntStream.range(0, shortest)
                .takeWhile(i -> paths.stream().map(p -> p.get(i)).distinct().count() == 1)
                .count();
    }

    /** Whether a column without a header over it is the whole beside the others: it says so, or is headed as they are. */
    private boolean isNamedAlone(Map<HeaderColumn, GroupKind> kinds) {
        List<HeaderColumn> alone = of(kinds, Set.of(GroupKind.NONE));
        List<HeaderColumn> others = of(kinds, Set.of(GroupKind.UNKNOWN, GroupKind.PART, GroupKind.JOINED));
        if (alone.isEmpty()) return false;
        return others.stream().map(PartColumns::over).distinct().count() > 1
                || alone.stream()
                        .anyMatch(a ->
                                groups.saysWhole(a.leaf()) || others.stream().anyMatch(o -> isSame(a, o)));
    }

    private static boolean isSame(HeaderColumn one, HeaderColumn other) {
        return one.leaf().bare().stream().anyMatch(other.leaf().bare()::contains);
    }

    private static List<HeaderColumn> of(Map<HeaderColumn, GroupKind> kinds, Set<GroupKind> which) {
        return kinds.keySet().stream().filter(c -> which.contains(kinds.get(c))).toList();
    }

    /** What is a part by its words is one beside a column that may be the whole; of several that may be, none is chosen. */
    private void leaveOpen(Form.Field field, Map<HeaderColumn, GroupKind> kinds) {
        if (has(kinds, GroupKind.UNKNOWN)) take(field, kinds, Set.of(GroupKind.PART));
        List<HeaderColumn> open =
                kinds.keySet().stream().filter(not(parts::containsKey)).toList();
        if (open.stream().noneMatch(one -> open.stream().anyMatch(other -> areRivals(one, other)))) return;
        Set<List<HeaderWords>> filled = open.stream()
                .filter(c -> !rows.isBlank(c.index(), words))
                .map(PartColumns::over)
                .collect(Collectors.toSet());
        for (HeaderColumn c : open) {
            if (filled.size() > 1) undecided.put(c, field);
            else if (!filled.isEmpty() && !filled.contains(over(c))) blank.put(c, field);
        }
    }

    private boolean areRivals(HeaderColumn one, HeaderColumn other) {
        return isSame(one, other)
                && !over(one).equals(over(other))
                && areAlike(one, other)
                && !rows.areSame(one.index(), other.index());
    }

    /** Whether the same columns stand under the headers over one as under those over another, but for some under one alone. */
    private boolean areAlike(HeaderColumn one, HeaderColumn other) {
        Set<String> below = below(one);
        Set<String> otherBelow = below(other);
        return below.containsAll(otherBelow) || otherBelow.containsAll(below);
    }

    private Set<String> below(HeaderColumn column) {
        Set<String> below = new HashSet<>(
                table.header().beside(column).map(HeaderColumn::lowest).collect(Collectors.toSet()));
        below.add(column.lowest());
        return below;
    }
}
