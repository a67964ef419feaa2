package org.taizhang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.intake.Failures;
import org.taizhang.intake.Inbox;
import org.taizhang.intake.Intake;
import org.taizhang.intake.Turns;

/**
 * The emptying of the drop folders by a run that ends: it waits until all that lies there has been taken in.
 *
 * <p>It does not wait for ever: a file that is still being written to long after the last other one has gone is left to the
 * next run, with a word.
 */
final class Emptying {
    private static final Logger LOG = LoggerFactory.getLogger(Emptying.class);
    private static final int LOOK_MILLIS = 50;

    private final Inbox inbox;
    private final Turns turns;
    private final Intake intake;
    private final Failures failures;
    private final Duration patience;

    /** @param patience how long the last files may take to settle */
    Emptying(Inbox inbox, Turns turns, Intake intake, Failures failures, Duration patience) {
        this.inbox = inbox;
        this.turns = turns;
        this.intake = intake;
        this.failures = failures;
        this.patience = patience;
    }

    /** Gives how many files were left, but for what has failed. */
    int run(Progress progress) throws InterruptedException {
        Map<Path, String> waiting = waiting();
        Map<Path, String> first = waiting;
        long since = System.nanoTime();
        int of = waiting.size();
        while (!waiting.isEmpty() || turns.waiting() > 0) {
            of = Math.max(of, intake.tally().done() + turns.waiting());
            progress.show(intake.tally().done(), of, intake.tally().rows());
            Thread.sleep(LOOK_MILLIS);
            // The folders are looked through again only once nothing of what was found there is left.
            if (turns.waiting() > 0) {
                since = System.nanoTime();
                continue;
            }
            waiting = waiting();
            if (!first.keySet().equals(waiting.keySet())) {
                first = waiting;
                since = System.nanoTime();
            }
            if (System.nanoTime() - since > patience.toNanos()) {
                leave(first, waiting);
                break;
            }
        }
        progress.end(intake.tally().done());
        return waiting.size();
    }

    private void leave(Map<Path, String> before, Map<Path, String> now) {
        for (Map.Entry<Path, String> file : now.entrySet()) {
            boolean grows = !file.getValue().equals(before.get(file.getKey()));
            LOG.warn(
                    "{} is left in its folder: {} for {} seconds; the next run takes it once it lies still",
                    file.getKey(),
                    grows ? "it kept changing" : "it could not be taken up",
                    patience.toSeconds());
        }
    }

    /** The files that still can be taken in, each with how it looks now. */
    private Map<Path, String> waiting() {
        List<Path> files = inbox.contents().waiting();
        Map<Path, String> waiting = new HashMap<>();
        for (Path file : files) if (!failures.givenUp(file)) waiting.put(file, look(file));
        return waiting;
    }

    private static String look(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return "";
        }
    }
}
