package org.taizhang.consolidate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Language;

/** How each figure is made, in the campaign's language, under the figure's name in {@code digest.json}. */
public final class Explanations {
    private static final String KEY = "explain.";

    private final Campaign campaign;

    public Explanations(Campaign campaign) {
        this.campaign = campaign;
    }

    /** All of them, in the order of the language's file. */
    public Map<String, String> all() {
        Language language = campaign.language();
        Map<String, String> settings = Map.of(
                "reports", Integer.toString(campaign.settings().watch().stalledReports()),
                "days", Integer.toString(campaign.settings().watch().atRiskDays()),
                "base", language.say("base." + campaign.settings().publish().base(), Map.of()));
        Map<String, String> rules = new LinkedHashMap<>();
        for (String key : language.messages().keySet())
            if (key.startsWith(KEY)) rules.put(key.substring(KEY.length()), language.say(key, settings));
        return rules;
    }
}
