package org.taizhang.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of table that counties report, with its fields and how counties write them.
 *
 * <p>Names and meaning follow Frictionless Table Schema where it has them (name, title, type, constraints,
 * missingValues, primaryKey); synonyms, units, lists with phrases and relations are added.
 *
 * <h2>How a header is compared with titles and synonyms</h2>
 *
 * <p>Both in their {@link Spelling}, without quotation marks and without a unit in brackets. In the header, a written
 * year becomes <code>{year}</code>, a range of months that begins with January becomes <code>{months}</code>, the end of
 * a month, or a day, up to which is counted becomes <code>{until}</code>, and a lone month becomes <code>{month}</code>,
 * each of them with its year where one is written. The first of these that some field has is the match:
 *
 * <ol>
 *   <li><code>parent/leaf</code>, where the leaf is the lowest header and the parent any header above it;
 *   <li>the parts of the path written one after the other as one word, and then the leaf alone, with what stands for
 *       years and months;
 *   <li>the same without <code>{year}</code> and <code>{until}</code>, which alone say nothing new.
 *       <code>{months}</code> and <code>{month}</code> say that only a part is counted, and match only a synonym that has
 *       them.
 * </ol>
 *
 * <p>A header with a unit that can't be turned into the field's is another quantity.
 * <p>A synonym with a {@code /} also matches a header that is written so. A header that names another year than that of
 * the report's period speaks of something else and is unknown.
 *
 * @param name its id, also the name of its file
 * @param title its official title
 * @param noun what one of its rows is called, and several of them where that is another word
 * @param synonyms other words by which a title, sheet or file names it
 * @param period how long the time is that one report speaks of
 * @param keepsRows whether a row of one period is asked for in the next; days, cases or an election's candidates are not
 * @param primaryKey the fields that together name a row; always required
 * @param fields its columns, in official order
 * @param ambiguous headers that fit several fields alike, each with the fields that it may mean, and {@code other} for
 *     a quantity that no field holds; where every other meaning has a column of its own, the one left is meant
 * @param ignored headers that are known but neither stored nor reported
 * @param nilReturn words for "nothing has changed" under a header without rows
 * @param checks relations that must hold within a row
 * @param expectChange when a table that says nothing but what the period before said is doubtful; never where left out
 */
