package org.taizhang.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home of one county, Ashford, whose campaign asks for one form of its own. */
public final class OwnForm {
    private static final String CAMPAIGN = """
            name: Registers
            office: Department of Education
            language: en
            timeZone: Europe/London
            counties:
              - { id: ashford, name: Ashford, contact: [a@example.org] }
            reports:
              - { form: own, from: "FIRST", due: { months: 3, day: 31 } }
            recipients: { from: h@example.org, leaders: [l@example.org], office: [o@example.org] }
            """;

    private OwnForm() {}

    /**
     * @param first the first period that is asked for, as the form's period says it
     * @param form the form, named {@code own}
     */
    public static Path in(Path home, String first, String form) {
        try {
            Path forms = Files.createDirectories(home.resolve("campaign").resolve("forms"));
            Files.writeString(home.resolve("campaign").resolve("campaign.yaml"), CAMPAIGN.replace("FIRST", first));
            Files.writeString(forms.resolve("own.yaml"), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }
}
