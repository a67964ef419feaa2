package org.taizhang.consolidate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Repertoire;

/** How each figure that the campaign can have is made, in its language, under its name in {@code digest.json}. */
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
        Repertoire repertoire = new Repertoire(campaign);
        for (String key : language.messages().keySet()) {
            if (!key.startsWith(KEY)) continue;
            String figure = key.substring(KEY.length());
            if (repertoire.has(figure)) rules.put(figure, language.say(key, settings));
        }
        return rules;
    }
}
