package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a benchmark's files, which go with it. */
record Scratch(Path folder) implements AutoCloseable {
    static Scratch of(String benchmark) throws IOException {
        return new Scratch(Files.createTempDirectory("taizhang-" + benchmark + "-"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }
}
