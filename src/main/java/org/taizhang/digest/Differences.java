package org.taizhang.digest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the city has moved since the base day, each figure in a few words; what shows as nothing is not told. */
final class Differences {
    /** More are counted, not named. */
    private static final int NAMED = 5;

    private final Words words;
    private final String unit;
    private final List<String> all = new ArrayList<>();
    private boolean slight;

    Differences(Words words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    List<String> of(Map<String, Object> tree) {
        if (!(tree.get("since_base") instanceof Map<?, ?> since)) return List.of();
        first(since, "first", number(since, "first_projects"));
        moved(".up", "projects", number(since, "projects"), words::number);
        moved("", "started.up", number(since, "started"), words::number);
        moved("", "started.down", number(since, "fell_back"), words::number);
        moved(".up", "invested", number(since, "invested"), n -> words.amount(n, unit));
        first(since, "first_ratio", BigDecimal.ZERO);
        moved(".up", "ratio", number(since, "ratio"), words::ratio);
        if (all.isEmpty() && slight) all.add(words.say("digest.change.slight"));
        return all;
    }

    private void first(Map<?, ?> since, String name, BigDecimal n) {
        List<?> ids = (List<?>) since.get(name);
        if (ids.isEmpty()) return;
        String key = "digest.change." + name;
        String count = words.number(n);
        all.add(
                ids.size() > NAMED
                        ? words.say(key + ".many", Map.of("counties", Integer.toString(ids.size()), "n", count))
                        : words.say(
                                key,
                                Map.of(
                                        "counties",
                                        String.join(
                                                words.say("digest.list"),
                                                ids.stream()
                                                        .map(id -> words.county((String) id))
                                                        .toList()),
                                        "n",
                                        count)));
    }

    /** @param up what a rise adds to the key; empty where the figure is a count that only rises */
    private void moved(String up, String figure, BigDecimal change, Function<BigDecimal, String> written) {
        if (change.signum() == 0) return;
        String much = written.apply(change.abs());
        if (much.equals(written.apply(BigDecimal.ZERO))) {
            slight = true;
            return;
        }
        String way = up.isEmpty() || change.signum() > 0 ? up : ".down";
        all.add(words.say("digest.change." + figure + way, Map.of("n", much, "amount", much)));
    }

    private static BigDecimal number(Map<?, ?> since, String name) {
        return since.get(name) instanceof Number n ? new BigDecimal(n.toString()) : BigDecimal.ZERO;
    }
}
