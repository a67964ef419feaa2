package org.taizhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Runs the program once from end to end, so that the launcher can keep the classes that it loads in an archive and start
 * quickly from then on.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("taizhang-rehearsal-");
        try {
            Taizhang.run("demo", "--home", home.toString());
            Taizhang.run("status", "--home", home.toString());
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path f : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(f);
            }
        }
    }
}
