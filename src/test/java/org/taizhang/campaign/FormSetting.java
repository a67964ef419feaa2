package org.taizhang.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The default campaign with one more setting of a form. */
public final class FormSetting {
    private FormSetting() {}

    /** @param line the setting, as a line of its own in the form's file */
    public static Campaign in(Path home, String form, String line) {
        Path file = CampaignFolder.in(home).file("forms/" + form + ".yaml");
        try {
            Files.writeString(file, Files.readString(file) + "\n" + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CampaignFiles.load(home);
    }
}
