package org.taizhang.value;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/** Finds the entry of a list by its names, or, where the list is one of steps, from a remark about it. */
final class EntryReader implements FieldReader {
    /** What stands before an option to call it by. */
    private static final Pattern LABEL = Pattern.compile("\\(?[a-z\\d]{1,2}[.):\\u3001]");

    private static final String STOPS = ".;,\u3001\u3002";

    private final Form.Field field;
    private final Doubts doubts;
    private final Map<String, Form.Entry> byName = new LinkedHashMap<>();
    private final Set<String> news;
    private final Map<String, Form.Entry> byPhrase = new HashMap<>();
    private final Optional<RemarkReader> remarks;
    private final CommentedName commented;
    private final Denial denial;
    private final EntrySuggestion suggestions;
    private final Misspelling misspellings;
    private final Ticks ticks;

    EntryReader(Form.Field field, Language language, RemarkDates dates, Doubts doubts) {
        this.field = field;
        this.doubts = doubts;
        denial = new Denial(language.remarks());
        news = field.entries().stream()
                .flatMap(e -> e.news().stream())
                .map(Spelling::of)
                .collect(Collectors.toSet());
        for (Form.Entry entry : field.entries()) entry.names().forEach(n -> byName.putIfAbsent(Spelling.of(n), entry));
        for (Form.Entry entry : field.entries()) {
            byName.putIfAbsent(Spelling.of(entry.id()), entry);
            entry.phrases().forEach(p -> byPhrase.putIfAbsent(Spelling.of(p), entry));
        }
        remarks = field.ordered() ? Optional.of(new RemarkReader(language, field.entries(), dates)) : Optional.empty();
        suggestions = new EntrySuggestion(field.entries(), byName, denial);
        ticks = new Ticks(language);
        RemarkVocabulary vocabulary = new RemarkVocabulary(language.remarks(), field.entries());
        misspellings = new Misspelling(byName, vocabulary, language);
        commented = new CommentedName(field.entries(), byName, vocabulary, language);
    }

    @Override
    public boolean knows(String words) {
        return byName.containsKey(Spelling.of(words));
    }

    @Override
    public ValueReading read(Cell cell, String words, Optional<String> unit, Period period) {
        if (Wording.isEndless(words)) return ValueReading.refused(notInList(words, Optional.empty()));
        String spelling = Spelling.of(words);
        String bare = bare(spelling);
        Form.Entry exact = byName.get(bare);
        if (exact != null) {
            ValueReading plain = ValueReading.of(new Value.Entry(exact.id()));
            return news.contains(bare) ? plain.from(words) : plain;
        }
        if (cell.kind() != Cell.Kind.TEXT) return ValueReading.refused(notInList(words, suggestion(words, false)));
        Optional<Ticks.Ticked> ticked = ticks.of(words);
        if (ticked.isPresent()) return ticked(ticked.get(), words, period);
        if (remarks.isEmpty()) {
            Form.Entry plain = byName.get(bare(withoutLabelAndNote(spelling)));
            if (plain != null)
                return ValueReading.of(new Value.Entry(plain.id())).from(words);
        }
        if (remarks.isEmpty()) return phrase(words);
        return commented
                .of(words)
                .map(e -> ValueReading.of(new Value.Entry(e.id())).from(words))
                .orElseGet(() -> remark(remarks.get().read(words, period), words));
    }

    private ValueReading ticked(Ticks.Ticked ticked, String words, Period period) {
        ValueReading read = ticked.option()
                .filter(o -> !o.isEmpty())
                .map(o -> read(Cell.text(0, o), o, Optional.empty(), period))
                .orElse(ValueReading.nothing());
        return read.value().isPresent() ? read.from(words) : ValueReading.refused(notInList(words, Optional.empty()));
    }

    private static String withoutLabelAndNote(String spelling) {
        var label = LABEL.matcher(spelling);
        int from = label.lookingAt() ? label.end() : 0;
        int note = spelling.endsWith(")") ? spelling.lastIndexOf('(') : -1;
        return spelling.substring(from, note > from ? note : spelling.length());
    }

    private static String bare(String spelling) {
        int last = spelling.length() - 1;
        boolean bracketed =
                last > 1 && spelling.charAt(0) == '(' && spelling.charAt(last) == ')' && spelling.indexOf(')') == last;
        String inner = bracketed ? spelling.substring(1, last) : spelling;
        int end = inner.length();
        while (end > 0 && STOPS.indexOf(inner.charAt(end - 1)) >= 0) end--;
        return inner.substring(0, end);
    }

    private ValueReading remark(RemarkReader.Remark remark, String words) {
        if (remark.step().isEmpty()) {
            Optional<String> below = remark.atMost().isPresent()
                            && remark.atMost().getAsInt() > 0
                    ? Optional.of(
                            field.entries().get(remark.atMost().getAsInt() - 1).name())
                    : Optional.empty();
            return ValueReading.refused(notInList(words, below.or(() -> suggestion(words, remark.open()))));
        }
        Form.Entry entry = field.entries().get(remark.step().getAsInt());
        Optional<Form.Entry> meant = misspellings.of(words).filter(e -> !e.equals(entry));
        if (meant.isPresent()) return ValueReading.refused(notInList(words, meant.map(Form.Entry::name)));
        Map<String, String> put = Map.of("value", entry.name());
        List<Doubt> found = remark.several()
                ? List.of(doubts.of(Code.APPROXIMATE, "list.several", words, put, Optional.empty()))
                : List.of();
        return ValueReading.of(new Value.Entry(entry.id()), found).from(words);
    }

    private ValueReading phrase(String words) {
        SpelledText text = SpelledText.of(words);
        Set<Form.Entry> meant = byPhrase.entrySet().stream()
                .filter(e -> text.has(e.getKey()) && !denial.covers(text, e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return meant.size() == 1
                ? ValueReading.of(new Value.Entry(meant.iterator().next().id())).from(words)
                : ValueReading.refused(notInList(words, suggestion(words, false)));
    }

    private Doubt notInList(String words, Optional<String> suggestion) {
        String entries =
                doubts.joined(field.entries().stream().map(Form.Entry::name).toList());
        return doubts.of(
                Code.NOT_IN_LIST, "list.none", words, Map.of("field", field.title(), "entries", entries), suggestion);
    }

    private Optional<String> suggestion(String words, boolean open) {
        return suggestions.of(words, open).map(Form.Entry::name);
    }
}
