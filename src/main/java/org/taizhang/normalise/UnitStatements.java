package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Language;

/** Finds the units that a line above a table states in a sentence or in brackets. */
final class UnitStatements {
    private static final String HERE = "\\{unit}";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[\\u3010\\u3014]([^()\\[\\]]*)[)\\]\\u3011\\u3015]");
    private static final Pattern PARTS = Pattern.compile("[,;/\\u3001]");

    private final Units units;
    private final Pattern sentence;

    UnitStatements(Language language, Units units) {
        this.units = units;
        String unit = "([^\\s,;:()\\u3001\\u3002]{1,6}?)";
        sentence = Pattern.compile(language.sheets().unitPhrases().stream()
                .map(p -> Arrays.stream(TimeWords.plain(p).split(HERE, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(unit)))
                .map(p -> p + "(?![\\p{L}\\p{N}])")
                .reduce((a, b) -> a + "|" + b)
                .orElse("(?!)"));
    }

    /** The units of measure that a line in {@link Labels#plain} states, in their spelling. */
    List<String> in(String plain) {
        List<String> found = new ArrayList<>();
        Matcher said = sentence.matcher(plain);
        while (said.find())
            for (int i = 1; i <= said.groupCount(); i++)
                if (said.group(i) != null && units.isMeasure(said.group(i))) found.add(said.group(i));
        Matcher bracketed = IN_BRACKETS.matcher(plain);
        while (bracketed.find()) found.addAll(listed(bracketed.group(1)));
        return found;
    }

    /** A list of units, each with or without the word for what it measures before it; nothing where it is another list. */
    private List<String> listed(String words) {
        List<String> listed = PARTS.splitAsStream(words)
                .map(p -> p.substring(p.indexOf(':') + 1).strip())
                .filter(p -> !p.isEmpty())
                .toList();
        return listed.stream().allMatch(units::isMeasure) ? listed : List.of();
    }
}
