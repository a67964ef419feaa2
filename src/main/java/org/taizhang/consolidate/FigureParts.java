package org.taizhang.consolidate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of what a name of {@code digest.json} is a part, such as {@code since} of {@code stalled} and of {@code problems}. */
final class FigureParts {
    private static final Map<String, Set<String>> WHOLES = new LinkedHashMap<>();

    static {
        parts(Figures.class, Optional.empty());
    }

    private FigureParts() {}

    /** The names under which a name stands; none where it stands by itself, or is none of theirs. */
    static Set<String> wholes(String name) {
        return WHOLES.getOrDefault(name, Set.of());
    }

    private static void parts(Class<?> type, Optional<String> whole) {
        for (RecordComponent c : type.getRecordComponents()) {
            String name = c.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            boolean fresh = WHOLES.computeIfAbsent(name, n -> new LinkedHashSet<>())
                    .addAll(whole.stream().toList());
            Class<?> inner = inner(c.getGenericType());
            if (inner.isRecord() && (fresh || whole.isEmpty())) parts(inner, Optional.of(name));
        }
    }

    /** What a list or an optional one holds. */
    private static Class<?> inner(Type type) {
        if (type instanceof ParameterizedType p
                && List.of(List.class, Optional.class).contains(p.getRawType()))
            return inner(p.getActualTypeArguments()[0]);
        return type instanceof Class<?> c ? c : Object.class;
    }
}
