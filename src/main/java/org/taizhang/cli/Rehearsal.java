package org.taizhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.ledger.Durable;

/**
 * Runs the program once, so that the launcher can keep the classes that it loads in an archive and start quickly from
 * then on.
 *
 * <p>With {@code start} it comes no further than to look at empty folders: what is loaded from an archive stays in memory,
 * and a program that mostly waits shall not hold what only a busy one needs. Else it runs from end to end.
 */
final class Rehearsal {
    private static final int LOOK_MILLIS = 100;
    private static final int MOST_LOOKS = 600;

    private Rehearsal() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("taizhang-rehearsal-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
        if (args.length > 0 && args[0].equals("start")) start(home);
        else play(home);
    }

    private static void play(Path home) {
        Taizhang.run("demo", "--home", home.toString());
        Taizhang.run("status", "--home", home.toString());
    }

    private static void start(Path home) throws IOException, InterruptedException {
        Thread service = new Thread(() -> Taizhang.run("start", "--home", home.toString()), "service");
        service.start();
        Path log = home.resolve("var/log/taizhang.log");
        for (int looks = 0; looks < MOST_LOOKS && !isReady(log); looks++) Thread.sleep(LOOK_MILLIS);
        service.interrupt();
        service.join();
    }

    private static boolean isReady(Path log) throws IOException {
        return Files.exists(log) && Files.readString(log).contains("Ready");
    }

    private static void remove(Path home) {
        try {
            Durable.remove(home);
        } catch (IOException e) {
            System.err.println(home + " stays: " + e.getMessage());
        }
    }
}
