package org.taizhang.campaign;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key that is none of a record's.
 *
 * @param message what to say of it: where it belongs, else which there are
 * @param meant the key that must be meant, where one is plain
 */
record UnknownKey(String message, Optional<String> nearest, Optional<String> meant) {

    static UnknownKey of(String name, Class<?> type) {
        List<String> known = names(type);
        if (FullWidthColon.isIn(name))
            return new UnknownKey(
                    FullWidthColon.TROUBLE,
                    Optional.empty(),
                    FullWidthColon.before(name).filter(known::contains));
        Optional<String> nearest = nearest(name, known);
        if (nearest.isPresent()) return new UnknownKey("This key is not known here.", nearest, nearest);
        Optional<String> above = Stream.of(type.getRecordComponents())
                .filter(c -> c.getType().isRecord() && names(c.getType()).contains(name))
                .map(RecordComponent::getName)
                .findFirst();
        String way = above.map(a -> "it stands under " + a).orElseGet(() -> "known are " + String.join(", ", known));
        return new UnknownKey("This key is not known here; " + way + ".", Optional.empty(), above);
    }

    /** What to say of it where these keys are missing, of which it may be one. */
    String message(List<String> missing) {
        if (meant.isPresent() || missing.isEmpty()) return message;
        return message + " Missing here: " + String.join(", ", missing) + ".";
    }

    /** The known one that is likely meant; letters that changed places are two steps away, which is far for a short word. */
    static Optional<String> nearest(String name, List<String> known) {
        return Nearest.to(name, known)
                .or(() -> known.stream()
                        .filter(k -> sorted(k).equals(sorted(name)))
                        .findFirst());
    }

    private static List<Integer> sorted(String word) {
        return word.chars().sorted().boxed().toList();
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
