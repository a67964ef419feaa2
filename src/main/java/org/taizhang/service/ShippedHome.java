package org.taizhang.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.campaign.Shipped;

/** The default campaign, routes and samples that travel with the program, to be copied into a home. */
public final class ShippedHome {
    private ShippedHome() {}

    /** Copies one of its folders, such as {@code campaign}, into a home that has none. */
    public static void copy(String folder, Path home) {
        Shipped.with(folder, source -> {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path target =
                            home.resolve(folder).resolve(source.relativize(file).toString());
                    if (Files.isDirectory(file)) Files.createDirectories(target);
                    else Files.copy(file, target);
                }
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own " + folder + " can't be copied", e);
            }
        });
    }

    /** The folders that make a home. */
    public static List<String> folders() {
        return List.of("campaign", "routes");
    }
}
