package org.taizhang.normalise.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.SmallNumbers;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** The words in the first cells of a row by which it is a total, a part of one, or a line below the table. */
public final class RowWords {
    private static final int LONGEST = 400;
    private static final int TOTAL = 16;
    private static final int DERIVED = 8;
    private static final Pattern AFTER_TOTAL = Pattern.compile("\\(.*\\)|\\[.*]|[:：\\u3001.,]|\\d+[^\\d]?$");

    /** The number of a part before its name, words in brackets and a colon behind it. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:\\([^()]{1,3}\\)|[^()\\u3001.:]{1,3}[\\u3001.]|[^()\\u3001.:]{1,3}:(?=.))|\\([^()]*\\):?$|:$");

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern COUNTED = Pattern.compile("\\([^()]{1,12}\\):?$|:$");

    private final Set<String> totals;
    private final Set<String> subtotals;
    private final Initials sumsInitials;
    private final Set<String> closing;
    private final Set<String> ofWhich;
    private final FooterWords footers;
    private final Set<String> derived;
    private final OtherFigures otherFigures;
    private final PlaceNames places;

    private final Pattern blankDay;
    private final Pattern heading;
    private final Pattern whole;
    private final Initials wholeInitials;
    private final SmallNumbers counting;
    private final String countingSigns;
    private final Pattern enumerated;
    private final List<String> apart;

    RowWords(Language language) {
        SheetWords sheets = language.sheets();
        totals = Vocabulary.spelled(sheets.total());
        subtotals = Vocabulary.spelled(sheets.subtotal());
        sumsInitials =
                new Initials(Stream.concat(totals.stream(), subtotals.stream()).collect(Collectors.toSet()));
        closing = Vocabulary.spelled(Stream.concat(sheets.totalEnding().stream(), sheets.subtotal().stream())
                .toList());
        apart = sheets.totalApart();
        ofWhich = Vocabulary.spelled(sheets.ofWhich());
        footers = new FooterWords(sheets);
        derived = Vocabulary.spelled(sheets.otherTime());
        otherFigures = new OtherFigures(sheets);
        places = new PlaceNames(sheets, footers);
        DateWords dates = language.dates();
        blankDay = Pattern.compile(Stream.of(dates.year(), dates.month(), dates.day())
                .map(w -> "_*(?:" + TimeWords.any(w) + ")")
                .collect(Collectors.joining("", "", "_*")));
        heading = Pattern.compile(any(sheets.heading()));
        whole = Pattern.compile(any(sheets.whole()));
        wholeInitials = new Initials(Vocabulary.spelled(sheets.whole()));
        counting = new SmallNumbers(language.numbers());
        countingSigns = counting.wordClass();
        String word = countingSigns;
        enumerated =
                Pattern.compile(word.isEmpty() ? "(?!)" : "^(?:\\(" + word + "{1,3}\\)|" + word + "{1,3}[\\u3001.])");
    }

    /**
     * What a row says that it is.
     *
     * @param leading where such a word may stand
     * @param totalled whether a total stands above it, below which ratios and the like may follow
     */
    public Optional<RowKind> kind(GridRow row, Leading leading, boolean totalled) {
        List<Cell> cells = row.cells();
        String first = spelled(cells.get(0));
        if (footers.isExample(first)) return Optional.of(RowKind.NOTE);
        if (footers.isFooter(first, row)) return Optional.of(RowKind.FOOTER);
        if (otherFigures.are(first) && hasFigures(cells, leading.last())) return Optional.of(RowKind.OF_WHICH);
        for (Cell c : cells) {
            if (c.column() > leading.last()) break;
            String text = spelled(c);
            if (text.isEmpty() || c.column() > leading.named() && saysMore(text)) continue;
            if (isApart(c)) return Optional.of(RowKind.TOTAL);
            if (begins(text)) return Optional.of(RowKind.OF_WHICH);
            if (!sumsInitials.mayStandIn(text)) continue;
            if (says(text, subtotals)) return Optional.of(RowKind.SUBTOTAL);
            if (says(text, totals)) return Optional.of(RowKind.TOTAL);
        }
        boolean ratio = totalled
                && !first.isEmpty()
                && first.length() <= DERIVED
                && derived.stream().anyMatch(first::contains);
        return ratio ? Optional.of(RowKind.OF_WHICH) : Optional.empty();
    }

    /** Whether a word for a total ends it behind a blank. */
    private boolean isApart(Cell cell) {
        String text = cell.text();
        for (String word : apart) {
            int before = text.length() - word.length() - 1;
            if (before > 0 && text.endsWith(word) && Character.isSpaceChar(text.charAt(before))) return true;
        }
        return false;
    }

