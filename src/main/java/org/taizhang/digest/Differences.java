package org.taizhang.digest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the city's figures differ from those of the base day, each in a few words. */
final class Differences {
    private final Words words;
    private final String unit;

    Differences(Words words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    List<String> of(Map<String, Object> tree) {
        List<String> all = new ArrayList<>();
        if (!(tree.get("before") instanceof Map<?, ?> before)) return all;
        Map<?, ?> now = (Map<?, ?>) tree.get("city");
        count(all, "projects", now, before);
        count(all, "started", now, before);
        say(all, "invested", change(now, before, "invested"), n -> Map.of("amount", words.amount(n, unit)));
        say(all, "ratio", change(now, before, "enrolment_ratio"), n -> Map.of("n", words.ratio(n)));
        return all;
    }

    private void count(List<String> all, String figure, Map<?, ?> now, Map<?, ?> before) {
        say(all, figure, change(now, before, figure), n -> Map.of("n", words.number(n)));
    }

    private void say(
            List<String> all,
            String figure,
            BigDecimal change,
            java.util.function.Function<BigDecimal, Map<String, String>> put) {
        if (change.signum() == 0) return;
        String way = change.signum() > 0 ? ".up" : ".down";
        all.add(words.say("digest.change." + figure + way, put.apply(change.abs())));
    }

    private static BigDecimal change(Map<?, ?> now, Map<?, ?> before, String figure) {
        if (!(now.get(figure) instanceof Number a) || !(before.get(figure) instanceof Number b)) return BigDecimal.ZERO;
        return new BigDecimal(a.toString()).subtract(new BigDecimal(b.toString()));
    }
}
