package org.taizhang.campaign;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say of a key that is none of a record's: where it belongs, else which there are. */
record UnknownKey(String message, Optional<String> nearest) {

    static UnknownKey of(String name, Class<?> type) {
        List<String> known = names(type);
        if (FullWidthColon.isIn(name)) return new UnknownKey(FullWidthColon.TROUBLE, Optional.empty());
        Optional<String> nearest = Nearest.to(name, known);
        if (nearest.isPresent()) return new UnknownKey("This key is not known here.", nearest);
        String way = Stream.of(type.getRecordComponents())
                .filter(c -> c.getType().isRecord() && names(c.getType()).contains(name))
                .map(c -> "it stands under " + c.getName())
                .findFirst()
                .orElseGet(() -> "known are " + String.join(", ", known));
        return new UnknownKey("This key is not known here; " + way + ".", Optional.empty());
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
