package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

class AccessiblePageTest {
    @TempDir
    Path home;

    @Test
    void everyone_can_read_the_page_on_phone_and_desk_by_day_and_night() {
        Campaign campaign = CampaignFiles.shipped();
        Digest digest = new DigestWriter(home).write(ExampleFigures.five(campaign), campaign, home.resolve("digests"));
        try (Chromium chromium = new Chromium()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {390, 1200}) {
                    Page page = chromium.browser.newPage(new Browser.NewPageOptions()
                            .setColorScheme(scheme)
                            .setViewportSize(width, 900)
                            .setBypassCSP(true));
                    page.navigate(digest.folder().resolve("digest.html").toUri().toString());
                    assertThat(new AxeBuilder(page)
                                    .analyze().getViolations().stream()
                                            .map(r -> r.getId()
                                                    + r.getNodes().stream()
                                                            .map(n -> n.getHtml())
                                                            .limit(3)
                                                            .toList())
                                            .toList())
                            .as(scheme + " at " + width)
                            .isEmpty();
                    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .isLessThanOrEqualTo(width);
                    page.close();
                }
            }
        }
    }
}
