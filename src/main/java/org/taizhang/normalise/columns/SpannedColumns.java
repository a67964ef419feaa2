package org.taizhang.normalise.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.heading.FirstRows;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.heading.HeaderBlock;
import org.taizhang.normalise.heading.Merges;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.Units;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Address;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;

/**
 * Puts each header that is merged over several columns over the one in which its values stand, by the first rows; one of names
 * also where the column behind it has no header. In the others stands what is kept beside.
 */
public final class SpannedColumns {
    private static final int WIDEST = 8;

    private final FoundTable table;
    private final Merges merges;
    private final List<GridRow> rows;
    private final NamesBeside names;
    private final Units units;
    private final TableFindings findings;
    private final Map<Integer, HeaderColumn> beside = new HashMap<>();
    /** Headers of which it was said that either column may be meant. */
    private final Set<Integer> open = new HashSet<>();

    public SpannedColumns(Vocabulary words, FoundTable table, Merges merges, FirstRows first, TableFindings findings) {
        this.table = table;
        this.merges = merges;
        this.findings = findings;
        rows = first.data(words);
        names = new NamesBeside(rows, words, table.form());
        units = words.units();
    }

    /** The table with its headers where their values stand. */
    public FoundTable settled() {
        List<HeaderColumn> columns = new ArrayList<>();
        for (HeaderColumn c : table.header().columns()) columns.add(settled(c));
        HeaderBlock header = new HeaderBlock(table.header().rows(), columns);
        return new FoundTable(header, table.fit(), table.first(), table.last());
    }

    /** The columns without a header of their own below one that is merged over them, each with the header as it was put. */
    public Map<Integer, HeaderColumn> beside() {
        return beside;
    }

    private HeaderColumn settled(HeaderColumn c) {
        Optional<Merge> merge = merges.at(c.row(), c.column())
                .filter(m -> m.firstColumn() == c.index() && m.lastColumn() - m.firstColumn() < WIDEST);
        boolean key = table.fit().headers().namesKey(c.words());
        int last = merge.map(Merge::lastColumn).orElse(key ? c.index() + 1 : c.index());
        List<Integer> bare = new ArrayList<>();
        for (int i = c.index() + 1; i <= last && isBare(i); i++) bare.add(i);
        List<Integer> filled = bare.stream()
                .filter(i -> rows.stream().anyMatch(r -> r.at(i).isPresent()))
                .toList();
        HeaderColumn put = filled.size() == 1 ? settled(c, filled.get(0), key, merge.isPresent()) : c;
        if (merge.isPresent() && !open.contains(c.index()) || put.index() != c.index()) {
            for (int i : bare) beside.put(i, put);
            beside.put(c.index(), put);
            beside.remove(put.index());
        }
        return put;
    }

    private boolean isBare(int index) {
        return index <= table.last() && table.header().columns().stream().noneMatch(o -> o.index() == index);
    }

    private HeaderColumn settled(HeaderColumn c, int right, boolean key, boolean merged) {
        if (key) {
            NamesBeside.Side side = names.side(c.index(), right, merged);
            if (side == NamesBeside.Side.OPEN && merged) {
                say(c, Code.INCONSISTENT, "column.spanned.open", c.index(), right);
                open.add(c.index());
            }
            if (side != NamesBeside.Side.RIGHT) return c;
        } else if (!standsRight(c, right)) return c;
        if (rows.stream().anyMatch(r -> r.at(c.index()).isPresent()))
            say(c, Code.APPROXIMATE, "column.spanned", right, c.index());
        return c.at(right);
    }

    private void say(HeaderColumn c, Code code, String message, int read, int other) {
        Map<String, String> put = Map.of("read", Address.letters(read), "other", Address.letters(other));
        findings.onHeader(c, code, message, put, Optional.empty());
    }

    /** Whether most values stand in the right column and none beside another; before a number its currency's sign may. */
    private boolean standsRight(HeaderColumn c, int right) {
        int lefts = 0;
        int rights = 0;
        boolean both = false;
        Optional<String> money = familyOf(c);
        boolean signs = money.isPresent();
        for (GridRow row : rows) {
            boolean l = row.heldAt(c.index()).isPresent();
            Optional<Cell> r = row.at(right);
            both |= l && r.isPresent();
            if (l && r.isEmpty()) lefts++;
            if (r.isPresent()) rights++;
            signs &= l == r.isPresent()
                    && r.filter(n -> !CellText.isNumeric(n)).isEmpty()
                    && row.at(c.index()).filter(s -> !isSign(s, money)).isEmpty();
        }
        return both ? signs : rights > lefts;
    }

    /** The family of the units in which a column's numbers are. */
    private Optional<String> familyOf(HeaderColumn c) {
        return table.fit()
                .headers()
                .match(c.words())
                .flatMap(HeaderMatch::field)
                .filter(f -> f.type() == Form.Type.number)
                .flatMap(Form.Field::unit)
                .flatMap(u -> units.familyOf(Spelling.of(u)));
    }

    /** Whether it is the sign of a currency, and of that in which the numbers are; another sign may change what they say. */
    private boolean isSign(Cell cell, Optional<String> money) {
        String text = Spelling.of(cell.text());
        return text.length() == 1
                && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL
                && units.familyOf(text).equals(money);
    }
}
