package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;

/** Finds the units that a line above a table states in a sentence or in brackets. */
public final class UnitStatements {
    private static final String HERE = "\\{unit}";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[\\u3010\\u3014]([^()\\[\\]]*)[)\\]\\u3011\\u3015]");
    private static final Pattern MARKED_PARTS = Pattern.compile("\\s*[,;/\\u3001]\\s*");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;/\\u3001]\\s*|(?<![:\\s])\\s+");

    private static final Pattern CLAUSES = Pattern.compile("[,;\\u3001\\u3002:()]");
    private static final Pattern NUMBERED = Pattern.compile("^[0-9]{1,2}[.)]?");
    private static final int MOST_WORDS_BEHIND = 5;
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    private final Units units;
    private final Set<String> subjects;
    private final Pattern filler;
    private final Pattern sentence;

    UnitStatements(Language language, Units units) {
        this.units = units;
        subjects = Vocabulary.spelled(language.sheets().unitSubjects());
        filler = Pattern.compile(
                "(?<!\\p{L})(?:" + TimeWords.any(language.sheets().unitFiller()) + ")(?!\\p{L})");
        String unit = "([^,;:()\\u3001\\u3002]{1,24}?)";
        sentence = Pattern.compile(language.sheets().unitPhrases().stream()
                .map(p -> Arrays.stream(TimeWords.plain(p).split(HERE, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(unit)))
                .reduce((a, b) -> a + "|" + b)
                .map(all -> "(?<subject>[^,;:()\\u3001\\u3002]*)(?:" + all + ")(?![\\p{L}\\p{N}])")
                .orElse("(?!)"));
    }

    /** The units of measure that a line in {@link Labels#plain} states, in their spelling. */
    public List<String> in(String plain) {
        List<String> found = new ArrayList<>();
        for (String clause : CLAUSES.split(plain, -1)) {
            String words = FULL_STOP.matcher(clause.strip()).replaceFirst("");
            List<String> stated = statedIn(words);
            found.addAll(stated.isEmpty() ? statedBefore(words) : stated);
        }
        Matcher bracketed = IN_BRACKETS.matcher(plain);
        while (bracketed.find())
            found.addAll(listed(bracketed.group(1), bracketed.group().length() == plain.length()));
        if (plain.indexOf(':') > 0 && found.isEmpty()) found.addAll(listed(plain, false));
        return found;
    }

    /** The units in a clause that says nothing else. */
    private List<String> statedIn(String clause) {
        Matcher said = sentence.matcher(clause);
        if (!said.matches() || !isGeneral(said.group("subject"))) return List.of();
        return IntStream.rangeClosed(2, said.groupCount())
                .mapToObj(said::group)
                .filter(Objects::nonNull)
                .flatMap(word -> units.stated(Spelling.of(word)).stream())
                .toList();
    }

    /** The measures in a clause that goes on with a few words, of which none is a unit, a multiplier or a number. */
    private List<String> statedBefore(String clause) {
        String words = clause;
        for (int i = 0; i < MOST_WORDS_BEHIND; i++) {
            int last = words.lastIndexOf(' ');
            if (last < 0 || units.isAnyIn(clause.substring(last + 1))) return List.of();
            words = words.substring(0, last).strip();
            List<String> stated = statedIn(words);
            if (!stated.isEmpty()) return stated.stream().noneMatch(units::isShare) ? stated : List.of();
        }
        return List.of();
    }

    /** The units of which a line consists. */
    public List<String> alone(String plain) {
        return listed(FULL_STOP.matcher(plain).replaceFirst(""), true, MARKED_PARTS);
    }

    /** The units that stand alone in brackets at the end of a title. */
    public List<String> behind(String title) {
        Matcher bracketed = IN_BRACKETS.matcher(title);
        List<String> last = List.of();
        while (bracketed.find()) if (bracketed.end() == title.length()) last = listed(bracketed.group(1), true);
        return last;
    }

    private List<String> listed(String words, boolean alone) {
        List<String> marked = listed(words, alone, MARKED_PARTS);
        return marked.isEmpty() ? listed(words, alone, PARTS) : marked;
    }

    /** Whether of all numbers of a kind, and not of some or of others than the table's. */
    private boolean isGeneral(String subject) {
        String numbered = NUMBERED.matcher(subject.strip()).replaceFirst("");
        String bare = Spelling.of(filler.matcher(numbered).replaceAll(""));
        return bare.isEmpty() || subjects.contains(bare);
    }

    /**
     * A list of units, each behind the word for what it measures; nothing where it is another list.
     *
     * @param alone whether nothing stands beside it, so that it needs no such words
     */
    private List<String> listed(String words, boolean alone, Pattern between) {
        List<String> listed = new ArrayList<>();
        for (String part : between.split(words, -1)) {
            int colon = part.indexOf(':');
            Optional<String> unit = units.stated(Spelling.of(part.substring(colon + 1)));
            boolean general = colon < 0 ? alone : isGeneral(part.substring(0, colon));
            if (!general || unit.isEmpty()) return List.of();
            listed.add(unit.get());
        }
        return listed;
    }
}
