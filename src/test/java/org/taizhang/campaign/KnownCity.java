package org.taizhang.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home with the default campaign and a register of keys that its city knows. */
public final class KnownCity {
    private KnownCity() {}

    public static Path in(Path home, String register) {
        Path settings = CampaignFolder.in(home).file("campaign.yaml");
        try {
            Files.writeString(settings, Files.readString(settings) + "\nregister:\n" + register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }
}
