package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.TimeWords;

/** Turns headers into the words by which they are compared: see {@link org.taizhang.campaign.Form}. */
public final class HeaderSpelling {
    static final String YEAR = "{year}";
    static final String UNTIL = "{until}";
    static final String MONTH = "{month}";
    static final String MONTHS = "{months}";
    /** A half or quarter of a year, where a header is nothing else. */
    static final String PART = "{part}";
    /** Before a header that counts only as that of a key, such as one below a diagonal line. */
    static final String KEY = "\\";
    /** The report's own time beside an earlier one. */
    static final String NOW = "{now}";
    /** The day that the end of a month is taken for. */
    public static final int LAST_DAY = 31;

    private static final int REMEMBERED = 10_000;
    /** Of a longer text only so much is looked at; nobody heads a column with a page of words. */
    private static final int LONGEST = 500;

    private static final Pattern QUOTES =
            Pattern.compile("[\"'\\u201c\\u201d\\u2018\\u2019\\u300c\\u300d\\u300e\\u300f\\u300a\\u300b]");
    private static final String DOT = ".";
    /** Marks of notes and of sorting; raised figures are some behind a word, and behind a letter a unit's power. */
    private static final Pattern NOTE_MARKS = Pattern.compile(
            "[①-⑳*※★☆●◆▲△▴▵▼▽▾▿↑↓↕⇅#]+" + "|(?<=[\\p{IsHan})\\uff09])[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]+$");

    private static final Pattern EDGES = Pattern.compile("^[\\s:.,\\u3001;·_\\-—]+|[\\s:.,\\u3001\\u3002;·_\\-—]+$");
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^(?:\\(?[0-9]{1,2}\\)|[0-9]{1,2}[.\\u3001](?![0-9]))");
    private static final Pattern BRACKETS = Pattern.compile(
            "[(\\[\\u3010\\u3014{<\\u3008]([^()\\[\\]\\u3010\\u3011\\u3014\\u3015{}<>\\u3008\\u3009]*)[)\\]\\u3011\\u3015}>\\u3009]");

    private static final Pattern BRACKETED_END = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private final Units units;
    private final HeaderTimes times;
    private final HeaderCell cell;
    private final Pattern unitLabel;
    private final Pattern unitWord;
    private final Pattern hint;
    private final Pattern partOf;
    private final ConcurrentHashMap<String, HeaderWords> known = new ConcurrentHashMap<>();

    HeaderSpelling(Language language, Units units, HeaderTimes times) {
        this.units = units;
        this.times = times;
        cell = new HeaderCell(language.sheets());
        partOf = Pattern.compile("^(?:"
                + TimeWords.any(
                        language.sheets().ofWhich().stream().map(Spelling::of).toList()) + "):?");
        List<String> labels = language.sheets().unitLine();
        unitLabel = Pattern.compile("^(?:" + TimeWords.any(labels) + ")");
        unitWord = Pattern.compile("^(?:"
                + TimeWords.any(
                        labels.stream().map(l -> l.replaceFirst(":$", "")).toList()) + ")");
        hint = Pattern.compile("[(\\[\u3010\u3014](?:"
                + TimeWords.any(language.sheets().dressInBrackets().stream()
                        .map(Spelling::of)
                        .toList())
                + ")[)\\]\u3011\u3015]");
    }

    /** How a title or synonym is looked up. */
    String key(String synonym) {
        String key = QUOTES.matcher(Spelling.of(synonym)).replaceAll("");
        String trimmed = EDGES.matcher(key).replaceAll("");
        return trimmed.isEmpty() ? key : trimmed;
    }

    public HeaderWords of(String written) {
        String header = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        HeaderWords found = known.get(header);
        if (found == null) {
            found = read(header);
            if (known.size() < REMEMBERED && header.length() < 80) return known.merge(header, found, (a, b) -> a);
        }
        return found;
    }

    private HeaderWords read(String written) {
        MonthSigns signs = times.signsOf(NOTE_MARKS.matcher(written).replaceAll(""));
        String plain = QUOTES.matcher(Spelling.of(signs.text())).replaceAll("");
        plain = hint.matcher(plain).replaceAll("");
        boolean dotted = plain.endsWith(DOT);
        plain = HeaderCell.closed(
                EDGES.matcher(LEADING_NUMBER.matcher(plain).replaceFirst("")).replaceAll(""));
        String bareUnit = unitLabelOff(strip(plain));
        // Some units are abbreviated with a dot.
        if (dotted && !units.isUnit(bareUnit) && units.isUnit(bareUnit + DOT)) bareUnit += DOT;
        // A word for what is counted may be a header itself; a measure, or a unit set apart, is none.
        if (units.isUnit(bareUnit) && (!bareUnit.equals(plain) || units.isMeasure(bareUnit)))
            return new HeaderWords(
                    List.of(plain), List.of(plain), List.of(plain), Set.of(), Set.of(), 0, Optional.of(bareUnit), true);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(plain);
        Optional<String> unit = bracketed(plain, spellings);
        boolean shortened = dotted && endsLonger(plain);
        if (unit.isEmpty()) unit = trailing(shortened ? plain + DOT : plain, spellings);
        for (String s : List.copyOf(spellings)) spellings.add(partOf.matcher(s).replaceFirst(""));
        spellings.removeIf(String::isEmpty);
        spellings = withParents(spellings);
        Set<Integer> years = new TreeSet<>();
        Set<Integer> months = new TreeSet<>();
        Set<String> marked = new LinkedHashSet<>();
        Set<String> bare = new LinkedHashSet<>();
        for (String s : spellings) {
            String m = signs.names(times.mark(s, years, months));
            // Some synonyms name a month in words of their own.
            marked.add(signs.names(s));
            marked.add(m);
            bare.add(m.replace(YEAR, "").replace("(" + UNTIL + ")", "").replace(UNTIL, ""));
        }
        cell.belowLine(written).stream().flatMap(k -> of(k).bare().stream()).forEach(k -> marked.add(KEY + k));
        int day = spellings.isEmpty() ? 0 : times.dayOf(spellings.iterator().next());
        return new HeaderWords(
                List.copyOf(marked),
                List.copyOf(bare),
                loose(bare),
                Set.copyOf(years),
                Set.copyOf(months),
                day,
                unit,
                false);
    }

