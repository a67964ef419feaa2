package org.taizhang.campaign;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A campaign as it lies in the folder {@code campaign/} of a home.
 *
 * <p>What a home lacks whole is taken from the campaign that ships with the product: the folder {@code campaign/}, its
 * folder {@code forms/}, or the language's file.
 */
public final class CampaignFiles {
    private CampaignFiles() {}

    /**
     * The campaign of a home.
     *
     * @throws ConfigurationException with every mistake in every file
     */
    public static Campaign load(Path home) {
        Path folder = home.resolve("campaign");
        return Files.isDirectory(folder) ? new CampaignReading(folder).campaign() : shipped();
    }

    /** The default campaign, which ships with the product. */
    public static Campaign shipped() {
        return Shipped.with("campaign", folder -> new CampaignReading(folder).campaign());
    }
}
