package org.taizhang.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was read from one cell.
 *
 * @param value what is stored; empty where the cell means nothing or is refused
 * @param doubts what a person should know; one of severity error where it is refused
 * @param remark free words from which an entry was read, to be kept beside it
 */
public record ValueReading(Optional<Value> value, List<Doubt> doubts, Optional<String> remark) {
    private static final ValueReading NOTHING = new ValueReading(Optional.empty(), List.of(), Optional.empty());

    /** A cell that means nothing. */
    static ValueReading nothing() {
        return NOTHING;
    }

    /** A value without any doubt. */
    static ValueReading of(Value value) {
        return new ValueReading(Optional.of(value), List.of(), Optional.empty());
    }

    /** A value that is stored, with what is to be said about it. */
    static ValueReading of(Value value, List<Doubt> doubts) {
        return new ValueReading(Optional.of(value), doubts, Optional.empty());
    }

    /** Nothing to be stored, and why. */
    static ValueReading refused(Doubt why) {
        return new ValueReading(Optional.empty(), List.of(why), Optional.empty());
    }

    /** The same, with something more to be said about it. */
    public ValueReading and(Doubt doubt) {
        return new ValueReading(
                value, Stream.concat(doubts.stream(), Stream.of(doubt)).toList(), remark);
    }

    /** The same, with the words it was read from. */
    public ValueReading from(String words) {
        return new ValueReading(value, doubts, Optional.of(words));
    }
}