    /** What a header says in brackets. */
    static Stream<String> inBrackets(HeaderWords header) {
        return BRACKETS.matcher(header.first()).results().map(m -> m.group(1));
    }

    private static List<String> loose(Set<String> bare) {
        return bare.stream()
                .map(s -> trimmed(BRACKETS.matcher(s).replaceAll("")))
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }

    /** The same spellings, a word in brackets at the end also as the leaf below what stands before it. */
    private static Set<String> withParents(Set<String> spellings) {
        Set<String> all = new LinkedHashSet<>();
        for (String s : spellings) {
            Matcher m = BRACKETED_END.matcher(s);
            if (m.matches() && all.isEmpty()) all.add(s);
            if (m.matches()) all.add(m.group(1) + "/" + m.group(2));
        }
        all.addAll(spellings);
        return all;
    }

    private static String strip(String s) {
        return s.replaceAll("^[(\\[\\u3010\\u3014]|[)\\]\\u3011\\u3015]$", "");
    }

    /** Adds the spelling without units in brackets. */
    private Optional<String> bracketed(String plain, Set<String> spellings) {
        Matcher m = BRACKETS.matcher(plain);
        StringBuilder withoutUnits = new StringBuilder();
        Optional<String> unit = Optional.empty();
        boolean any = false;
        while (m.find()) {
            any = true;
            List<String> named = units.among(unitLabelOff(cell.unitIn(m.group(1), units)));
            if (!named.isEmpty() && unit.isEmpty()) unit = Optional.of(named.get(0));
            m.appendReplacement(withoutUnits, Matcher.quoteReplacement(named.isEmpty() ? m.group() : ""));
        }
        if (!any) return unit;
        m.appendTail(withoutUnits);
        spellings.add(trimmed(withoutUnits.toString()));
        return unit;
    }

    /**
     * Adds the spelling without a unit at its end: any unit after punctuation, or a measure of two letters and more that
     * simply follows.
     */
    private Optional<String> trailing(String plain, Set<String> spellings) {
        Optional<String> unit = units.ending(plain);
        if (unit.isEmpty()) return unit;
        String before = plain.substring(0, plain.length() - unit.get().length());
        List<String> withoutLabel = unitLabelsAtEndOff(before);
        boolean apart = !withoutLabel.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
        boolean plainMeasure = units.isMeasure(unit.get())
                && (unit.get().length() > 1 || !Character.isLetter(unit.get().charAt(0)));
        if (!apart && !plainMeasure) return Optional.empty();
        for (String without : withoutLabel.isEmpty() ? List.of(before) : withoutLabel) {
            spellings.add(trimmed(without));
            cell.beforeLead(without).map(HeaderSpelling::trimmed).ifPresent(spellings::add);
        }
        return unit;
    }

    /** Whether the unit at the end of a spelling that has lost its last dot is longer with it. */
    private boolean endsLonger(String plain) {
        int length = units.ending(plain).map(String::length).orElse(0);
        return units.ending(plain + DOT).map(String::length).orElse(0) > length + 1;
    }

    /** A unit without the label before it, which needs no colon before a measure. */
    private String unitLabelOff(String s) {
        String marked = unitLabel.matcher(s).replaceFirst("");
        String unmarked = marked.equals(s) ? unitWord.matcher(s).replaceFirst("") : s;
        return units.isMeasure(unmarked) ? unmarked : marked;
    }

    /** What stands before a label of units at the end, the shortest such label first; nothing where there is none. */
    private List<String> unitLabelsAtEndOff(String s) {
        return IntStream.iterate(s.length() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> unitLabel.matcher(s.substring(i)).matches())
                .mapToObj(i -> s.substring(0, i))
                .toList();
    }

    private static String trimmed(String s) {
        return EDGES.matcher(s).replaceAll("").replaceAll("/$", "");
    }

    /** The spellings of a path's parts written one after the other. */
    static List<String> joined(List<String> upper, List<String> lower, String between) {
        List<String> all = new ArrayList<>(upper.size() * lower.size());
        for (String l : lower) for (String u : upper) all.add(u + between + l);
        return all;
    }
}
