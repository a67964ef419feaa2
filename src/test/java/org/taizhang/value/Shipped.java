package org.taizhang.value;

import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;

/** The shipped campaign's words and fields, as the tests of this package use them. */
final class Shipped {
    static final Campaign CAMPAIGN = CampaignFiles.shipped();
    static final Language LANGUAGE = CAMPAIGN.language();
    static final Period MARCH = Period.month(2012, 3);

    private Shipped() {}

    static Form.Field field(String name) {
        return CAMPAIGN.forms().stream()
                .map(f -> f.field(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
