package org.taizhang.value;

import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;

/** Tells why a text is no date, and what was likely meant. */
final class DateTrouble {
    private static final int LONGEST = 60;

    private final Form.Field field;
    private final DateForms forms;
    private final Doubts doubts;

    DateTrouble(Form.Field field, DateForms forms, Doubts doubts) {
        this.field = field;
        this.forms = forms;
        this.doubts = doubts;
    }

    Doubt none(String sentence, String words) {
        return doubt(sentence, words, Optional.empty());
    }

    Doubt either(String sentence, String words, WrittenDate one, WrittenDate other) {
        return doubt(sentence, words, Optional.of(doubts.either(one.iso(), other.iso())));
    }

    Doubt impossible(WrittenDate date, String words) {
        Map<String, String> put = Map.of("field", field.title());
        return doubts.of(
                Code.IMPOSSIBLE_DATE,
                "date.impossible",
                words,
                put,
                Optional.of(date.nearest().iso()));
    }

    /** A text that is no date by any of the ways of writing one. */
    Doubt of(String script, DayAndMonth ambiguous, String words, Period period) {
        if (ambiguous.readings().size() > 1)
            return either(
                    "date.ambiguous",
                    words,
                    ambiguous.readings().get(0),
                    ambiguous.readings().get(1));
        if (script.length() > LONGEST) return none("date.none", words);
        return range(script, words, period).orElseGet(() -> none("date.none", words));
    }

    private Optional<Doubt> range(String script, String words, Period period) {
        for (int at = 1; at < script.length() - 1; at++) {
            char c = script.charAt(at);
            if (c != 'T' && c != '-') continue;
            Optional<WrittenDate> from = existing(script.substring(0, at), period);
            Optional<WrittenDate> to = existing(script.substring(at + 1), period);
            if (from.isPresent() && to.isPresent())
                return Optional.of(either("date.range", words, from.get(), to.get()));
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> existing(String script, Period period) {
        return forms.read(script, period, field.actual()).filter(WrittenDate::exists);
    }

    private Doubt doubt(String sentence, String words, Optional<String> suggestion) {
        return doubts.of(Code.NOT_A_DATE, sentence, words, Map.of("field", field.title()), suggestion);
    }
}
