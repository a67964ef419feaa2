package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.value.Value;

/**
 * The last known value of a field of one key; empty where none was ever reported.
 *
 * @param carried whether it stands in an earlier row than the latest, which left it out
 * @param from that row
 */
record Known(Optional<Value> value, boolean carried, Optional<Story.Place> from) {
    private static final Known NOTHING = new Known(Optional.empty(), false, Optional.empty());

    /** What is known of a field by a key's latest row, else by the last row before it that has a value. */
    static Known of(Book book, String key, String field) {
        return of(book, key, book.latest(key), field);
    }

    /** @param latest the key's latest row, with what the city gives */
    static Known of(Book book, String key, Line latest, String field) {
        Optional<Value> own = latest.value(field);
        if (own.isPresent()) return new Known(own, false, Optional.empty());
        Form.Type type = book.form().field(field).orElseThrow().type();
        Story story = book.story(key);
        Optional<Value> earlier = story.now(field).map(step -> Value.of(type, step.value()));
        return new Known(earlier, earlier.isPresent(), story.left(field));
    }

    /** The same of a field that the campaign may not have. */
    static Known of(Book book, String key, Line latest, Optional<String> field) {
        return field.map(f -> of(book, key, latest, f)).orElse(NOTHING);
    }

    Optional<String> text() {
        return value.map(Value::text);
    }

    Optional<BigDecimal> number() {
        return value.flatMap(Line::amount);
    }
}
