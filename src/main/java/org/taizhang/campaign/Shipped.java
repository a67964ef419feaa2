package org.taizhang.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The folders of a home that ship with the product, which may lie within its jar. */
public final class Shipped {
    private Shipped() {}

    /** What a step makes of one of them, such as {@code campaign}. */
    public static <T> T with(String folder, Function<Path, T> step) {
        String name = "/home/" + folder;
        URL place = Shipped.class.getResource(name);
        if (place == null)
            throw new IllegalStateException("The shipped " + folder + " is missing from the class path.");
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) return step.apply(Path.of(uri));
            try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri), Map.of())) {
                return step.apply(jar.getPath(name));
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
