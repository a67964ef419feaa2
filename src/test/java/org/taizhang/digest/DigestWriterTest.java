package org.taizhang.digest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

class DigestWriterTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @Test
    void writes() {
        new DigestWriter(Path.of("none")).write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, Path.of("target/digests"));
    }
}
