package org.taizhang.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A campaign as it lies in the folder {@code campaign/} of a home.
 *
 * <p>What a home lacks whole is taken from the campaign that ships with the product: the folder {@code campaign/}, its
 * folder {@code forms/}, or the language's file.
 */
public final class CampaignFiles {
    private static final String SHIPPED = "/home/campaign/";

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
        return withShipped(folder -> new CampaignReading(folder).campaign());
    }

    /** What a step makes of the folder of the shipped campaign, which may lie within a jar. */
    static <T> T withShipped(java.util.function.Function<Path, T> step) {
        URL place = CampaignFiles.class.getResource(SHIPPED + "campaign.yaml");
        if (place == null) throw new IllegalStateException("The shipped campaign is missing from the class path.");
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) return step.apply(Path.of(uri).getParent());
            try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri), Map.of())) {
                return step.apply(jar.getPath(SHIPPED));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jarOf(URI uri) {
        String written = uri.getRawSchemeSpecificPart();
        return Path.of(URI.create(written.substring(0, written.indexOf("!/"))));
    }
}
