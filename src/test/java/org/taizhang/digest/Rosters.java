package org.taizhang.digest;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.County;

/** Campaigns of many counties. */
final class Rosters {
    private Rosters() {}

    /** The shipped campaign with this many counties instead of its own. */
    static Campaign of(int many) {
        Campaign c = CampaignFiles.shipped();
        List<County> counties = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String id = "county" + i;
            counties.add(new County(id, "第" + i + "县", List.of(), List.of(id + "@example.org"), List.of()));
        }
        return Altered.with(c, "counties", counties);
    }
}
