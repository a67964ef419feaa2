package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Indicator;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Lights;
import org.taizhang.campaign.Measure;
import org.taizhang.campaign.Scoring;

/** Says in the campaign's language why a county has its points and its light. */
final class Wording {
    private final Campaign.Settings settings;
    private final Language language;

    Wording(Campaign campaign) {
        settings = campaign.settings();
        language = campaign.language();
    }

    String part(Scoring.Part part, BigDecimal value, BigDecimal weight, BigDecimal points) {
        return language.say(
                "score.part",
                Map.of(
                        "measure", title(part.measure()),
                        "value", plain(value),
                        "full", plain(part.full()),
                        "weight", plain(weight),
                        "points", plain(points)));
    }

    String withoutValue(Scoring.Part part, Scoring.WithoutValue rule) {
        return language.say("score.without-value." + rule, Map.of("measure", title(part.measure())));
    }

    String adjustment(Scoring.Adjustment a, BigDecimal value, BigDecimal points) {
        return language.say(
                "score.adjustment",
                Map.of("measure", title(a.measure()), "value", plain(value), "points", plain(points)));
    }

    String light(Lights.Condition c, BigDecimal value) {
        StringBuilder bounds = new StringBuilder();
        c.atLeast().ifPresent(b -> bounds.append(" ≥ ").append(plain(b)));
        c.above().ifPresent(b -> bounds.append(" > ").append(plain(b)));
        c.atMost().ifPresent(b -> bounds.append(" ≤ ").append(plain(b)));
        c.below().ifPresent(b -> bounds.append(" < ").append(plain(b)));
        return language.say(
                c.months() > 1 ? "light.months" : "light.because",
                Map.of(
                        "measure", title(c.measure()),
                        "value", plain(value),
                        "bounds", bounds.toString().strip(),
                        "months", Integer.toString(c.months())));
    }

    String and() {
        return language.say("light.and", Map.of());
    }

    String otherwise() {
        return language.say("light.otherwise", Map.of());
    }

    String waived(Lights.Waiver w) {
        return language.say(
                "light.waived",
                Map.of(
                        "measure", title(w.measure()),
                        "who", w.who(),
                        "until", language.day(w.until()),
                        "why", w.why()));
    }

    String title(Measure measure) {
        return settings.indicator(measure)
                .map(Indicator::title)
                .orElseGet(() -> language.messages().getOrDefault("measure." + measure, measure.name()));
    }

    private String plain(BigDecimal number) {
        return language.number(Quotient.plain(number));
    }
}