public record Form(
        String name,
        String title,
        List<String> noun,
        List<String> synonyms,
        @Default("month") PeriodKind period,
        @Default("true") boolean keepsRows,
        List<String> primaryKey,
        List<Field> fields,
        Map<String, List<String>> ambiguous,
        List<String> ignored,
        List<String> nilReturn,
        List<Check> checks,
        Optional<ExpectedChange> expectChange) {

    /**
     * What makes a table without any change look copied.
     *
     * @param rows of how many rows, at least, whose numbers could have moved
     * @param until the entry of an ordered list from which on a row may stand still
     */
    public record ExpectedChange(@Default("2") int rows, Optional<String> until) {}

    /** The words by which YAML names a {@link Period.Kind}. */
    public enum PeriodKind {
        day(Period.Kind.DAY),
        week(Period.Kind.WEEK),
        ten_days(Period.Kind.TEN_DAYS),
        month(Period.Kind.MONTH),
        quarter(Period.Kind.QUARTER),
        half_year(Period.Kind.HALF_YEAR),
        year(Period.Kind.YEAR);

        private final Period.Kind kind;

        PeriodKind(Period.Kind kind) {
            this.kind = kind;
        }

        public Period.Kind kind() {
            return kind;
        }
    }

    /** What a field holds. */
    public enum Type {
        text,
        number,
        date,
        list
    }

    /**
     * One column of a form.
     *
     * @param name its id in JSON and in the database
     * @param title its official header
     * @param description what is meant, for templates and receipts
     * @param type what it holds
     * @param unit the unit in which numbers are stored, one of the language's units; empty for a bare number
     * @param synonyms other headers for it, the likelier first; {@code parent/leaf} where only both together say it. Of
     *     two columns for one field the title counts, then the earlier synonym; the other column is unknown
     * @param entries for a list, its entries, in order where {@code ordered}
     * @param ordered whether the entries are steps of which a later one includes the earlier
     * @param remarks headers of free words about this list: where the title or an earlier synonym has the list itself they
     *     are only kept, in the extras and without a finding; else the list is read from them, and one of steps from the
     *     columns of later synonyms too, of which the further step counts
     * @param rate whether the number is a share from 0 to 1; such columns have no totals
     * @param cumulative whether the value may not shrink from one period to the next
     * @param actual whether a date has happened, so that a missing year is the latest one not after the report's period, or
     *     a number has come about, so that what is only planned is not read as it
     * @param personal whether it names people or ways to reach them, which leaves the county only where needed
     * @param steady whether it hardly ever changes, so that a template may fill in what was reported last
     * @param constraints Frictionless constraints
     */
    public record Field(
            String name,
            String title,
            Optional<String> description,
            @Default("text") Type type,
            Optional<String> unit,
            List<String> synonyms,
            List<Entry> entries,
            @Default("false") boolean ordered,
            List<String> remarks,
            @Default("false") boolean rate,
            @Default("false") boolean cumulative,
            @Default("false") boolean actual,
            @Default("false") boolean personal,
            @Default("false") boolean steady,
            @Default("{}") Constraints constraints) {

        /** The same field with other constraints. */
        public Field with(Constraints other) {
            return new Field(
                    name,
                    title,
                    description,
                    type,
                    unit,
                    synonyms,
                    entries,
                    ordered,
                    remarks,
                    rate,
                    cumulative,
                    actual,
                    personal,
                    steady,
                    other);
        }

        /** The entry of this id. */
        public Optional<Entry> entry(String id) {
            return entries.stream().filter(e -> e.id().equals(id)).findFirst();
        }

        /** The 0-based step of an entry of an ordered list; -1 where there is no such entry. */
        public int step(String id) {
            for (int i = 0; i < entries.size(); i++) if (entries.get(i).id().equals(id)) return i;
            return -1;
        }
    }

    /**
     * One entry of a list.
     *
     * @param id what is stored
     * @param names its official name first, then other exact names
     * @param news those of its names that tell more than the entry, such as that work has been stopped: what was written is
     *     kept beside it, as a remark is
     * @param phrases words that mean it inside a remark, unless the clause denies it, puts it off or says that it is
     *     still going on. Of words that overlap the longest counts
     * @param underway words of work that only begins once this entry is reached, so that a remark says it even where
     *     that work is still going on: decorating comes after the roof
     * @param finished words of work whose end reaches this entry, where a word for done stands in the same clause: the
     *     shell done is the roof closed, the foundations done is a start. That word then is no phrase of its own
     * @param expecting words of what comes next: even denied or put off, they say that this entry is reached
     * @param others names of what is none of the work, such as a crane or the builders' huts: phrases of this entry and of
     *     later ones behind them say nothing of it
     * @param titles words in the title of a table without a column for the list, by which it says this entry of all its
     *     rows; nothing where it has those of another entry too
     * @param site whether it is a step of the whole, which no building takes by itself: where steps of buildings are told,
     *     it counts for those alone that are named with it
     */
    public record Entry(
            String id,
            List<String> names,
            List<String> news,
            List<String> phrases,
            List<String> underway,
            List<String> finished,
            List<String> expecting,
            List<String> others,
            List<String> titles,
            @Default("false") boolean site) {

        /** Its official name. */
        public String name() {
            return names.isEmpty() ? id : names.get(0);
        }
    }

    /**
     * A relation between fields of a row, such as {@code invested <= total_investment}.
     *
     * @param rule {@code left op right} with {@code <=}, {@code <}, {@code >=}, {@code >}, {@code =}; each side a field,
     *     a number, or fields joined by {@code + - * /}; it holds where a field is empty
     * @param message what to tell the county; a general sentence where left out
     * @param trial whether it is only tried out: its errors are warnings
     */
    public record Check(
            String rule,
            Optional<String> message,
            @Default("warning") Severity severity,
            @Default("false") boolean trial) {

        /** How a broken relation weighs. */
        public enum Severity {
            warning,
            error
        }
    }

    /** The field of this name. */
    public Optional<Field> field(String id) {
        return fields.stream().filter(f -> f.name().equals(id)).findFirst();
    }

    /** Its name in the database: the id with {@code _} for {@code -}. */
    public String table() {
        return name.replace('-', '_');
    }
}
