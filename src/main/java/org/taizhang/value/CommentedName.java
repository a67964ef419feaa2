package org.taizhang.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.campaign.UnitFamily;
import org.taizhang.value.Sense.Role;

/**
 * Finds the step by whose name a remark begins, where a comment follows that says nothing of steps, of time or of shares:
 * there the name means what it means alone.
 *
 * <p>The ends of the whole are no such steps: of what they are said, the comment may tell.
 */
final class CommentedName {
    /** What ends the name; colons do not, as what stands behind them is said of it. */
    private static final String BREAKS = ",;.\u3002(";

    private static final String STOPS = ";.\u3002";

    private final Map<String, Form.Entry> byName;
    private final List<Form.Entry> below;
    private final RemarkVocabulary vocabulary;
    private final Denial denial;
    private final List<String> overturned;
    private final Numerals numerals;
    private final Lexicon<Boolean> times = new Lexicon<>();
    private final Lexicon<Boolean> units = new Lexicon<>();

    /** @param byName the entries by the spelling of their names */
    CommentedName(
            List<Form.Entry> entries, Map<String, Form.Entry> byName, RemarkVocabulary vocabulary, Language language) {
        this.byName = byName;
        this.vocabulary = vocabulary;
        denial = new Denial(language.remarks());
        overturned = language.remarks().overturned().stream().map(Spelling::of).toList();
        numerals = new Numerals(language.numbers());
        int end = entries.size();
        while (end > 0 && entries.get(end - 1).finished().isEmpty()) end--;
        below = entries.subList(0, Math.max(0, end - 1));
        DateWords dates = language.dates();
        Stream.of(dates.months(), dates.parts(), dates.yearParts(), dates.years(), dates.days())
                .forEach(words -> times.with(words.keySet(), true));
        times.with(language.remarks().seasons().keySet(), true);
        language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.measure)
                .forEach(f -> units.with(f.units().keySet(), true));
    }

    /** The entry that is named; empty where anything more is said of it. */
    Optional<Form.Entry> of(String words) {
        String text = SpelledText.of(words).text();
        int at = 0;
        while (at < text.length() && BREAKS.indexOf(text.charAt(at)) < 0) at++;
        if (at == text.length()) return Optional.empty();
        Form.Entry entry = byName.get(text.substring(0, at));
        if (entry == null || !below.contains(entry) || isWorkBefore(text.substring(0, at), entry))
            return Optional.empty();
        int end = text.length();
        while (STOPS.indexOf(text.charAt(end - 1)) >= 0) end--;
        boolean bracket = text.charAt(at) == '(';
        if (end <= at + 1 || bracket && text.indexOf(')') != end - 1) return Optional.empty();
        String comment = text.substring(at + 1, bracket ? end - 1 : end);
        boolean measured = entry.site() || !bracket;
        return isPlain(comment) && hasPlainNumbers(comment, bracket ? 0 : 1, measured)
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** Whether the name, unless it is the entry's own, is that of work too by which an earlier entry is going on. */
    private boolean isWorkBefore(String name, Form.Entry entry) {
        return !name.equals(Spelling.of(entry.name()))
                && below.subList(0, below.indexOf(entry)).stream()
                        .anyMatch(e -> e.underway().stream().map(Spelling::of).anyMatch(name::equals));
    }

    private boolean isPlain(String comment) {
        SpelledText spelled = SpelledText.of(comment);
        for (int at = 0; at < comment.length(); at++) if (times.at(comment, at).isPresent()) return false;
        if (overturned.stream().anyMatch(spelled::has)) return false;
        return !denial.isIn(spelled) && vocabulary.words(spelled).stream().allMatch(w -> w.is(Role.SEPARATOR));
    }

    /** Whether its numbers, of which there may be one from a place on, are those of a measure. */
    private boolean hasPlainNumbers(String comment, int first, boolean measured) {
        int count = 0;
        for (int at = 0; at < comment.length(); at++) {
            Optional<Numeral> number = numerals.at(comment, at);
            if (number.isEmpty()) continue;
            int end = number.get().end();
            if (!measured || at < first || count++ > 0 || units.at(comment, end).isEmpty()) return false;
            at = end - 1;
        }
        return true;
    }
}
