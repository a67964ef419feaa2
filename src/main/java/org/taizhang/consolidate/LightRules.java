package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Lights;
import org.taizhang.campaign.Measure;

/** Gives each county its light: the first level of which a rule holds. */
final class LightRules {
    private static final Figures.Light NONE = new Figures.Light("", "", "", "");
    private static final Set<Measure> RANKED = Set.of(Measure.SCORE, Measure.RANK, Measure.RANK_FROM_LAST);

    private final Lights lights;
    private final Wording wording;
    private final LocalDate day;

    LightRules(Campaign campaign, LocalDate day) {
        lights = campaign.settings().lights();
        wording = new Wording(campaign);
        this.day = day;
    }

    /**
     * A county's light.
     *
     * @param measures the county's measures as of the n-th month-end before the day; 0 for the day itself
     */
    Figures.Light of(String county, IntFunction<Map<Measure, BigDecimal>> measures) {
        List<Lights.Waiver> waivers = lights.waivers().stream()
                .filter(w -> w.county().equals(county) && !day.isAfter(w.until()))
                .toList();
        for (Lights.Level level : lights.levels()) {
            if (level.when().isEmpty()) return light(level, wording.otherwise(), waivers);
            Optional<Lights.Condition> holds = level.when().stream()
                    .filter(c -> holds(c, waivers, measures))
                    .findFirst();
            if (holds.isPresent()) return light(level, because(holds.get(), measures), waivers);
        }
        return NONE;
    }

    /** Whether a rule asks for scores or ranks of months before, for which all counties must be measured again. */
    boolean askForEarlierRanks() {
        return lights.levels().stream().flatMap(l -> l.when().stream()).anyMatch(LightRules::asksForEarlierRanks);
    }

    private static boolean asksForEarlierRanks(Lights.Condition condition) {
        return condition.months() > 1 && RANKED.contains(condition.measure())
                || condition.and().stream().anyMatch(LightRules::asksForEarlierRanks);
    }

    private static boolean holds(
            Lights.Condition condition, List<Lights.Waiver> waivers, IntFunction<Map<Measure, BigDecimal>> measures) {
        if (waivers.stream().anyMatch(w -> w.measure().equals(condition.measure()))) return false;
        for (int month = 0; month < Math.max(1, condition.months()); month++) {
            BigDecimal value = measures.apply(month).get(condition.measure());
            if (value == null || !condition.holds(value)) return false;
        }
        return condition.and().stream().allMatch(c -> holds(c, waivers, measures));
    }

    private String because(Lights.Condition condition, IntFunction<Map<Measure, BigDecimal>> measures) {
        return Stream.concat(Stream.of(condition), condition.and().stream())
                .map(c -> wording.light(c, measures.apply(0).get(c.measure())))
                .reduce((a, b) -> a + wording.and() + b)
                .orElseThrow();
    }

    private Figures.Light light(Lights.Level level, String because, List<Lights.Waiver> waivers) {
        String all = Stream.concat(Stream.of(because), waivers.stream().map(wording::waived))
                .reduce((a, b) -> a + wording.and() + b)
                .orElseThrow();
        return new Figures.Light(level.id(), level.label(), level.colour(), all);
    }
}