    /** Whether numbers follow the first cell, and no name. */
    private static boolean hasFigures(List<Cell> cells, int lastLeading) {
        List<Cell> others = cells.subList(1, cells.size());
        return cells.get(0).column() <= lastLeading
                && others.stream().anyMatch(CellText::isNumeric)
                && others.stream().allMatch(c -> c.column() > lastLeading || CellText.isNumeric(c));
    }

    /** Any of some words, each with {@code {n}} for a number; nothing where there are none. */
    static String any(List<String> words) {
        if (words.isEmpty()) return "(?!)";
        return words.stream()
                .map(w -> Pattern.quote(Spelling.of(w)).replace("{n}", "\\E[0-9]{1,4}\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether it is a name for rows of one kind rather than for one of them, perhaps with their number in brackets. */
    public boolean isHeading(Cell cell) {
        String text = COUNTED.matcher(spelled(cell)).replaceFirst("");
        return !text.isEmpty() && heading.matcher(text).matches();
    }

    /** Whether it is a name for all that a table is about. */
    public boolean isWhole(Cell cell) {
        return wholeInitials.mayBegin(cell.text())
                && whole.matcher(spelled(cell)).matches();
    }

    /** The names of offices and smaller places. */
    public PlaceNames places() {
        return places;
    }

    /** Whether all that it says stands in brackets. */
    public boolean isBracketed(Cell cell) {
        return BRACKETED.matcher(Labels.plain(cell.text())).matches();
    }

    /** Whether it begins with a number in words, set apart as before the title of a part. */
    public boolean isEnumerated(String text) {
        return mayBeEnumerated(text) && enumerated.matcher(Spelling.of(text)).find();
    }

    /** A quick refusal by the first sign, since most names begin with none of these; U+3220 and on are (one) to (ten). */
    private boolean mayBeEnumerated(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c))
                return c == '(' || c >= 0x3220 && c <= 0x3229 || c > 0xff00 || countingSigns.indexOf(c) >= 0;
        }
        return false;
    }

    /** A heading as it is spelled, without its number and what stands around it. */
    public static String bare(String heading) {
        return AROUND.matcher(Spelling.of(heading)).replaceAll("");
    }

    /** Whether a number, in words or figures, is set before it. */
    public boolean isNumbered(String heading) {
        return !Spelling.of(heading).startsWith(bare(heading));
    }

    /** Whether what stands before a colon within a line only counts, as <i>table 2</i> does; also where there is none. */
    public boolean isCountedAtMost(String line) {
        String text = Spelling.of(line);
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) return true;
        char last = text.charAt(colon - 1);
        return last >= '0' && last <= '9' || countingSigns.indexOf(last) >= 0;
    }

    /** Whether it is nothing but a number in words. */
    public boolean isNumberInWords(String text) {
        String spelled = Spelling.of(text).replaceAll("[()\\u3001.]", "");
        return counting.of(spelled).isPresent() && !spelled.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether it is the words of a day, month and year whose numbers have yet to be put in. */
    public boolean isBlankDay(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && blankDay.matcher(Spelling.of(cell.text())).matches();
    }

    static String spelled(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST ? Spelling.of(cell.text()) : "";
    }

    /** Whether it has a number, but for one in brackets, or begins as a part does and goes on. */
    private boolean saysMore(String text) {
        if (begins(text)) return !ofWhich.contains(text);
        return BRACKETED.matcher(text).replaceAll("").chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean begins(String text) {
        for (String b : ofWhich) if (text.startsWith(b)) return true;
        return false;
    }

    /** Whether it says of a row that it is one of totals or subtotals. */
    public boolean isTotal(Cell cell) {
        String text = spelled(cell);
        return says(text, subtotals) || says(text, totals);
    }

    /** Whether a text is a word for totals, ends with one, or has only a number or a remark in brackets after it. */
    private boolean says(String text, Set<String> totals) {
        if (text.length() > TOTAL) return false;
        for (String t : totals) {
            if (!text.contains(t)) continue;
            String bare = AFTER_TOTAL.matcher(text).replaceAll("");
            if (bare.equals(t) || closing.contains(t) && bare.endsWith(t)) return true;
        }
        return false;
    }

    /** Whether it begins with what offices sign and remark below a table. */
    public boolean isFooter(GridRow row) {
        String first = spelled(row.cells().get(0));
        return footers.isFooter(first, row) || footers.isExample(first);
    }

    /** Whether it says nothing but where one page of a table ends and another begins. */
    public boolean isPageEnd(GridRow row) {
        return footers.isPageEnd(row);
    }
}
