package org.taizhang.campaign;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The keys beside one another that are none of a record's.
 *
 * @param keys each with where it stands
 * @param given the record's own that stand beside them
 */
record UnknownKeys(Map<Node, UnknownKey> keys, Class<?> type, Set<String> given) {

    /** The keys that the record needs and lacks, and that none of these plainly means. */
    List<String> missing() {
        return absent().filter(UnknownKeys::isRequired)
                .map(RecordComponent::getName)
                .filter(name -> !meant().contains(name))
                .toList();
    }

    /** The keys of the record that may be meant by one of these. */
    List<String> mayBeMeant() {
        boolean plain = keys.values().stream().allMatch(k -> k.meant().isPresent());
        return absent().map(RecordComponent::getName)
                .filter(name -> !plain || meant().contains(name))
                .toList();
    }

    private Set<String> meant() {
        return keys.values().stream().flatMap(k -> k.meant().stream()).collect(Collectors.toSet());
    }

    private Stream<RecordComponent> absent() {
        return Arrays.stream(type.getRecordComponents()).filter(c -> !given.contains(c.getName()));
    }

    private static boolean isRequired(RecordComponent c) {
        return !c.isAnnotationPresent(Default.class)
                && !Set.of(Optional.class, List.class, Map.class).contains(c.getType());
    }
}
