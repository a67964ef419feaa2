package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A home with the default campaign, in which a test changes words. */
record CampaignFolder(Path home) {

    static CampaignFolder in(Path home) {
        return Shipped.with("campaign", shipped -> {
            try (Stream<Path> files = Files.walk(shipped)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = home.resolve("campaign")
                            .resolve(shipped.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return new CampaignFolder(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    Path file(String name) {
        return home.resolve("campaign").resolve(name);
    }

    CampaignFolder with(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
        return this;
    }

    CampaignFolder change(String name, String from, String to) throws IOException {
        String text = Files.readString(file(name));
        assertThat(text).contains(from);
        return with(
                name,
                text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    /** The line of a file on which some words stand first. */
    int line(String name, String words) throws IOException {
        String text = Files.readString(file(name));
        return (int) text.substring(0, text.indexOf(words)).lines().count();
    }

    Campaign load() {
        return CampaignFiles.load(home);
    }

    List<String> problems() {
        return catchThrowableOfType(ConfigurationException.class, this::load).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
