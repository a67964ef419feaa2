package org.taizhang.normalise.context;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.value.CellText;

/** The labels of lines around a table: who reports, when it was filled in, in which units. */
public final class Labels {
    /** What a stretch of a line speaks of. */
    public enum Kind {
        TITLE,
        REPORTING_UNIT,
        FILL_DATE,
        UNITS
    }

    /** A stretch of a line, without its label. */
    public record Part(Kind kind, String text) {}

    /** A title whose characters are set apart to fill the line. */
    private static final Pattern SPREAD = Pattern.compile("\\S(?: +\\S){5,}+");

    /** Of a longer text only so much is looked at, since patterns of times and labels take long over long texts. */
    private static final int LONGEST = 1_000;

    private static final int LONGEST_LABEL = 40;

    /** Brackets that open before a label stand around it and what it names. */
    private static final Pattern OPENED = Pattern.compile("[\\s(\\[\\u3010\\u3014]+$");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?<day>[^()]*)\\)");

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String COLON = "\\s*(?:\\([^)]{0,12}\\))?\\s*:";

    private final Pattern label;
    private final Pattern unitWords;
    private final Pattern time;
    /** What tells a time anywhere in a text. */
    private final Pattern dated;
    /** A month or year as a whole text, without a day. */
    private final Pattern month;

    public Labels(SheetWords words, DateWords dates, TimeWords times) {
        time = Pattern.compile("^(?:" + times.until() + ")?(?:(?:" + times.year() + ")|(?:" + times.month()
                + "))|^[^0-9:]*(?:" + TimeWords.any(dates.dayLabels()) + "):|^(?:"
                + TimeWords.any(dates.periodLabels()) + "):(?:" + times.until() + ")?(?:" + times.year() + ")(?:"
                + times.month() + ")$");
        dated = Pattern.compile(times.year() + "|" + times.month() + "|" + times.partAlone());
        month = Pattern.compile("(?:" + times.until() + ")?\\s*(?:" + times.year() + ")?\\s*(?:[-./]?[01]?[0-9]|"
                + times.month() + "|" + times.partAlone() + ")?\\s*(?:" + times.end() + ")?");
        label = Pattern.compile("(?<![\\p{L}])(?:(?<who>" + any(words.reportingUnit()) + ")|(?<when>"
                + any(words.fillDate()) + ")|(?<unit>" + any(words.unitLine()) + "))");
        unitWords = Pattern.compile("^(" + any(words.unitLine(), "") + ")\\s*(?:\\(([^()]+)\\)|([^():]+))$");
    }

    private static String any(List<String> words) {
        return any(words, COLON);
    }

    private static String any(List<String> words, String behind) {
        // Between the characters of a label there may be space, which no word of another label begins with.
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .map(TimeWords::plain)
                        .map(w -> w.endsWith(":") ? w.substring(0, w.length() - 1) : w)
                        .distinct()
                        .sorted(java.util.Comparator.comparingInt(String::length)
                                .reversed())
                        .map(w -> spaced(w) + behind)
                        .collect(java.util.stream.Collectors.joining("|"));
    }

    private static String spaced(String word) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i > 0) s.append("\\s*");
            s.append(Pattern.quote(word.substring(i, i + 1)));
        }
        return s.toString();
    }

    public boolean isLabelled(String text) {
        return text.length() >= 3 && label.matcher(plain(text)).find();
    }

    /**
     * Whether a text is nothing but a label, without its colon, of who reports or when, and another what it names: no time
     * behind the former, and a day behind the latter.
     */
    public boolean isNamed(String text, String named) {
        Matcher m = label.matcher(text.length() > LONGEST_LABEL ? "" : plain(text) + ":");
        if (!m.matches() || m.group("unit") != null) return false;
        return m.group("who") != null
                ? !dated.matcher(plain(named)).find()
                : !month.matcher(plain(named)).matches();
    }

    /** A label of units that has no colon, and what stands in brackets or plainly behind it, with one. */
    public Optional<String> withColon(String text) {
        Matcher m = unitWords.matcher(plain(text).strip());
        if (!m.matches()) return Optional.empty();
        return Optional.of(m.group(1) + ":" + (m.group(2) == null ? m.group(3) : m.group(2)));
    }

    /** The stretches of a line; what stands before the first label is a title. */
    public List<Part> partsOf(String text) {
        String plain = plain(text);
        List<Part> parts = new ArrayList<>();
        Matcher m = label.matcher(plain);
        Kind kind = Kind.TITLE;
        int from = 0;
        while (m.find()) {
            add(parts, kind, OPENED.matcher(plain.substring(from, m.start())).replaceFirst(""));
            kind = m.group("who") != null ? Kind.REPORTING_UNIT : m.group("when") != null ? Kind.FILL_DATE : Kind.UNITS;
            from = m.end();
        }
        add(parts, kind, plain.substring(from));
        return parts;
    }

    /** Behind who reports and in which units a line may go on to tell a time. */
    private void add(List<Part> parts, Kind kind, String text) {
        if (kind == Kind.FILL_DATE) {
            Matcher bracketed = IN_BRACKETS.matcher(text.strip());
            parts.add(
                    new Part(kind, bracketed.matches() ? bracketed.group("day").strip() : text.strip()));
            return;
        }
        if (kind == Kind.TITLE) {
            if (!text.isBlank()) parts.add(new Part(kind, text.strip()));
            return;
        }
        StringBuilder own = new StringBuilder();
        StringBuilder told = new StringBuilder();
        for (String word : SPACE.splitAsStream(text.strip()).toList()) {
            boolean labelled = word.indexOf(':') > 0;
            boolean tells = time.matcher(word).find() || !told.isEmpty() && !labelled;
            if (own.isEmpty() || !tells) own.append(own.isEmpty() ? "" : " ").append(word);
            else told.append(told.isEmpty() ? "" : " ").append(word);
        }
        parts.add(new Part(kind, own.toString()));
        if (!told.isEmpty()) parts.add(new Part(Kind.TITLE, told.toString()));
    }

    public static String plain(String text) {
        String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = Normalizer.normalize(Spelling.alike(CellText.of(beginning)), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return SPREAD.matcher(plain).matches() ? plain.replace(" ", "") : plain;
    }
}
