package org.taizhang.value;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/** Reads words as they are written; numbers without needless zeros, days in ISO 8601. */
final class TextReader implements FieldReader {
    /** What stands for bytes that are no character. */
    private static final char UNREADABLE = '\uFFFD';

    private final Form.Field field;
    private final Optional<Pattern> pattern;
    private final List<String> alarming;
    private final Doubts doubts;

    TextReader(Form.Field field, Doubts doubts) {
        this.field = field;
        this.pattern = field.constraints().pattern().map(Pattern::compile);
        this.alarming =
                field.constraints().alarming().stream().map(Spelling::of).toList();
        this.doubts = doubts;
    }

    @Override
    public ValueReading read(Cell cell, String words, Optional<String> unit, Period period) {
        if (cell.kind() == Cell.Kind.ERROR)
            return ValueReading.refused(doubts.of(Code.NO_STORED_VALUE, "value.error", words));
        String text = text(cell, words);
        Value value = new Value.Text(text);
        List<Doubt> found = new ArrayList<>();
        if (pattern.isPresent() && !pattern.get().matcher(text).matches())
            found.add(doubts.of(
                    Code.INCONSISTENT, "value.pattern", words, Map.of("field", field.title()), Optional.empty()));
        if (text.indexOf(UNREADABLE) >= 0) found.add(doubts.of(Code.INCONSISTENT, "value.unreadable", words));
        if (KeptDigits.areLost(cell)) found.add(doubts.lostDigits(words));
        if (isAlarming(text)) found.add(doubts.of(Code.INCONSISTENT, "value.alarming", words));
        return ValueReading.of(value, List.copyOf(found));
    }

    private boolean isAlarming(String text) {
        if (alarming.isEmpty()) return false;
        String spelled = Spelling.of(text);
        return alarming.stream().anyMatch(spelled::contains);
    }

    private static String text(Cell cell, String words) {
        if (cell.kind() == Cell.Kind.DATE)
            return cell.date().map(TextReader::text).orElse(words);
        if (cell.kind() != Cell.Kind.NUMBER || words.isEmpty()) return words;
        boolean bare = Wording.isDigit(words.charAt(words.length() - 1));
        return cell.number()
                .filter(n -> bare && n.scale() > 0)
                .map(n -> new Value.Number(n).text())
                .orElse(words);
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }
}
